import { describe, expect, it } from 'vitest';
import { ifYouDoNothing } from '../apology/index.js';
import { plan } from '../flow.js';
import type { OrderEvent } from '../model/event.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import type { RecoveryCase } from '../model/recovery-case.js';
import { defaultPolicy } from '../policy/index.js';
import { sampleOrder } from '../testing/sample-record.js';
import { addDays } from '../time/index.js';
import { advance, transition, viewCase } from '../recovery/index.js';

const policy = defaultPolicy;
const morning = (day: string) => `${day}T09:00:00-05:00`;
const noon = (day: string) => `${day}T12:00:00-05:00`;

function says(id: string, by: string | null, on: string, revises: string | null): OrderPromise {
  const source = revises === null ? 'checkout' : 'email';
  return { id, kind: 'ship', window: { by }, madeAt: morning(on), source, revises };
}

function happens(
  milestone: OrderEvent['milestone'],
  on: string,
  more: Partial<OrderEvent>,
): OrderEvent {
  return { id: `${milestone}-${on}`, milestone, occurredAt: morning(on), ...more };
}

/** Situation 19: a first delay of twenty-eight days, then a second; each told in time, never answered. */
const record: OrderRecord = {
  order: { ...sampleOrder, placedAt: morning('2026-11-02') },
  promises: [
    says('p1', '2026-11-10', '2026-11-02', null),
    says('p2', '2026-12-08', '2026-11-07', 'p1'),
    says('p3', '2026-12-30', '2026-12-05', 'p2'),
  ],
  events: [
    happens('backordered', '2026-11-06', { reason: 'stock' }),
    happens('notified', '2026-11-07', { promiseId: 'p1', channel: 'email' }),
    happens('notified', '2026-12-05', { promiseId: 'p2', channel: 'email' }),
    happens('refunded', '2026-12-17', {
      promiseId: 'p1',
      amount: { amount: 4_900, currency: 'USD' },
    }),
  ],
};

const days = Array.from({ length: 66 }, (_, day) => addDays('2026-11-02', day));

describe('a US order that cannot ship in time, day by day', () => {
  it('has the duties, the way out and the sentence of each day', async () => {
    const table = days.map((day, at) => {
      const asOf = noon(day);
      const plans = plan(record, { asOf, policy }).map(({ breach, obligations, law, offer }) => ({
        stage: breach?.stage ?? null,
        duties: obligations.map(
          ({ duty, dueBy, onSilence, citation }) =>
            `${duty} by ${dueBy ?? 'no date'}, silence: ${onSilence} (${citation})`,
        ),
        ifSilent: law?.ifSilent,
        exit: offer?.exit ? `${offer.exit.basis}, money by ${offer.exit.arrivesBy}` : null,
        options: offer?.options.map(({ kind }) => kind) ?? [],
      }));
      return {
        day: at,
        date: day,
        plans,
        said: ifYouDoNothing(record, record.promises[0]!, { asOf }),
      };
    });
    // One day a line, to be read and reviewed as a table.
    const lines = table.map((row) => `${JSON.stringify(row)}\n`).join('');
    await expect(lines).toMatchFileSnapshot('law-day-by-day.golden.jsonl');
  });

  it('shows the customer on every day what the law says on that day', () => {
    let current: RecoveryCase | null = null;
    for (const day of days) {
      const options = { asOf: noon(day), policy, promiseId: 'p1' };
      const events = advance(record, current, options);
      for (const event of events) current = transition(current, event).case;
      expect(advance(record, current, options)).toEqual([]);
      const [planned] = plan(record, options);
      const view = viewCase(record, current, options);
      const isOpen = view.offer !== null && current?.closedAt === null;
      // What counts as cancelled is not on offer: the money is on its way.
      const isDue = planned?.law?.ifSilent.kind === 'refund-due';
      expect(view.offer?.exit?.basis ?? null).toBe(
        isOpen && !isDue ? (planned?.offer?.exit?.basis ?? null) : null,
      );
      if (isDue) expect(view.receipt).toMatchObject({ status: 'agreed' });
      const arrives = view.receipt?.arrives?.by ?? null;
      const latest = planned?.law?.ifSilent.refundBy ?? null;
      if (isDue && arrives !== null && latest !== null) expect(arrives <= latest).toBe(true);
      if (view.offer !== null && planned !== undefined && planned.obligations.length > 0)
        expect(view.offer.ifYouDoNothing).toBe(
          ifYouDoNothing(record, record.promises[0]!, { asOf: noon(day) }),
        );
      // Refund to the card, never in kind.
      if (isDue) expect(view.offer).toBeNull();
    }
    expect(current?.closedAt).not.toBeNull();
  });
});
