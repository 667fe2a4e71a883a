import { describe, expect, it } from 'vitest';
import { verdictOf } from '../__tests__/verdict.js';
import { ar } from '../copy/locales/ar.js';
import { de } from '../copy/locales/de.js';
import { decide, defaultPolicy, factsOf } from '../policy/index.js';
import { situations } from '../testing/situations.js';
import type { Situation } from '../testing/situations.js';
import { APOLOGY_SLOTS } from '../model/apology.js';
import { composeApology } from './compose-apology.js';
import type { ApologyContext } from './compose-apology.js';
import { lint } from './lint/index.js';

function letter({ record, asOf }: Situation, context: Partial<ApologyContext> = {}) {
  const { assessment, breach } = verdictOf(record, asOf);
  const promise = record.promises.find(({ id }) => id === assessment.promiseId);
  if (breach === null || promise === undefined) throw new Error('Nothing is wrong here.');
  const facts = factsOf(record, promise, breach);
  const decision = decide(facts, { policy: defaultPolicy, asOf, timeZone: record.order.timeZone });
  const apology = composeApology(record, breach, assessment, decision, {
    asOf,
    offer: null,
    ...context,
  });
  if (apology === null) throw new Error('Nothing is said here.');
  return apology;
}

describe('a letter in the voice of the store', () => {
  it('turns what it feels and leaves what it knows', () => {
    const [plain, formal] = [undefined, 'formal' as const].map((voice) =>
      letter(situations.lost, { brand: { voice } }),
    );
    expect(plain?.slots.responsibility).toMatch(/I am sorry\.$/);
    expect(formal?.slots.responsibility).toMatch(/We are sorry\.$/);
    expect(plain?.slots.nextUpdate).toMatch(/^I will write/);
    expect(formal?.slots.nextUpdate).toMatch(/^We will write/);
    expect(formal?.slots.acknowledgement).toBe(plain?.slots.acknowledgement);
  });

  it.each(['plain', 'warm', 'formal'] as const)('stands before our own linter: %s', (voice) => {
    const changes = [{ on: '2026-11-01', text: { en: 'Orders leave us a day earlier.' } }];
    for (const situation of [situations.runningLate, situations.lost, situations.deliveredLate]) {
      const { slots, signatory, severity } = letter(situation, { brand: { voice, changes } });
      const said = [...APOLOGY_SLOTS.flatMap((slot) => slots[slot] ?? []), signatory?.name ?? ''];
      // Without an offer nothing is made good here, and what came late has no next step.
      const rules = lint(said.join('\n\n'), { context: { severity, apologyDue: true } })
        .map(({ rule }) => rule)
        .filter((rule) => rule !== 'no-repair' && rule !== 'no-next-step');
      expect(rules).toEqual([]);
    }
  });

  it('says in English what a locale lacks, reports it, and never throws', () => {
    const messages = { ...de.messages };
    delete messages['responsibility.sorry'];
    const apology = letter(situations.lost, {
      locale: 'de',
      locales: [{ locale: 'de', messages }],
    });
    expect(apology.slots.responsibility).toMatch(/nicht getan\. I am sorry\.$/);
    expect(apology.missing).toEqual(['responsibility.sorry']);
    expect(letter(situations.lost, { locale: 'ar', locales: [ar] }).missing).toEqual([]);
    expect(letter(situations.lost, { locale: '\u0000' }).locale).toBe('en');
  });
});

describe('what explains it', () => {
  it('is what the store states, where it states something', () => {
    const explanation = 'Our own van broke down on the ferry.';
    expect(letter(situations.runningLate, { explanation }).slots.explanation).toBe(explanation);
    expect(letter(situations.runningLate, { explanation: null }).slots.explanation).toBeUndefined();
    expect(letter(situations.runningLate).slots.explanation).toMatch(/weather/);
  });
});

describe('what is changed', () => {
  const change = { on: '2026-11-20', text: { en: 'A second van.', de: 'Ein zweiter Wagen.' } };
  const said = (changes: readonly (typeof change & { causes?: readonly ['strike'] })[]) =>
    letter(situations.runningLate, { brand: { changes } }).slots.forbearance;

  it('is told with its day, done or still to be done', () => {
    expect(said([change])).toBe('What we will have changed by Friday, November 20: A second van.');
    expect(said([{ ...change, on: '2026-11-10' }])).toBe(
      'What we have changed, on Tuesday, November 10: A second van.',
    );
  });

  it('is told only where it answers the cause', () => {
    expect(said([{ ...change, causes: ['strike'] }])).toBeUndefined();
    expect(said([{ ...change, causes: ['strike'] }, change])).toContain('A second van.');
  });

  it('is told in the language of the letter, or not at all', () => {
    const inGerman = { locale: 'de-AT', locales: [de], brand: { changes: [change] } };
    expect(letter(situations.runningLate, inGerman).slots.forbearance).toBe(
      'Das ändern wir bis Freitag, 20. November: Ein zweiter Wagen.',
    );
    const inArabic = { locale: 'ar', locales: [ar], brand: { changes: [change] } };
    expect(letter(situations.runningLate, inArabic).slots.forbearance).toBeUndefined();
  });

  it('is never made up, and not promised where nothing is broken yet', () => {
    expect(letter(situations.runningLate).slots.forbearance).toBeUndefined();
    const pending = letter(situations.atRisk, { brand: { changes: [change] } });
    expect(pending.slots.forbearance).toBeUndefined();
  });
});
