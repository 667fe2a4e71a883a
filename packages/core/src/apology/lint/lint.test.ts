import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefSituations } from '../../testing/index.js';
import { LINT_RULES, LONGEST_TEXT, lint, lintRules, rulesNotJudged } from './index.js';
import type { LintContext, LintRuleId } from './index.js';

const signature = '\nAnna Holm, shop manager';
const whole =
  'We sent you the wrong lamp, and I am sorry. The right one leaves today and is due on Friday.';

function rulesIn(text: string, context: LintContext = {}): LintRuleId[] {
  return [...new Set(lint(text, { context }).map(({ rule }) => rule))];
}

/** A letter that has nothing wrong with it, and one more sentence. */
const letterWith = (sentence: string) => `${whole} ${sentence}${signature}`;

// The first text compiles every pattern, which a busy machine takes its time for.
describe('a letter that owns it, mends it, dates it and is signed', { timeout: 30_000 }, () => {
  it('has no findings', () => {
    expect(
      lint(`${whole}${signature}`, { context: { apologyDue: true, severity: 'grave' } }),
    ).toEqual([]);
  });
});

/* For each rule, a sentence that it is there for and its neighbour that only looks like it. */
describe.each<[LintRuleId, string, string]>([
  [
    'conditional-apology',
    letterWith('We apologise if that upset you.'),
    letterWith('If it comes late, tell us.'),
  ],
  [
    'blame-shift',
    letterWith('Our courier lost the first one.'),
    letterWith('The courier brings it by noon.'),
  ],
  [
    'but-after-sorry',
    letterWith('We are sorry, but it was a busy week.'),
    letterWith('All but one of the bulbs work.'),
  ],
  ['minimising', letterWith('It was just a small delay.'), letterWith('We only noticed it today.')],
  [
    'company-feelings',
    letterWith('We are heartbroken.'),
    letterWith('You wrote that you were heartbroken.'),
  ],
  [
    'asks-forgiveness',
    letterWith('Please forgive us.'),
    letterWith('The Forgive Me Perfume stays yours.'),
  ],
  [
    'empty-promise',
    letterWith('It will never happen again.'),
    letterWith('So that it does not happen again, from 1 June two people check each lamp.'),
  ],
  [
    'jargon',
    letterWith('The parcel is in exception at the hub scan.'),
    letterWith('We made an exception for you.'),
  ],
  ['misplaced-lightness', letterWith('Oops! 🙈'), letterWith('The play "Oops!" runs until May.')],
  [
    'upsell',
    letterWith('While you wait, take a look at our new shades.'),
    letterWith('A second shade is on us.'),
  ],
  [
    'shaming-choice',
    `${whole}${signature}\n[ ] Keep it\n[ ] No, I don't care about good light`,
    `${whole}${signature}\n[ ] Keep it\n[ ] Cancel, all money back`,
  ],
  [
    'false-refund',
    letterWith('Your refund comes as a $20 voucher.'),
    letterWith('Your refund is on your card.'),
  ],
  ['unsigned', `${whole}\nThe Lumen team`, `${whole}\nAnna`],
])('%s', (rule, bad, good) => {
  it('fires on its own', () => {
    expect(rulesIn(bad)).toEqual([rule]);
  });

  it('leaves its neighbour alone', () => {
    expect(rulesIn(good)).toEqual([]);
  });
});

describe('what is not there', () => {
  const bare = 'Something went wrong. Thank you for your patience.';

  it('is found: the thing, the repair, the next step, the name, who did it', () => {
    expect(rulesIn(bare)).toEqual([
      'passive-responsibility',
      'nothing-specific',
      'no-repair',
      'no-next-step',
      'unsigned',
    ]);
  });

  it('is looked for only where the context asks for it', () => {
    expect(rulesIn(bare, { apologyDue: true })).toContain('no-apology');
    expect(rulesIn(bare, { informOnly: true })).toEqual(['nothing-specific', 'no-next-step']);
    expect(rulesIn(bare, { closing: true, severity: 'slight', apologyDue: false })).toEqual([
      'nothing-specific',
    ]);
  });

  it('knows an apology that was made before', () => {
    const previousApology = 'We are sorry that your lamp is late.';
    expect(rulesIn('We are sorry again about your lamp.', { previousApology })).toContain(
      'repeated-apology',
    );
    expect(rulesIn(`${whole}${signature}`, { previousApology })).toEqual([]);
  });

  it('counts words, except in an account for everybody', () => {
    const long = `${whole} ${'We looked for the lamp in the hall. '.repeat(20)}${signature}`;
    expect(rulesIn(long)).toEqual(expect.arrayContaining(['long-excuse', 'too-long']));
    expect(rulesIn(long, { incidentAccount: true })).not.toContain('too-long');
  });
});

