import { describe, expect, test } from 'vitest';
import { loadLocale, localeTags } from '../copy/locales/index.js';
import { situationView } from '../testing/index.js';
import { textsIn } from './view-text.js';

/** Three days on which a store has something to answer for, and a choice to put. */
const told = ['runningLate', 'lost', 'deliveredLate'] as const;

/*
 * What the customer reads, whole, in every language: read by people, and kept. After a change, read the
 * difference as a customer would, then `pnpm vitest --project node packages/core/src/__tests__/view-words -u`.
 */
describe.each(localeTags.filter((tag) => !tag.startsWith('en-X')))('the page in %s', (tag) => {
  test.each(told)('%s', async (name) => {
    const copy = await loadLocale(tag);
    const view = situationView(name, { locale: tag, locales: copy === null ? [] : [copy] });
    const lines = textsIn(view).map(([place, text]) => `${place}\n    ${text}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.${tag}.txt`);
  });
});
