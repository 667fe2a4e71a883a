import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with what axe finds. In jsdom nothing has a colour or a size: contrast is judged in the stories. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(
    violations.map(({ id, help, nodes }) => [id, help, nodes.map(({ html }) => html)]),
  ).toEqual([]);
}
