import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../policy/index.js';
import { situations } from '../testing/index.js';
import { ERROR_MEANINGS, ISSUE_MEANINGS, LAW_REASON_MEANINGS, REASON_MEANINGS } from './index.js';
import { explain } from './explain.js';

const { record, asOf } = situations.runningLate;

describe('the trace of an order in words', () => {
  const [late] = explain(record, { asOf, policy: defaultPolicy }).promises;

  test('says what was promised, when and where', () => {
    expect(late?.title).toMatch(/^Deliver by .+, said on .+ \(checkout\)$/u);
    expect(late?.status).toBe('broken');
  });

  test('gives each reason with its figures and the events it rests on', () => {
    const passed = late?.because.find(({ code }) => code === 'deadline-passed');
    expect(passed?.text).toMatch(/^The deadline, .+, went by with \d units? missing\.$/u);
  });

  test('names every rule of the policy, fired or not, and the condition it failed on', () => {
    const rules = late?.plan?.rules ?? [];
    expect(rules.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(defaultPolicy.rules.map(({ id }) => id)),
    );
    expect(rules.filter(({ fired }) => !fired)).not.toHaveLength(0);
    for (const { fired, text } of rules) expect(text.startsWith('not met: ')).toBe(!fired);
  });

  test('the law’s own promise is among them where none was stated', () => {
    const unstated = { ...record, promises: [], order: { ...record.order, country: 'US' } };
    const { promises } = explain(unstated, { asOf, policy: defaultPolicy });
    expect(promises).toMatchObject([{ promiseId: 'law:us-16cfr435:ship' }]);
    expect(promises[0]?.title).toContain('by law');
    expect(promises[0]?.law.map(({ code }) => code)).toContain('date-supplied');
  });

  test('a promise made later than the instant is not there yet', () => {
    const before = explain(record, { asOf: record.order.placedAt, policy: defaultPolicy });
    const stated = before.promises.filter(({ promiseId }) => !promiseId.startsWith('law:'));
    expect(stated.length).toBeLessThan(record.promises.length + 1);
    expect(before.promises.every(({ status }) => status !== 'broken')).toBe(true);
  });
});

test('no meaning is empty, and none leaves a figure open that its code always has', () => {
  const all = [REASON_MEANINGS, ISSUE_MEANINGS, LAW_REASON_MEANINGS].flatMap((each) =>
    Object.values(each),
  );
  for (const { means } of all) expect(means).toMatch(/^[A-Z].+\.$/u);
  for (const { means, mend } of Object.values(ERROR_MEANINGS)) {
    expect(means).toMatch(/^[A-Z].+\.$/u);
    expect(mend).toMatch(/^[A-Z].+\.$/u);
  }
});

test.each(Object.entries(situations))('%s leaves no figure open', (_name, situation) => {
  const text = JSON.stringify(
    explain(situation.record, { asOf: situation.asOf, policy: defaultPolicy }),
  );
  expect(text).not.toMatch(/\?|undefined|NaN|\[object/u);
});
