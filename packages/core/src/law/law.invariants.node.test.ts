import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderEvent } from '../model/event.js';
import { rootPromises } from '../model/promise-chain.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { addDays, deadlineOf, isoOf, parseInstant } from '../time/index.js';
import { ifSilent, impliedPromises, obligations, packFor, statutoryExit } from './index.js';
import { noon, orderIn } from './law-record.test.helper.js';
import type { Place } from './law-record.test.helper.js';

const PLACED = '2026-11-02';
const day = fc.integer({ min: 0, max: 120 }).map((days) => addDays(PLACED, days));
/** A day between nearer ends, so that dates, notices and answers meet. */
const soon = fc.integer({ min: 0, max: 45 }).map((days) => addDays(PLACED, days));
const instant = fc
  .tuple(soon, fc.integer({ min: 0, max: 23 }))
  .map(([on, hour]) => `${on}T${String(hour).padStart(2, '0')}:30:00Z`);

const promise = fc.record({
  kind: fc.constantFrom('ship', 'deliver', 'ship', 'deliver', 'pickup', 'update'),
  by: fc.oneof({ weight: 6, arbitrary: day }, { weight: 1, arbitrary: fc.constant(null) }),
  madeAt: fc.oneof(
    { weight: 2, arbitrary: fc.constant(noon(PLACED)) },
    { weight: 3, arbitrary: instant },
  ),
  lineIds: fc.constantFrom(null, null, null, ['l2']),
  essential: fc.constantFrom(false, false, true),
  isRevision: fc.constantFrom(true, true, true, false),
});

const promises = fc.array(promise, { maxLength: 4 }).map((drafts) =>
  drafts.map(({ by, isRevision, ...draft }, index): OrderPromise => {
    const revises = isRevision && index > 0 ? `p${index - 1}` : null;
    const kind = revises === null ? draft.kind : (drafts[0]?.kind ?? draft.kind);
    return { ...draft, kind, id: `p${index}`, window: { by }, revises };
  }),
);

const event = fc.record({
  milestone: fc.constantFrom(
    'shipped',
    'delivered',
    'notified',
    'notified',
    'notified',
    'consented',
    'refused',
    'demanded',
    'cancelled',
    'refunded',
    'claim',
    'backordered',
    'unknown',
  ),
  occurredAt: instant,
  promiseId: fc.constantFrom(null, 'p0', 'p0', 'p1', 'p2', 'law:us-16cfr435:ship', 'p9'),
  channel: fc.constantFrom(null, 'email', 'page'),
  lineIds: fc.constantFrom(null, null, ['l1'], ['l2']),
  quantity: fc.constantFrom(null, null, 1),
  shipmentId: fc.constantFrom(null, null, 's1', 's2'),
  reason: fc.constantFrom(null, 'customer', 'stock'),
  until: fc.option(soon),
  claim: fc.constantFrom('not-received', 'damaged', 'slow'),
  amount: fc.constantFrom(
    null,
    { amount: 900, currency: 'USD' },
    { amount: 9_900, currency: 'EUR' },
  ),
} as const);

const events = fc
  .array(event, { maxLength: 8 })
  .map((all) => all.map((each, index): OrderEvent => ({ ...each, id: `e${index}` })));

