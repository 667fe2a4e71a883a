import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type * as locales from './locales/index.js';

type Locales = Pick<typeof locales, 'loadLocale' | 'localeTags'>;

test('what is published loads every locale, as a module and as CommonJS', async () => {
  const built = [
    (await import(
      /* @vite-ignore */ new URL('../../dist/copy/locales/index.js', import.meta.url).href
    )) as Locales,
    createRequire(import.meta.url)('../../dist/copy/locales/index.cjs') as Locales,
  ];
  for (const { loadLocale, localeTags } of built) {
    const loaded = await Promise.all(
      localeTags.map(async (tag) => (await loadLocale(tag))?.locale),
    );
    expect(loaded).toEqual(localeTags);
  }
});
