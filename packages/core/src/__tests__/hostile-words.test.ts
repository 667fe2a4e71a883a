import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../copy/index.js';
import { loadLocale, localeTags } from '../copy/locales/index.js';
import { defaultPolicy } from '../policy/index.js';
import { previewOrder } from '../recovery/index.js';
import { situations } from '../testing/index.js';
import { textsIn } from './view-text.js';

/** Pieces that break what trusts them: marks that turn direction, grammar of templates, markup, length. */
const piece = fc.oneof(
  fc.constantFrom(
    '\u202e',
    '\u2066',
    '\u2068',
    '\u2069',
    '\u202c',
    '\u200f',
    '\u061c',
    '\u0000',
    '\ud800',
  ),
  fc.constantFrom(
    '{items}',
    '{count, plural, other {#}}',
    "'{'",
    '<b>',
    '</script>',
    '&amp;',
    '$1',
    '[["#"]]',
  ),
  fc.constantFrom('كتاب', 'ספר 12-3', '9400-11', '本', ' ', '\n', '!'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const hostile = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.constantFrom(1, 1, 1, 90))
  .map(([pieces, times]) => pieces.join('').repeat(times));

const { record, asOf } = situations.runningLate;

describe.each(localeTags)('hostile words in %s', (tag) => {
  test('stay words, whatever stands in them', { timeout: 60_000 }, async () => {
    const copy = await loadLocale(tag);
    fc.assert(
      fc.property(hostile, hostile, (text, other) => {
        // A policy is the store's own: its names may be odd, not endless.
        const signer = { name: other.slice(0, 80), role: text, imageUrl: null };
        const { signatories } = defaultPolicy;
        const policy = {
          ...defaultPolicy,
          signatories: Object.fromEntries(Object.keys(signatories).map((id) => [id, signer])),
        };
        const view = previewOrder(
          {
            ...record,
            order: {
              ...record.order,
              customer: { ...record.order.customer, name: text },
              payment: { label: other },
              lines: record.order.lines.map((line, at) => ({
                ...line,
                title: at === 0 ? text : other,
              })),
            },
            events: record.events.map((event) => ({
              ...event,
              raw: { code: text, text: other },
              tracking: { carrier: text, number: other },
            })),
          },
          {
            asOf,
            locale: tag,
            locales: copy === null ? [] : [copy],
            policy,
            brand: { name: text, changes: [{ on: '2026-11-01', text: { [tag]: other } }] },
          },
        );
        for (const [place, said] of textsIn(view)) {
          expect(isBalanced(said), `${place}: ${JSON.stringify(said)}`).toBe(true);
          expect(said, place).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|undefined/u);
          expect(said.length, place).toBeLessThan(1_500);
        }
        // Nothing was read into it: the title is said as it is, braces and all.
        const title = plainText(text, 80);
        const said = textsIn(view).find(([place]) => place.endsWith('acknowledgement'))?.[1] ?? '';
        expect(said.replace(/[\u2068\u2069]/gu, '')).toContain(title);
      }),
      { numRuns: 15 },
    );
  });
});

/** Whether everything that turns the direction of a text ends within it, in the order in which it began. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const mark of text) {
    if (/[\u2066-\u2068]/u.test(mark)) open.push('\u2069');
    else if (/[\u202a\u202b\u202d\u202e]/u.test(mark)) open.push('\u202c');
    else if (/[\u2069\u202c]/u.test(mark) && open.pop() !== mark) return false;
  }
  return open.length === 0;
}
