import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, randomRecord } from '../__tests__/random-record.js';
import { caseLife } from '../__tests__/case-life.js';
import { assess } from '../assess/index.js';
import type { Incident } from '../model/incident.js';
import { rootPromises } from '../model/promise-chain.js';
import type { OrderRecord } from '../model/record.js';
import type { RecoveryCase } from '../model/recovery-case.js';
import { defaultPolicy } from '../policy/index.js';
import { samplePromise, sampleRecord } from '../testing/sample-record.js';
import { situations } from '../testing/situations.js';
import { isoOf, parseInstant } from '../time/index.js';
import { advance } from './advance.js';
import { knownOf } from './known.js';
import { nextCheckAt } from './next-check.js';
import { replay } from './transition.js';

const policy = {
  ...defaultPolicy,
  rules: [
    ...defaultPolicy.rules,
    {
      id: 'mail',
      when: { stage: 'actual' as const },
      then: { channel: 'email' as const },
      because: 'A test.',
    },
  ],
};
const incident: Incident = {
  id: 'inc-1',
  title: 'Flood in the warehouse',
  status: 'identified',
  startedAt: '2026-11-06T09:00:00Z',
  resolvedAt: '2026-11-09T17:20:00Z',
  reason: 'disaster',
  scope: { countries: ['US'] },
  updates: [{ id: 'u1', at: '2026-11-06T11:30:00Z', text: 'Water in the warehouse.' }],
};

function openedAt(
  record: OrderRecord,
  asOf: string,
  incidents: readonly Incident[],
): RecoveryCase[] {
  return rootPromises(knownOf(record, { asOf, incidents })).flatMap(({ id: promiseId }) => {
    const go = { asOf, policy, promiseId, incidents };
    return replay(advance(record, null, go)) ?? [];
  });
}

describe('the next instant at which something can change', () => {
  it('has nothing change before it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        randomRecord,
        instant,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 2 }),
        fc.boolean(),
        (record, asOf, probes, isTouched) => {
          const incidents = isTouched ? [incident] : [];
          const cases = openedAt(record, asOf, incidents);
          const now = parseInstant(asOf);
          const next = nextCheckAt(record, cases, { asOf, incidents });
          const end = next === null ? now + 400 * 86_400_000 : parseInstant(next) - 1;
          expect(end).toBeGreaterThanOrEqual(now);
          const known = knownOf(record, { asOf, incidents });
          const standing = (at: string) =>
            rootPromises(known).map((promise) => {
              const { status, brokenAt, reasons } = assess(
                knownOf(record, { asOf: at, incidents }),
                promise,
                { asOf: at },
              );
              return [status, brokenAt, reasons.map(({ code }) => code)];
            });
          for (const share of [...probes, 1]) {
            const at = isoOf(Math.floor(now + (end - now) * share));
            expect(standing(at)).toEqual(standing(asOf));
            for (const { id: promiseId } of rootPromises(known)) {
              const current = cases.find((each) => each.promiseId === promiseId) ?? null;
              expect(advance(record, current, { asOf: at, policy, promiseId, incidents })).toEqual(
                [],
              );
            }
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it.each([
    [
      'the next day, while it is on its way',
      situations.onItsWay.record,
      '2026-11-06T12:00:00-05:00',
      '2026-11-07T05:00:00Z',
    ],
    [
      'the deadline, in the last night',
      situations.onItsWay.record,
      '2026-11-10T12:00:00-05:00',
      '2026-11-11T05:00:00Z',
    ],
    [
      'six hours before a promised shipment',
      sampleRecord({
        promises: [{ ...samplePromise, kind: 'ship', window: { by: '2026-11-03T18:00:00-05:00' } }],
      }),
      '2026-11-03T10:00:00-05:00',
      '2026-11-03T17:00:00.001Z',
    ],
    [
      'never, once it has come in time',
      situations.arrivedEarly.record,
      '2027-01-01T12:00:00-05:00',
      null,
    ],
  ])('is %s', (_what, record, asOf, expected) => {
    expect(nextCheckAt(record, [], { asOf })).toBe(expected);
  });

  it('is when our word falls due, and when an offer ends', () => {
    const { record, asOf } = situations.deliveredLate;
    const { current } = caseLife().advance(record, asOf);
    expect(current && nextCheckAt(record, [current], { asOf })).toBe('2026-11-29T05:00:00Z');
    const late = caseLife().advance(situations.runningLate.record, situations.runningLate.asOf);
    expect(
      late.current &&
        nextCheckAt(situations.runningLate.record, [late.current], {
          asOf: '2026-11-12T09:00:00-05:00',
        }),
    ).toBe('2026-11-12T15:00:00Z');
  });
});
