import { describe, expect, it } from 'vitest';
import type { Breach } from '../model/breach.js';
import type { Decision, Policy } from '../model/policy.js';
import { decide } from './decide.js';
import { defaultPolicy } from './default-policy.js';
import { factsOf } from './facts.js';
import { samplePromise, sampleRecord } from '../testing/sample-record.js';

const breach: Breach = {
  id: '1001:p1',
  orderId: '1001',
  promiseId: 'p1',
  kind: 'deliver',
  stage: 'actual',
  severity: 'moderate',
  fault: 'carrier',
  recurrence: { order: 0, customer: 0 },
  lines: [{ lineId: 'l1', units: 1 }],
  lateDays: 2,
  since: '2026-11-11T05:00:00Z',
  reasons: [],
};

function decision(change: Partial<Breach>, policy: Policy = defaultPolicy): Decision {
  return decide(factsOf(sampleRecord(), samplePromise, { ...breach, ...change }), {
    policy,
    asOf: '2026-11-12T10:10:00-05:00',
    timeZone: 'America/New_York',
  });
}

const first = { order: 0, customer: 0 };
const again = { order: 0, customer: 1 };

describe('the default policy', () => {
  it.each<[string, Partial<Breach>, Partial<Decision>, string]>([
    [
      'a risk is told with thanks',
      { stage: 'pending' },
      { action: 'inform', voice: 'appreciate', escalate: false, remedies: [], exit: false },
      'Samir Haddad',
    ],
    [
      'something slight gets a short word',
      { severity: 'slight' },
      { action: 'apologise', voice: 'both', surface: 'inline', tone: 'plain' },
      'Samir Haddad',
    ],
    [
      'a light touch where weather did something slight',
      { severity: 'slight', fault: 'external' },
      { tone: 'light' },
      'Samir Haddad',
    ],
    [
      'something real gets an apology, a choice and a way out',
      {},
      {
        action: 'apologise',
        voice: 'both',
        tone: 'plain',
        surface: 'banner',
        exit: true,
        escalate: false,
      },
      'Judith Okoro',
    ],
    [
      'a second time is a person’s business',
      { severity: 'slight', recurrence: again },
      { escalate: true, exit: true, tone: 'plain' },
      'Judith Okoro',
    ],
    [
      'something grave is signed at the top',
      { severity: 'grave' },
      { escalate: true, channel: 'email', followUps: ['call', 'handwritten-note'] },
      'Eleanor Marsh',
    ],
    [
      'what waits for the customer is told without guilt',
      { fault: 'customer' },
      { action: 'inform', voice: 'appreciate', remedies: [] },
      'Judith Okoro',
    ],
    [
      'a slip that cost nobody anything is put right in a line, without a voucher (situation 10)',
      { severity: 'slight', kind: 'complete' },
      { action: 'apologise', surface: 'inline', remedies: [], exit: false, escalate: false },
      'Samir Haddad',
    ],
    [
      'the same slip again is no slip',
      { severity: 'slight', kind: 'complete', recurrence: again },
      { surface: 'banner', escalate: true, exit: true },
      'Judith Okoro',
    ],
    [
      'an offhand remark is answered by somebody senior (situation 15)',
      { stage: 'pending', reasons: [{ code: 'slow', params: {}, eventIds: ['e1'] }] },
      { action: 'inform', escalate: true },
      'Judith Okoro',
    ],
    [
      'the customer’s own wrong file gets help and no guilt, also the second time (situation 12)',
      { fault: 'customer', recurrence: again, severity: 'grave' },
      { action: 'inform', voice: 'appreciate', escalate: false, remedies: [], followUps: [] },
      'Eleanor Marsh',
    ],
  ])('%s', (_says, change, expected, signatory) => {
    const made = decision(change);
    expect(made).toMatchObject(expected);
    expect(made.signatory?.name).toBe(signatory);
  });

  it('asks staff for a human touch where a good customer was failed gravely (situation 6)', () => {
    const followUps = (orders: number, severity: Breach['severity']) => {
      const record = sampleRecord({ order: { customer: { history: { orders } } } });
      const facts = factsOf(record, samplePromise, { ...breach, severity });
      const options = { policy: defaultPolicy, asOf: breach.since, timeZone: 'UTC' };
      return decide(facts, options).followUps;
    };
    expect(followUps(10, 'grave')).toEqual(['call', 'handwritten-note', 'small-gift']);
    expect(followUps(9, 'grave')).toEqual(['call', 'handwritten-note']);
    expect(followUps(10, 'moderate')).toEqual([]);
    expect(defaultPolicy.followUps?.['small-gift']?.when).toBe('settled');
  });

  it('says why beside every number', () => {
    const { rules, remedies, offer, followUps = {} } = defaultPolicy;
    for (const each of [...rules, ...remedies, ...Object.values(followUps)])
      expect(each.because).toMatch(/\w.{20,}\.$/u);
    expect(Object.keys(offer.because ?? {})).toEqual(
      Object.keys(offer).filter((field) => field !== 'because'),
    );
  });

  it('never leaves a second failure at words', () => {
    for (const severity of ['slight', 'moderate', 'grave'] as const) {
      expect(decision({ severity, recurrence: again }).remedies.length).toBeGreaterThan(0);
    }
  });

  it('says for each rule whether it fired, and what it failed on', () => {
    expect(
      decision({ recurrence: first }).trace.map(({ ruleId, fired, failedOn }) => [
        ruleId,
        fired,
        failedOn,
      ]),
    ).toEqual([
      ['always-say-so', true, null],
      ['slight', false, 'severity'],
      ['slight-and-nobody-could-help-it', false, 'severity'],
      ['a-small-slip', false, 'severity'],
      ['moderate', true, null],
      ['again', false, 'recurrenceAtLeast'],
      ['grave', false, 'severity'],
      ['a-good-customer', false, 'severity'],
      ['an-offhand-remark', false, 'reasons'],
      ['the-customer-has-to-act', false, 'fault'],
    ]);
  });

  it('promises the next word for a working hour, on the hour', () => {
    // 16 working hours from Thursday, 10:10: 6:50 on Thursday, 8:00 on Friday, 1:10 on Monday.
    expect(decision({ stage: 'pending' }).nextUpdateBy).toBe('2026-11-16T16:00:00Z');
    expect(decision({}).nextUpdateBy).toBe('2026-11-13T16:00:00Z');
  });
});

