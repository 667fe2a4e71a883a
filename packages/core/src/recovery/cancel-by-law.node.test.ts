import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, randomRecord } from '../__tests__/random-record.js';
import { caseOf, event, noon, revised, stated } from '../law/law-record.test.helper.js';
import type { CaseEffect, CaseEvent, RecoveryCase } from '../model/recovery-case.js';
import type { OrderRecord } from '../model/record.js';
import { rootPromises } from '../model/promise-chain.js';
import { defaultPolicy } from '../policy/index.js';
import { addDays, isoOf, parseInstant } from '../time/index.js';
import { advance } from './advance.js';
import { evidenceOf } from './evidence-of.js';
import { knownOf } from './known.js';
import { nextCheckAt } from './next-check.js';
import { replay, transition } from './transition.js';
import { verdictOn } from './verdict.js';
import { viewCase } from './view/view-case.js';

const policy = defaultPolicy;
const promiseId = 'p1';

/** A case that is carried on at these instants. With `keeps`, what its events say is kept in the record. */
function life(given: OrderRecord, instants: readonly string[], { keeps = false } = {}) {
  let record = given;
  let current: RecoveryCase | null = null;
  const events: CaseEvent[] = [];
  const effects: CaseEffect[] = [];
  for (const asOf of instants) {
    for (const each of advance(record, current, { asOf, policy, promiseId })) {
      if (keeps && current !== null) {
        const known = evidenceOf(record, current, each);
        record = { ...record, events: [...record.events, ...known] };
      }
      const step = transition(current, each);
      current = step.case;
      events.push(each);
      effects.push(...step.effects);
    }
    expect(advance(record, current, { asOf, policy, promiseId })).toEqual([]);
  }
  return {
    record,
    current,
    events,
    refunds: effects.filter(({ type }) => type === 'fulfil-remedy'),
  };
}

const casesOf = (current: RecoveryCase | null): RecoveryCase[] =>
  current === null ? [] : [current];

const daily = (until: string) =>
  Array.from({ length: 90 }, (_, at) => addDays('2026-11-02', at))
    .filter((day) => day <= until)
    .map(noon);

const ship = [stated('ship', '2026-11-10')];
const told = event('notified', '2026-11-06', { promiseId: 'p1', channel: 'email' });
const later = [...ship, revised('p2', '2026-12-30', '2026-11-06')];

