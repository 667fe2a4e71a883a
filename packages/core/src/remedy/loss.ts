import { reconcile } from '../evidence/index.js';
import type { Fact } from '../evidence/index.js';
import type { Assessment } from '../model/assessment.js';
import type { Breach } from '../model/breach.js';
import type { Money } from '../model/money.js';
import type { Order } from '../model/order.js';
import type { OrderRecord } from '../model/record.js';
import { parseInstant } from '../time/index.js';
import type { LossKind } from './fit.js';
import { lossKind } from './fit.js';
import { coversAll, everything, paymentsOf } from './paid.js';
import type { Payments, Units } from './paid.js';

/** What a breach cost the customer. */
export interface Loss {
  readonly kind: LossKind;
  /** What did not come in time, here by now or not. */
  readonly late: readonly Units[];
  /** What the customer still has not got: it can be cancelled, refunded, or sent. */
  readonly missing: readonly Units[];
  /** Whether nothing of the order has come. */
  readonly isWhole: boolean;
  /**
   * What was paid for what is late, postage included, and has not been given back: goodwill is capped
   * against it. `null` when unknown.
   */
  readonly paid: Money | null;
  /** Whether refunds have given all of it back: nothing is left to make good. */
  readonly isPaidBack: boolean;
  /** What was paid and not given back, for whatever part of the order one asks about. */
  readonly payments: Payments;
}

/** Works out what a breach cost the customer; while there is none, what the customer still waits for. */
export function lossOf(record: OrderRecord, breach: Breach | null, assessment: Assessment): Loss {
  const { order } = record;
  const named = unitsOf(order, breach?.lines ?? []);
  // A word that was not kept is about no line: it is the whole order that is left hanging.
  const late = named.length === 0 && breach !== null ? everything(order) : named;
  const notCome = unitsOf(
    order,
    assessment.lines.map(({ lineId, fulfilled, total }) => ({ lineId, units: total - fulfilled })),
  );
  const kind = lossKind(breach, {
    isPart: !coversAll(order, notCome),
    hasArrived: assessment.fulfilledAt !== null,
  });
  // Goods that came damaged or wrong have come, and are missing all the same.
  const missing = kind === 'goods' && notCome.length === 0 ? late : notCome;
  const refunds = reconcile(record, parseInstant(assessment.asOf)).facts.filter(
    ({ milestone }) => milestone === 'refunded',
  );
  const payments = paymentsOf(order, refunds);
  const paid = payments.all(late);
  return {
    kind,
    late,
    missing,
    isWhole: coversAll(order, missing),
    paid,
    isPaidBack: refunds.some(isWhollyFor(late)) || (refunds.length > 0 && paid?.amount === 0),
    payments,
  };
}

/** Whether a refund gives back all of something: one that says no amount does, where it names the lines or none. */
function isWhollyFor(late: readonly Units[]): (refund: Fact) => boolean {
  return ({ event, lineIds }) =>
    !event.amount && late.every(({ line }) => lineIds?.includes(line.id) ?? true);
}

function unitsOf(
  order: Order,
  counts: readonly { readonly lineId: string; readonly units: number }[],
): Units[] {
  return counts.flatMap(({ lineId, units }) => {
    const line = order.lines.find(({ id }) => id === lineId);
    return line === undefined || units <= 0
      ? []
      : [{ line, units: Math.min(units, line.quantity) }];
  });
}
