import { expect, test } from 'vitest';
import { plan } from './flow.js';
import { defaultPolicy } from './policy/index.js';
import { situations } from './testing/situations.js';

test('a plan says what broke, what the law asks, what to do and what to say', () => {
  const { record, asOf } = situations.runningLate;
  const european = {
    ...record,
    order: { ...record.order, country: 'DE', region: null, timeZone: 'Europe/Berlin' },
    promises: record.promises.map((promise) => ({ ...promise, timeZone: 'Europe/Berlin' })),
    // Nobody has told the customer yet.
    events: record.events.filter(({ milestone }) => milestone !== 'notified'),
  };
  const [only, ...rest] = plan(european, { asOf, policy: defaultPolicy });
  expect(rest).toEqual([]);
  expect(only).toMatchObject({
    breach: { stage: 'actual' },
    decision: { action: 'apologise' },
    apology: { title: 'We promised Tuesday, and we did not make it' },
  });
  expect(only?.offer?.options).not.toEqual([]);
  // A missed day in the EU: tell them, and an additional period; silence is never consent.
  expect(only?.obligations.map(({ duty }) => duty)).toEqual(
    expect.arrayContaining(['notify', 'allow-additional-period']),
  );
  expect(only?.obligations.every(({ onSilence }) => onSilence === 'none')).toBe(true);
});

test('nothing is planned for a promise that is on track, or not made yet', () => {
  const { record, asOf } = situations.onItsWay;
  expect(plan(record, { asOf, policy: defaultPolicy })).toEqual([]);
  const late = situations.runningLate.record;
  expect(plan(late, { asOf: '2020-01-01T00:00:00Z', policy: defaultPolicy })).toEqual([]);
});