describe('what silence brings is carried out', () => {
  it('when the last day to agree has passed: the money goes back, and the page says so', () => {
    const { record } = caseOf('US', later, [told]);
    expect(life(record, daily('2026-12-10')).refunds).toEqual([]);
    const { current, refunds, events } = life(record, daily('2026-12-15'));
    expect(events.filter(({ type }) => type === 'order.cancelled')).toMatchObject([
      { by: 'law', offer: { options: [], exit: { basis: '16 CFR 435.2(c)(2)' } } },
    ]);
    expect(refunds).toMatchObject([
      {
        type: 'fulfil-remedy',
        remedy: { kind: 'cancel-refund', value: { amount: 9_900, currency: 'USD' }, lineIds: [] },
      },
    ]);
    const view = viewCase(record, current, { asOf: noon('2026-12-15'), promiseId });
    expect(view).toMatchObject({
      state: 'chosen',
      headline: { status: 'cancelled', title: 'Cancelled' },
      dates: { current: null },
      nextUpdate: null,
      offer: null,
      consent: null,
      choice: null,
      receipt: { status: 'agreed', title: 'Cancelled, money back' },
    });
    expect(view.headline.summary).toMatch(
      /^It counts as cancelled\. Everything .* by \w+, December/u,
    );
    expect(view.timeline[0]?.title).toBe('Counts as cancelled');
    expect(JSON.stringify(view)).not.toMatch(/You cancelled|Running late|You chose/u);
  });

  it('is one remedy, under the same id, whenever it is first looked at', () => {
    const { record } = caseOf('US', ship);
    const [early] = life(record, daily('2026-11-11')).refunds;
    const { refunds } = life(record, [noon('2026-12-24')]);
    expect(refunds).toHaveLength(1);
    expect(refunds[0]).toMatchObject({ remedyId: (early as { remedyId: string }).remedyId });
  });

  it('only of what is missing, where a part was sent', () => {
    const film = event('shipped', '2026-11-09', { lineIds: ['l1'], shipmentId: 's1' });
    const { record } = caseOf('US', ship, [film]);
    const { refunds } = life(record, daily('2026-11-12'));
    expect(refunds).toMatchObject([{ remedy: { lineIds: ['l2'] } }]);
  });

  it('of what the store has cancelled, and says that the store did', () => {
    const gone = event('cancelled', '2026-11-09', { reason: 'stock' });
    const { record } = caseOf('US', ship, [gone]);
    const { current, refunds, events } = life(record, daily('2026-11-12'));
    expect(events.find(({ type }) => type === 'order.cancelled')).toMatchObject({ by: 'store' });
    expect(refunds).toHaveLength(1);
    const { headline, timeline } = viewCase(record, current, {
      asOf: noon('2026-11-12'),
      promiseId,
    });
    expect(headline.summary).toMatch(/^We cancelled it\. Everything you paid for it comes back/u);
    expect(timeline.map(({ title }) => title)).not.toContain('Counts as cancelled');
  });

  it('never beside a refund that the customer chose, or that is on record', () => {
    const left = event('cancelled', '2026-12-01', { reason: 'customer' });
    const back = event('refunded', '2026-11-10', { promiseId: 'p1' });
    for (const known of [left, back]) {
      const { record } = caseOf('US', later, [told, known]);
      expect(life(record, daily('2026-12-20')).refunds).toEqual([]);
    }
  });

  it('and is over when the store pays back by a way of its own', () => {
    const back = event('refunded', '2026-12-15', { promiseId: 'p1' });
    const { record } = caseOf('US', later, [told, back]);
    const { current, refunds } = life(record, daily('2026-12-20'));
    expect(refunds).toHaveLength(1);
    expect(current).toMatchObject({ state: 'closed', remedy: { progress: 'done' } });
    const view = viewCase(record, current, { asOf: noon('2026-12-20'), promiseId });
    expect(view.headline.summary).toBe(
      'It counts as cancelled. Everything you paid for it has been returned.',
    );
  });

  it('is told as what nobody chose, whether or not the record keeps it', () => {
    const { record } = caseOf('US', later, [told]);
    const without = life(record, daily('2026-12-20'));
    const kept = life(record, daily('2026-12-20'), { keeps: true });
    expect(kept.record.events).toContainEqual(
      expect.objectContaining({ milestone: 'cancelled', source: 'law' }),
    );
    expect(JSON.stringify(kept.events)).toBe(JSON.stringify(without.events));
  });
});

describe('over random records', () => {
  it('what is due unasked is asked for exactly once, at the instant foretold, and replays to the byte', () => {
    fc.assert(
      fc.property(randomRecord, instant, (record, start) => {
        for (const { id } of rootPromises(knownOf(record, { asOf: start }))) {
          let current: RecoveryCase | null = null;
          const events: CaseEvent[] = [];
          const paying: string[] = [];
          let asOf = start;
          let lookedAt = asOf;
          for (let step = 0; step < 12; step += 1) {
            for (const each of advance(record, current, { asOf, policy, promiseId: id })) {
              const next = transition(current, each);
              current = next.case;
              events.push(each);
              for (const effect of next.effects)
                if (effect.type === 'fulfil-remedy') paying.push(effect.remedyId);
            }
            lookedAt = asOf;
            const foretold = nextCheckAt(record, casesOf(current), { asOf });
            if (foretold === null) break;
            const before = isoOf(parseInstant(foretold) - 1);
            if (parseInstant(before) > parseInstant(asOf))
              expect(
                advance(record, current, { asOf: before, policy, promiseId: id }).filter(
                  ({ type }) => type === 'order.cancelled',
                ),
              ).toEqual([]);
            asOf = foretold;
          }
          expect(paying.length).toBeLessThanOrEqual(1);
          expect(JSON.stringify(replay(events))).toBe(JSON.stringify(current));
          if (casesOf(current).every(({ closedAt }) => closedAt !== null)) continue;
          // Whatever is due when it was last looked at, of a breach that has happened, is under way.
          const then = { asOf: lookedAt };
          const { law, breach } = verdictOn(knownOf(record, then), id, then);
          const isDue = breach?.stage === 'actual' && law.cancelled.by === 'law';
          const { lines, total = null } = record.order;
          const isPriced =
            total === null &&
            lines.every(({ unitPrice }) => (unitPrice?.amount ?? 0) > 0) &&
            record.events.every(
              ({ milestone }) => milestone !== 'refunded' && milestone !== 'remedied',
            );
          if (isDue && isPriced && law.exit !== null && law.cancelled.items.length > 0)
            expect(
              paying.length + casesOf(current).filter(({ promiseMetAt }) => promiseMetAt).length,
            ).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