/** One chain of ever later shipping dates, each given before the one before it has passed. */
const delays = fc
  .array(
    fc.record({ later: fc.integer({ min: 1, max: 40 }), ahead: fc.integer({ min: 0, max: 6 }) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((steps) => {
    const chain: OrderPromise[] = [];
    let by = PLACED;
    for (const [index, { later, ahead }] of steps.entries()) {
      const madeOn = [PLACED, addDays(by, -ahead)].sort()[1] ?? PLACED;
      by = addDays(by, later);
      const revises = index === 0 ? null : `p${index - 1}`;
      const madeAt = noon(index === 0 ? PLACED : madeOn);
      chain.push({ id: `p${index}`, kind: 'ship', window: { by }, madeAt, revises });
    }
    return chain;
  });

const everywhere: Place[] = ['US', 'DE', 'GB', 'QC', 'ON', 'AU', 'BR', 'CH'];

/** A record as `plan` sees it: with what the law adds. */
function recordsIn(...places: Place[]): fc.Arbitrary<{ record: OrderRecord; asOf: string }> {
  return fc
    .record({
      place: fc.constantFrom(...places),
      promises: fc.oneof(promises, delays),
      events,
      asOf: instant,
    })
    .map(({ place, asOf, ...rest }) => {
      const record = { order: orderIn(place), ...rest };
      const implied = impliedPromises(record, { asOf });
      return { record: { ...record, promises: [...record.promises, ...implied] }, asOf };
    });
}

function dutiesOf(record: OrderRecord, each: OrderPromise, asOf: string): string[] {
  return obligations(record, each, { asOf }).obligations.map(({ duty }) => duty);
}

describe('whatever is in the record', () => {
  it('the order and the repetition of events and promises make no difference', () => {
    fc.assert(
      fc.property(
        recordsIn(...everywhere).chain((given) =>
          fc.record({
            given: fc.constant(given),
            events: fc.shuffledSubarray([...given.record.events, ...given.record.events], {
              minLength: given.record.events.length * 2,
            }),
            promises: fc.shuffledSubarray([...given.record.promises], {
              minLength: given.record.promises.length,
            }),
          }),
        ),
        ({ given: { record, asOf }, ...shuffled }) => {
          const other = { ...record, ...shuffled };
          for (const each of record.promises) {
            expect(obligations(other, each, { asOf })).toEqual(obligations(record, each, { asOf }));
            expect(ifSilent(other, each, { asOf })).toEqual(ifSilent(record, each, { asOf }));
          }
        },
      ),
    );
  });

  it('what is learned later changes nothing today', () => {
    fc.assert(
      fc.property(recordsIn(...everywhere), ({ record, asOf }) => {
        const known = {
          ...record,
          events: record.events.filter(
            ({ occurredAt }) => parseInstant(occurredAt) <= parseInstant(asOf),
          ),
        };
        for (const each of rootPromises(record))
          expect(obligations(known, each, { asOf })).toEqual(obligations(record, each, { asOf }));
      }),
    );
  });

  it('every duty has a reason, a citation and the pack of the order; no pack, no duty', () => {
    fc.assert(
      fc.property(recordsIn(...everywhere), ({ record, asOf }) => {
        const pack = packFor(record.order);
        for (const each of rootPromises(record)) {
          const said = obligations(record, each, { asOf });
          expect(said.reasons.length).toBeGreaterThan(0);
          for (const { pack: id, version, citation } of said.obligations) {
            expect([id, version]).toEqual([pack?.id, pack?.version]);
            expect(citation).not.toBe('');
          }
        }
      }),
    );
  });

  it('the way out, the sentence about silence and the duties say the same', () => {
    fc.assert(
      fc.property(recordsIn(...everywhere), ({ record, asOf }) => {
        for (const each of rootPromises(record)) {
          const { obligations: duties } = obligations(record, each, { asOf });
          const exits = duties.filter(({ requires }) =>
            requires.some((need) => need === 'cancel-refund' || need === 'refund'),
          );
          const exit = statutoryExit(record, each, { asOf });
          const hasLeft = record.events.some(({ milestone }) => milestone === 'cancelled');
          if (!hasLeft) expect(exit !== null).toBe(duties.some(({ duty }) => isExit(duty)));
          if (exit !== null) expect(duties.map(({ duty }) => duty)).toContain(exit.duty);
          if (exit !== null) expect(exits.map(({ citation }) => citation)).toContain(exit.basis);
          const silent = ifSilent(record, each, { asOf }).kind;
          if (silent === 'cancelled-on') expect(duties.map(onSilence)).toContain('cancel');
          if (silent === 'consent-until') expect(duties.map(onSilence)).toContain('consent');
          if (silent === 'refund-due')
            expect(duties.map(({ duty }) => duty)).toContain('cancel-and-refund');
        }
      }),
    );
  });
});

it('outside the United States silence is never consent and never cancels', () => {
  fc.assert(
    fc.property(recordsIn('DE', 'GB', 'QC', 'ON', 'AU', 'BR'), ({ record, asOf }) => {
      for (const each of rootPromises(record)) {
        const { obligations: duties } = obligations(record, each, { asOf });
        expect(duties.every(({ onSilence: silence }) => silence === 'none')).toBe(true);
        // Nor does time alone ever cancel anything.
        const [now, later] = [asOf, noon('2028-01-01')].map((at) => dutiesOf(record, each, at));
        const known = [
          ...record.events.map(({ occurredAt }) => occurredAt),
          ...record.promises.map(({ madeAt }) => madeAt),
        ].every((at) => at <= asOf);
        if (known && !now!.includes('cancel-and-refund'))
          expect(later).not.toContain('cancel-and-refund');
      }
    }),
  );
});

it('in the United States "if you do nothing" comes true, to the day', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(recordsIn('US'), ({ record: given, asOf }) => {
      const zone = given.order.timeZone;
      for (const each of rootPromises(given)) {
        // The notice goes out now, and then nobody says anything more.
        const notice: OrderEvent = {
          id: 'now',
          milestone: 'notified',
          occurredAt: asOf,
          promiseId: each.id,
        };
        // Money that is back already leaves nothing to come true.
        const past = given.events.filter(
          ({ occurredAt, milestone }) => occurredAt <= asOf && milestone !== 'refunded',
        );
        // One date for all of it: of parts that are late apart, only the earliest refund is listed.
        const stated = given.promises
          .filter(({ madeAt }) => parseInstant(madeAt) <= parseInstant(asOf))
          .map((promise) => ({ ...promise, lineIds: null }));
        const owesNotice = dutiesOf(
          { ...given, promises: stated, events: past },
          each,
          asOf,
        ).includes('notify');
        const record = {
          ...given,
          promises: stated,
          events: owesNotice ? [...past, notice] : past,
        };
        const silent = ifSilent(record, each, { asOf });
        seen.add(silent.kind);
        const duties = (ms: number) => dutiesOf(record, each, isoOf(ms));
        if (silent.kind === 'cancelled-on') {
          const end = deadlineOf(silent.by, zone);
          expect(duties(end)).toContain('cancel-and-refund');
          const refund = obligations(record, each, { asOf: isoOf(end) }).obligations;
          expect(refund.map(({ dueBy }) => dueBy)).toContain(silent.refundBy);
        }
        if (silent.kind === 'consent-until') {
          const end = deadlineOf(silent.by, zone);
          if (!dutiesOf(record, each, asOf).includes('cancel-and-refund'))
            expect(duties(end - 1)).not.toContain('cancel-and-refund');
          expect(duties(end)).toContain('cancel-and-refund');
        }
        if (silent.kind === 'refund-due')
          expect(duties(parseInstant(asOf))).toContain('cancel-and-refund');
      }
    }),
    { numRuns: 1_000 },
  );
  expect([...seen].sort()).toEqual([
    'cancelled-on',
    'consent-until',
    'nothing-lapses',
    'refund-due',
  ]);
});

function onSilence({ onSilence: silence }: { onSilence: string }): string {
  return silence;
}

function isExit(duty: string): boolean {
  return ['offer-cancellation', 'cancel-and-refund', 'offer-choice', 'provide-withdrawal'].includes(
    duty,
  );
}
