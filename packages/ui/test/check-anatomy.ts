import { expect } from 'vitest';
import type { ComponentAnatomy } from '../src/internal/component-anatomy.js';

/**
 * Ties what a component declares to what it renders: every part on the page is declared, with its
 * element and states, and over all the given pages every declared part and state is seen.
 */
export function checkAnatomy(anatomy: ComponentAnatomy, pages: readonly string[]): void {
  const seen = new Set<string>();
  for (const page of pages) {
    const { body } = new DOMParser().parseFromString(page, 'text/html');
    for (const element of body.querySelectorAll<HTMLElement>('[data-part]')) {
      const scope = element.closest<HTMLElement>('[data-scope]')?.dataset.scope;
      // A trigger and a backdrop lie outside of the dialog that they belong to.
      if (scope !== undefined && scope !== anatomy.scope) continue;
      const name = element.dataset.part ?? '';
      const declared = anatomy.parts[name];
      expect(declared, `the part "${name}" is declared`).toBeDefined();
      if (declared === undefined) continue;
      seen.add(name);
      expect([declared.element].flat(), `element of "${name}"`).toContain(element.localName);
      for (const { name: attribute, value } of element.attributes) {
        if (!/^data-(?!part$|scope$)/u.test(attribute)) continue;
        const state = declared.attributes?.[attribute as `data-${string}`];
        expect(state, `${attribute} of "${name}" is declared`).toBeDefined();
        if (state?.values) expect(state.values).toContain(value);
        seen.add(`${name} ${attribute}`);
      }
    }
  }
  const declared = Object.entries(anatomy.parts).flatMap(([name, { attributes = {} }]) => [
    name,
    ...Object.keys(attributes).map((attribute) => `${name} ${attribute}`),
  ]);
  expect([...seen].sort()).toEqual(declared.sort());
}
