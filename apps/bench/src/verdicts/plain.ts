import type { OrderRecord } from '@amends/core';
import { deadlineIn, etaIn, now } from './question.ts';
import type { Answer } from './question.ts';

/** One order in milliseconds since 1970, as somebody keeps it who has parsed everything beforehand. */
export interface Parsed {
  readonly deadline: number;
  readonly events: readonly {
    readonly milestone: string;
    readonly at: number;
    readonly recordedAt: number;
    readonly eta: number | null;
  }[];
}

/** Reads every instant of an order. */
export function parse(order: OrderRecord): Parsed {
  return {
    deadline: Date.parse(deadlineIn(order)),
    events: order.events.map((event) => {
      const eta = etaIn(event);
      return {
        milestone: event.milestone,
        at: Date.parse(event.occurredAt),
        recordedAt: Date.parse(event.recordedAt ?? event.occurredAt),
        eta: eta === null ? null : Date.parse(eta),
      };
    }),
  };
}

/** The loop that one would write on an afternoon, on numbers. */
export function onNumbers({ deadline, events }: Parsed): Answer {
  let [delivered, eta, etaAt] = [Infinity, -Infinity, -Infinity];
  for (const event of events) {
    if (event.recordedAt > now) continue;
    if (event.milestone === 'delivered' && event.at < delivered) delivered = event.at;
    if (event.eta !== null && event.at >= etaAt) [eta, etaAt] = [event.eta, event.at];
  }
  return answer(delivered, deadline, eta);
}

/** The same on the records as they come, with `Date.parse` at every field. */
export function onRecords(order: OrderRecord): Answer {
  let [delivered, eta, etaAt] = [Infinity, -Infinity, -Infinity];
  for (const event of order.events) {
    if (Date.parse(event.recordedAt ?? event.occurredAt) > now) continue;
    const at = Date.parse(event.occurredAt);
    if (event.milestone === 'delivered' && at < delivered) delivered = at;
    const by = etaIn(event);
    if (by !== null && at >= etaAt) [eta, etaAt] = [Date.parse(by), at];
  }
  return answer(delivered, Date.parse(deadlineIn(order)), eta);
}

function answer(delivered: number, deadline: number, eta: number): Answer {
  if (delivered < deadline) return 'kept';
  if (now >= deadline) return 'broken';
  return eta > deadline ? 'at-risk' : 'on-track';
}
