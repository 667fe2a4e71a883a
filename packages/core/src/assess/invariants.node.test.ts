import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CLAIM_KINDS, CONDITIONS, EVENT_REASONS, MILESTONES } from '../model/event.js';
import type { OrderEvent } from '../model/event.js';
import type { OrderPromise } from '../model/promise.js';
import { PROMISE_KINDS } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { readRecord } from '../model/read.js';
import { sampleOrder, samplePromise } from '../testing/index.js';
import { isoOf, parseInstant } from '../time/index.js';
import { assess } from './index.js';
import type { AssessOptions } from './index.js';

const HOUR = 3_600_000;
const start = parseInstant('2026-11-02T15:04:00-05:00');
const zones = [
  'America/New_York',
  'Pacific/Kiritimati',
  'Europe/Berlin',
  'Asia/Kathmandu',
  'Pacific/Pago_Pago',
];

const hour = fc.integer({ min: 0, max: 20 * 24 });
const lineIds = fc.constantFrom(
  null,
  undefined,
  ['l1'],
  ['l2'],
  ['l1', 'l2'],
  ['l9', 'constructor'],
  [],
);
/** The milestones on which a verdict hinges, more often than the rest. */
const milestone = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('shipped', 'delivered', 'claim', 'lost', 'cancelled', 'consented'),
  },
  { weight: 2, arbitrary: fc.constantFrom(...MILESTONES) },
);

const event: fc.Arbitrary<OrderEvent> = fc
  .record({
    number: fc.integer({ min: 0, max: 11 }),
    milestone,
    at: hour,
    lag: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 2, arbitrary: fc.integer({ min: -3, max: 200 }) },
    ),
    shipmentId: fc.constantFrom(null, 's1', 's2', 's3', '__proto__'),
    lineIds,
    quantity: fc.constantFrom(null, null, 1, 2, 3),
    condition: fc.constantFrom(...CONDITIONS),
    reason: fc.option(fc.constantFrom(...EVENT_REASONS)),
    source: fc.constantFrom('easypost', 'store', 'customer'),
    claim: fc.constantFrom(...CLAIM_KINDS),
    eta: fc.constantFrom(
      null,
      null,
      '2026-11-09',
      '2026-11-20',
      { from: '2026-11-09', by: '2026-11-12' },
      'soon',
    ),
    retracts: fc.oneof(
      { weight: 7, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 11 }) },
    ),
    promiseId: fc.constantFrom(null, 'p1', 'p2', 'p3', 'p9'),
  })
  .map(({ number, at, lag, retracts, ...rest }) => ({
    ...rest,
    id: `e${number}`,
    occurredAt: isoOf(start + at * HOUR),
    recordedAt: isoOf(start + (at + lag) * HOUR),
    retracts: retracts === null ? null : `e${retracts}`,
  }));

const record: fc.Arbitrary<OrderRecord> = fc
  .record({
    kind: fc.oneof(
      { weight: 3, arbitrary: fc.constant('deliver' as const) },
      { weight: 2, arbitrary: fc.constantFrom(...PROMISE_KINDS) },
    ),
    timeZone: fc.constantFrom(...zones),
    by: fc.constantFrom('2026-11-10', '2026-11-10', '2026-11-10T17:00:00-05:00', null),
    revised: fc.constantFrom('2026-11-08', '2026-11-13', null),
    covered: fc.constantFrom(null, ['l1'], ['l2']),
    events: fc.array(event, { maxLength: 12 }),
  })
  .map(({ kind, timeZone, by, revised, covered, events }) => {
    const promise: OrderPromise = {
      ...samplePromise,
      kind,
      timeZone: null,
      lineIds: covered,
      window: { by },
    };
    const lines = sampleOrder.lines.map((line, index) => ({
      ...line,
      quantity: index === 0 ? 3 : 1,
    }));
    return {
      order: { ...sampleOrder, timeZone, lines },
      promises: [
        promise,
        {
          ...promise,
          id: 'p2',
          window: { by: revised },
          madeAt: isoOf(start + 100 * HOUR),
          revises: 'p1',
          lineIds: null,
        },
        {
          ...promise,
          id: 'p3',
          window: { by: '2026-11-15' },
          madeAt: isoOf(start + 200 * HOUR),
          revises: 'p2',
        },
      ],
      events,
    };
  });

