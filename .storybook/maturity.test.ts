import * as ui from '@amends/ui';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marks, maturities, maturityOf } from './maturity.js';

const source = new URL('../packages/ui/src/', import.meta.url);
const titles = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.stories.tsx'))
  .map(
    (path) =>
      /title: '(Components\/[^']+)'/u.exec(readFileSync(new URL(path, source), 'utf8'))?.[1],
  )
  .filter((title) => title !== undefined);

test('every mark is on a component that stores can import and that has its page', () => {
  for (const name of Object.keys(marks)) {
    expect(Object.keys(ui)).toContain(name);
    expect(titles).toContain(`Components/${name}`);
    expect(Object.keys(maturities)).toContain(maturityOf(`Components/${name}`));
  }
});

test('what is not in the list is new; what is no component has no mark', () => {
  expect(maturityOf('Components/JustArrived')).toBe('new');
  expect(maturityOf('Components/constructor')).toBe('new');
  expect(maturityOf('Components/DelayBanner')).toBe('stable');
  expect(maturityOf('Guides/Theming')).toBeNull();
});
