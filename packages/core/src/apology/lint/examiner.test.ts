import { describe, expect, it } from 'vitest';
import { LintContextSchema, readAs } from '../../schema.js';
import { lint } from './index.js';
import type { LintRuleId } from './index.js';

const rulesIn = (text: string) => lint(text).map(({ rule }) => rule);

/* Written by somebody who knew the rules and not how they are read. */
describe('a choice that shames', () => {
  it.each([
    "No, I don't want to save money",
    '- No, I don’t want to save money.',
    "No thanks, I'd rather pay full price",
    "Keep your order, or click [No, I don't want to save money].",
  ])('is one without a frame too: %s', (text) => {
    expect(rulesIn(text)).toContain('shaming-choice');
  });

  it.each([
    'No, I am sorry, we cannot do that.',
    'No, I would like my money back',
    '[ ] No thanks, I will wait',
    '[ ] No, thank you, I need nothing',
  ])('is none where it only says no: %s', (text) => {
    expect(rulesIn(text)).not.toContain('shaming-choice');
  });
});

describe('who is begged to stay is asked for forgiveness', () => {
  it.each(['Please do not leave us.', 'We hope you will not leave us over this.'])('%s', (text) => {
    expect(rulesIn(text)).toContain('asks-forgiveness');
  });

  it.each([
    'We are sorry: your popcorn did not leave us on 10 November.',
    'The last two boxes do not leave us before Monday.',
  ])('a parcel that has not left is not: %s', (text) => {
    expect(rulesIn(text)).not.toContain('asks-forgiveness');
  });
});

/* Whole letters that own it, mend it, date it and are signed: there is nothing to find in them. */
it.each([
  `We broke our promise to you. The lamp you ordered should have been with you by 3 June; it was never packed. I apologise. A new one left us this morning and will be with you on Friday, 5 June. The lamp is on us: we have refunded the full $48.

I will write on Friday evening to make sure it came.

Ana Ruiz, Director of Operations`,
  `We promised you a call back by Thursday and nobody called. I am sorry. I will call you myself tomorrow between 9 and 10. If you would rather not wait, my direct line is 555-0134.

Tom Reyes
Head of Support`,
  `The gift was meant for 24 December and came on the 27th. We cannot give you that evening back, and we are sorry. We have refunded the whole $75; it is on your card by 3 January. The gift is yours to keep.

Ruth Adeyemi
Head of Customer Care`,
  `The curtains we sent you have the wrong hem. That is our mistake and we are sorry for it. Choose what suits you by 20 March:

[ ] New curtains, with you by 27 March
[ ] Your money back, £120, by 24 March
[ ] Something else: tell us
[ ] No, thank you

Judith Okoro
Head of Customer Care`,
])('%s', (text) => {
  expect(lint(text, { context: { severity: 'grave', apologyDue: true } })).toEqual([]);
});

/* One sentence in a letter that has nothing else wrong with it. */
it.each<[LintRuleId | null, string]>([
  ['conditional-apology', 'We apologise for the disruption this may have caused you.'],
  ['blame-shift', 'A bug in the software of our provider deleted your order.'],
  ['blame-shift', 'Maria in dispatch mixed up two labels.'],
  ['company-feelings', 'Words cannot express how terrible our whole team feels.'],
  [null, 'We can only imagine how upset you are.'],
  ['upsell', 'Pick a lamp from our new catalogue, on us when you buy another.'],
  [null, 'Pick any lamp from our new catalogue, free of charge.'],
  [null, 'We are sorry about the delivery of 20 May.'],
])('%s: %s', (rule, sentence) => {
  const letter = `Your lamp did not reach you on Monday as we promised. We are sorry. ${sentence} We have refunded the postage. It comes on Friday, 20 November.\n\nRuth Adeyemi\nHead of Care`;
  expect(rulesIn(letter)).toEqual(rule === null ? [] : [rule]);
});

it('a day that has passed is no next step, with its date or without', () => {
  const letter = (sentence: string) =>
    `Your lamp did not reach you as we promised. We are sorry. We have refunded the postage. ${sentence}\n\nRuth Adeyemi\nHead of Care`;
  expect(rulesIn(letter('It left on Tuesday, 10 November.'))).toEqual(['no-next-step']);
  expect(rulesIn(letter('It comes on Tuesday, 10 November.'))).toEqual([]);
});

it('a list is no context', () => {
  expect(() => readAs(LintContextSchema, [])).toThrow(/an object, not a list/u);
});
