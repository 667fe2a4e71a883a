import { stakesOf } from '../breach/stakes.js';
import type { Breach } from '../model/breach.js';
import { money, sumMoney } from '../model/money.js';
import type { Money } from '../model/money.js';
import type { Maybe, Order } from '../model/order.js';
import type { PolicyFacts } from '../model/policy-condition.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { earlierBreaches } from './condition.js';

/** What a policy may also ask about that no record holds. */
export interface FactsBeside {
  /** Ids of the incidents that touch the order; none when absent. */
  readonly incidents?: readonly string[] | undefined;
}

/**
 * Everything a policy may ask about one promise. With no breach it is the stage `none`: nothing is
 * wrong, and a legal duty may be in force all the same.
 */
export function factsOf(
  { order }: OrderRecord,
  promise: OrderPromise,
  breach: Breach | null,
  { incidents = [] }: FactsBeside = {},
): PolicyFacts {
  const { customer } = order;
  const history = customer?.history;
  return {
    stage: breach?.stage ?? 'none',
    kind: breach?.kind ?? promise.kind,
    severity: breach?.severity ?? 'slight',
    fault: breach?.fault ?? 'unknown',
    recurrence: breach === null ? (history?.breaches ?? 0) : earlierBreaches(breach),
    lateDays: breach?.lateDays ?? 0,
    reasons: breach?.reasons.map(({ code }) => code) ?? [],
    source: promise.source ?? null,
    orderValue: orderValueOf(order),
    lateValue: breach === null ? null : lateValueOf(order, breach),
    country: order.country ?? null,
    region: order.region ?? null,
    customer: {
      hasAccount: customer?.hasAccount === true,
      orders: history?.orders ?? null,
      breaches: history?.breaches ?? 0,
      value: saidMoney(history?.value),
    },
    incidents,
  };
}

/** Everything paid or, where the total is not known, the price of every line. */
function orderValueOf(order: Order): Money | null {
  const total = saidMoney(order.total);
  if (total !== null) return total;
  const prices = order.lines.map(({ unitPrice, quantity }) =>
    unitPrice?.currency === order.currency
      ? money(unitPrice.amount * quantity, order.currency)
      : null,
  );
  const known = prices.filter((price) => price !== null);
  return known.length > 0 && known.length === prices.length
    ? sumMoney(known, order.currency)
    : null;
}

function lateValueOf(order: Order, { lines }: Breach): Money | null {
  const { value } = stakesOf(order, lines);
  return value === null ? null : money(value, order.currency);
}

function saidMoney(value: Maybe<Money>): Money | null {
  return value ?? null;
}