/** Any weekend but an endless one, any holidays, any patience. */
const options: fc.Arbitrary<Omit<AssessOptions, 'asOf'>> = fc.record({
  calendar: fc.record({
    weekend: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
    holidays: fc.subarray(['2026-11-06', '2026-11-09', '2026-11-10', '2026-11-26']),
    hours: fc.constant({ from: 540, until: 1_020 }),
  }),
  thresholds: fc.record({
    silenceBeforeFirstScan: fc.nat(5),
    silenceInTransit: fc.nat(5),
    silenceAtWork: fc.nat(5),
    handOverDays: fc.nat(4),
    usualTransitDays: fc.option(fc.nat(6), { nil: null }),
  }),
});

const asOf = fc.integer({ min: 0, max: 30 * 24 }).map((hours) => isoOf(start + hours * HOUR));
const mending = new Set(['late-evidence', 'agreed-to-new-date', 'cancelled-by-customer']);
const runs = { numRuns: 500 };

function verdict(of: OrderRecord, at: string, index = 0, rest: Omit<AssessOptions, 'asOf'> = {}) {
  const promise = of.promises[index];
  if (promise === undefined) throw new Error('The record has no such promise.');
  return assess(of, promise, { asOf: at, ...rest });
}

/** An event as many: one a line that it names. Others know it by its id, so those stay whole. */
function split(event: OrderEvent, retracted: ReadonlySet<unknown>): OrderEvent[] {
  const { lineIds } = event;
  if (!lineIds || lineIds.length < 2 || retracted.has(event.id) || event.retracts) return [event];
  return lineIds.map((id) => ({ ...event, id: `${event.id}/${id}`, lineIds: [id] }));
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('assess', () => {
  it('comes to one verdict however events are shuffled and repeated (invariant 2)', () => {
    const shuffled = record.chain((original) =>
      fc.record({
        original: fc.constant(original),
        events: fc.shuffledSubarray([...original.events], { minLength: original.events.length }),
        again: fc.subarray([...original.events]),
      }),
    );
    fc.assert(
      fc.property(shuffled, asOf, options, ({ original, events, again }, at, rest) => {
        const other = { ...original, events: [...again, ...events, ...again] };
        expect(verdict(other, at, 0, rest)).toEqual(verdict(original, at, 0, rest));
      }),
      runs,
    );
  });

  it('comes to one verdict whether an event names its lines together or one by one', () => {
    fc.assert(
      fc.property(record, asOf, options, (of, at, rest) => {
        // One event an id: of two that differ, the one learned first counts, and splitting would undo that.
        const whole = [...new Map(of.events.map((each) => [each.id, each])).values()];
        const retracted = new Set(whole.map((each) => each.retracts));
        const parts = whole.flatMap((each) => split(each, retracted));
        const [one, other] = [whole, parts].map((events) =>
          verdict({ ...of, events }, at, 0, rest),
        );
        const plain = (from: typeof one) => ({
          ...from,
          issues: null,
          reasons: from?.reasons.map(({ code }) => code),
        });
        expect(plain(other)).toEqual(plain(one));
      }),
      runs,
    );
  });

  it('never mends a broken promise without saying what mended it (invariant 3)', () => {
    fc.assert(
      fc.property(record, (of) => {
        // Verdicts change when something is learned, and when the deadline goes by.
        const instants = [
          ...of.events.map((each) => parseInstant(each.recordedAt ?? each.occurredAt)),
          start + 190 * HOUR,
          start + 230 * HOUR,
          start + 500 * HOUR,
        ].sort((left, right) => left - right);
        let brokenAt: number | null = null;
        for (const now of instants) {
          const { status, reasons } = verdict(of, isoOf(now));
          const learned = of.events.filter((each) => {
            const at = parseInstant(each.recordedAt ?? each.occurredAt);
            return brokenAt !== null && at > brokenAt && at <= now;
          });
          if (brokenAt !== null && status !== 'broken') {
            const ids = new Set(learned.map(({ id }) => id));
            const saysSo = reasons.some(
              ({ code, eventIds }) => mending.has(code) && eventIds.some((id) => ids.has(id)),
            );
            expect(saysSo).toBe(true);
          }
          brokenAt = status === 'broken' ? now : null;
        }
      }),
      runs,
    );
  });

  it('gives no verdict without a reason, and no reason without evidence or a date (invariant 5)', () => {
    fc.assert(
      fc.property(record, asOf, fc.integer({ min: 0, max: 2 }), options, (of, at, index, rest) => {
        const { reasons, status } = verdict(of, at, index, rest);
        const known = new Set(of.events.map(({ id }) => id));
        expect(reasons.length).toBeGreaterThan(0);
        for (const { code, params, eventIds } of reasons) {
          expect(eventIds.length > 0 || 'deadline' in params || code === 'no-deadline').toBe(true);
          for (const id of eventIds) expect(known).toContain(id);
        }
        expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
        if (status === 'unknown') expect(reasons[0]?.code).toBe('no-deadline');
        if (status === 'on-track') expect(reasons[0]?.code).toBe('within-window');
        if (status === 'kept') expect(reasons[0]?.code).toBe('fulfilled');
      }),
      runs,
    );
  });

  it('looks neither into the future nor at what was recorded later', () => {
    fc.assert(
      fc.property(record, asOf, (of, at) => {
        const known = of.events.filter(
          (each) => parseInstant(each.recordedAt ?? each.occurredAt) <= parseInstant(at),
        );
        expect(verdict({ ...of, events: known }, at)).toEqual(verdict(of, at));
      }),
      runs,
    );
  });

  it('keeps its figures consistent', () => {
    fc.assert(
      fc.property(record, asOf, (of, at) => {
        const { progress, lines, status, fulfilledAt, brokenAt, lateBy, deadline } = verdict(
          of,
          at,
        );
        expect(progress.fulfilled).toBeLessThanOrEqual(progress.total);
        for (const line of lines) expect(line.fulfilled).toBeLessThanOrEqual(line.total);
        if (status === 'kept') expect(progress.fulfilled).toBe(progress.total);
        expect(brokenAt !== null).toBe(status === 'broken');
        if (fulfilledAt !== null)
          expect(parseInstant(fulfilledAt)).toBeLessThanOrEqual(parseInstant(at));
        if (brokenAt !== null) expect(parseInstant(brokenAt)).toBeLessThanOrEqual(parseInstant(at));
        if (lateBy !== null) expect(lateBy).toBeGreaterThanOrEqual(0);
        if (status === 'kept' && fulfilledAt !== null && deadline !== null) {
          expect(parseInstant(fulfilledAt)).toBeLessThan(parseInstant(deadline));
        }
      }),
      runs,
    );
  });

  it('reads no clock and rolls no dice (invariant 1)', () => {
    const ambient = () => {
      throw new Error('Core read something ambient.');
    };
    fc.assert(
      fc.property(record, asOf, (of, at) => {
        vi.spyOn(Date, 'now').mockImplementation(ambient);
        vi.spyOn(Math, 'random').mockImplementation(ambient);
        try {
          verdict(of, at);
        } finally {
          vi.restoreAllMocks();
        }
      }),
    );
  });

  it('says the same of a record that has been over the wire', () => {
    fc.assert(
      fc.property(record, asOf, (of, at) => {
        const read = readRecord(JSON.parse(JSON.stringify(of)));
        expect(verdict(read, at)).toEqual(verdict(of, at));
      }),
    );
  });
});
