import { describe, expect, it } from 'vitest';
import { LintContextSchema, readAs } from '../../schema.js';
import { lint } from './index.js';

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

it('a list is no context', () => {
  expect(() => readAs(LintContextSchema, [])).toThrow(/an object, not a list/u);
});