describe('whatever a policy says', () => {
  const rash: Policy = {
    ...defaultPolicy,
    rules: [
      {
        id: 'rash',
        when: {},
        then: { action: 'apologise', voice: 'apologise', tone: 'light', channel: 'sms' },
        because: 'A test of the guards.',
      },
    ],
  };

  it.each<[string, Partial<Breach>, Partial<Decision>, string]>([
    [
      'nothing that has not happened is apologised for',
      { stage: 'pending' },
      { action: 'inform', voice: 'appreciate' },
      'guard:no-apology-without-harm',
    ],
    ['harm is never taken lightly', {}, { tone: 'plain' }, 'guard:light-only-where-slight'],
    [
      'something grave never comes as a text message',
      { severity: 'grave' },
      { channel: 'email' },
      'guard:no-text-message-for-something-grave',
    ],
    [
      'a second failure never gets words alone',
      { recurrence: again },
      { escalate: true },
      'guard:not-with-words-alone-again',
    ],
    [
      'somebody signs',
      {},
      { signatory: defaultPolicy.signatories.adviser ?? null },
      'guard:somebody-signs',
    ],
  ])('%s', (_says, change, expected, guard) => {
    const made = decision(change, rash);
    expect(made).toMatchObject(expected);
    expect(made.trace.map(({ ruleId }) => ruleId)).toContain(guard);
  });

  it('the remedies of a second failure are those the policy knows', () => {
    expect(decision({ recurrence: again }, rash).remedies).toContain('refund-shipping');
    expect(decision({ recurrence: again }, rash).remedies).not.toContain('cancel-refund');
  });

  it('a policy that says nothing decides to say nothing', () => {
    const silent = decision({}, { ...defaultPolicy, rules: [] });
    expect(silent).toMatchObject({ action: 'none', nextUpdateBy: null, remedies: [] });
  });
});
