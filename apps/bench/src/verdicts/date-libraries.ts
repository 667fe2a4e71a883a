import type { OrderRecord } from '@amends/core';
import { isAfter, isBefore, parseISO } from 'date-fns';
import { DateTime } from 'luxon';
import { asOf, deadlineIn, etaIn } from './question.ts';
import type { Answer } from './question.ts';

/** What the loop needs of a library. */
interface Dates<Moment> {
  readonly read: (text: string) => Moment;
  readonly isBefore: (one: Moment, other: Moment) => boolean;
}

function loopWith<Moment>({
  read,
  isBefore: before,
}: Dates<Moment>): (order: OrderRecord) => Answer {
  return (order) => {
    const today = read(asOf);
    const deadline = read(deadlineIn(order));
    let delivered: Moment | null = null;
    let last: { readonly eta: Moment; readonly at: Moment } | null = null;
    for (const event of order.events) {
      if (before(today, read(event.recordedAt ?? event.occurredAt))) continue;
      const at = read(event.occurredAt);
      if (event.milestone === 'delivered' && (delivered === null || before(at, delivered)))
        delivered = at;
      const by = etaIn(event);
      if (by !== null && (last === null || !before(at, last.at))) last = { eta: read(by), at };
    }
    if (delivered !== null && before(delivered, deadline)) return 'kept';
    if (!before(today, deadline)) return 'broken';
    return last !== null && before(deadline, last.eta) ? 'at-risk' : 'on-track';
  };
}

/** The loop with date-fns. */
export const dateFns = loopWith<Date>({
  read: (text) => parseISO(text),
  isBefore: (one, other) => isBefore(one, other) && !isAfter(one, other),
});

/** The loop with luxon. */
export const luxon = loopWith<DateTime>({
  read: (text) => DateTime.fromISO(text),
  isBefore: (one, other) => one < other,
});
