import { describe, expect, it } from 'vitest';
import type { Absence, Policy, RosterEntry } from '../model/policy.js';
import { samplePromise, sampleRecord } from '../testing/sample-record.js';
import { decide } from './decide.js';
import { defaultPolicy } from './default-policy.js';
import { factsOf } from './facts.js';
import { signatoryOn } from './signatory.js';

const person = (name: string, ...away: readonly Absence[]): RosterEntry => ({
  name,
  role: 'Care',
  imageUrl: null,
  away,
});
const week = { from: '2026-11-16', until: '2026-11-20' };

describe('who signs', () => {
  const roster = {
    junior: person('Ada'),
    middle: person('Bea', { ...week, deputy: 'junior' }),
    senior: person('Cy', week),
    top: person('Di', { from: '2026-11-18', until: '2026-11-18' }),
  };

  it.each<[string, keyof typeof roster, string, string]>([
    ['the one who was asked for', 'junior', '2026-11-16', 'junior'],
    ['the deputy, from the first day', 'middle', '2026-11-16', 'junior'],
    ['the deputy, to the last day', 'middle', '2026-11-20', 'junior'],
    ['nobody else, the day after', 'middle', '2026-11-21', 'middle'],
    ['the next more senior, where no deputy is named', 'senior', '2026-11-17', 'top'],
    [
      'the nearest more junior who is there, when that one is away too',
      'senior',
      '2026-11-18',
      'junior',
    ],
  ])('is %s', (_says, id, day, expected) => {
    expect(signatoryOn({ signatories: roster }, id, day)).toEqual({
      id: expected,
      signatory: {
        name: roster[expected as keyof typeof roster].name,
        role: 'Care',
        imageUrl: null,
      },
    });
  });

  it('goes from deputy to deputy, and ends where they stand in for each other', () => {
    const ring = {
      a: person('Ada', { ...week, deputy: 'b' }),
      b: person('Bea', { ...week, deputy: 'a' }),
    };
    expect(signatoryOn({ signatories: ring }, 'a', '2026-11-17')?.id).toBe('a');
    const chain = { ...ring, b: person('Bea', { ...week, deputy: 'c' }), c: person('Cy') };
    expect(signatoryOn({ signatories: chain }, 'a', '2026-11-17')?.id).toBe('c');
    expect(signatoryOn({ signatories: ring }, 'constructor', '2026-11-17')).toBeNull();
  });

  it('is decided on the day at the customer’s, and said in the trace', () => {
    const policy: Policy = {
      ...defaultPolicy,
      signatories: {
        adviser: person('Ada', { from: '2026-11-12', until: '2026-11-12' }),
        head: person('Bea'),
        director: person('Cy'),
      },
    };
    const facts = factsOf(sampleRecord(), samplePromise, null);
    // Four in the morning in London, still the eleventh in New York.
    const at = (asOf: string) => decide(facts, { policy, asOf, timeZone: 'America/New_York' });
    const there = at('2026-11-12T04:00:00Z');
    expect(there.signatory).toEqual({ name: 'Ada', role: 'Care', imageUrl: null });
    const away = at('2026-11-12T06:00:00Z');
    expect(away.signatory?.name).toBe('Bea');
    expect(away.trace.at(-1)).toMatchObject({
      ruleId: 'guard:who-is-away-does-not-sign',
      sets: ['signatory'],
    });
  });
});