it('finds what the situations of the brief are there for', () => {
  const texts = briefSituations.flatMap((each) => (each.kind === 'text' ? [each] : []));
  expect(texts.length).toBeGreaterThan(0);
  for (const { text, severity, rules } of texts) {
    expect(rulesIn(text, { severity, apologyDue: true })).toEqual(rules);
  }
});

it('flags copy that mentions who was ill', () => {
  const text = `You had no word from us for four days, because the colleague in charge was off sick. ${whole}${signature}`;
  expect(rulesIn(text)).toEqual(['blame-shift']);
});

it('counts places in UTF-16 code units of the text as it came, whatever stands before them', () => {
  const before = 'İstanbul’da 👩🏽‍🚀 “ﬁne”\u00a0\r\n';
  const text = `${before}${letterWith('It’s only a slight delay.')}`;
  const [found] = lint(text, { context: { severity: 'slight' } }).filter(
    ({ rule }) => rule === 'minimising',
  );
  expect(found?.span?.text).toBe('It’s only a slight');
  expect(text.slice(found?.span?.start, found?.span?.end)).toBe(found?.span?.text);
});

it('judges shape alone in a language that it does not read, and says which rules it left out', () => {
  const german = 'Entschuldigung für etwaige Unannehmlichkeiten 🙂';
  expect(lint(german, { locale: 'de-AT' }).map(({ rule }) => rule)).toEqual([
    'misplaced-lightness',
  ]);
  expect(rulesNotJudged('de-AT')).toContain('conditional-apology');
  expect(rulesNotJudged('de-AT')).not.toContain('too-long');
  expect(rulesNotJudged('en-GB')).toEqual([]);
});

it('refuses what is too long to be a letter, and finds nothing in nothing', () => {
  expect(() => lint('x'.repeat(LONGEST_TEXT + 1))).toThrow(
    expect.objectContaining({ code: 'invalid_payload' }),
  );
  expect(lint(' \n ')).toEqual([]);
});

it('has a row in the table for every rule, with all there is to say of it', () => {
  expect(lintRules.map(({ id }) => id)).toEqual(LINT_RULES);
  for (const { fires, reason, source, instead } of lintRules) {
    for (const words of [fires, reason, source, instead]) expect(words.length).toBeGreaterThan(5);
  }
});

/* Pieces of the language and of what people mean ill with, in any order and number. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'we are sorry',
      'if',
      'but',
      'the courier',
      'lost',
      'your',
      '[ ]',
      '( )',
      '\n',
      '. ',
      '!',
      ' ',
    ],
    ...[
      'Dear Ms A,',
      'at 5',
      'May',
      'Mr.',
      '“',
      '\u0130',
      '🙂',
      '\u202e',
      '$1',
      '{x}',
      '(',
      '…',
      'İ',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

it('throws at nothing, and every place it names is in the text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join(' ');
      for (const { span } of lint(text, { context: { apologyDue: true, previousApology: text } })) {
        if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text);
      }
    }),
    { numRuns: 150 },
  );
});

it('takes a text that is made to be slow as it takes any other', () => {
  for (const hostile of [
    'we ',
    'sorry if ',
    'the courier ',
    'at 5 ',
    '( ) ',
    '[ ] a ',
    ' ',
    '\n',
    'never ',
  ]) {
    const text = hostile.repeat(Math.floor(LONGEST_TEXT / hostile.length));
    expect(lint(text).length).toBeLessThan(LONGEST_TEXT);
  }
});
