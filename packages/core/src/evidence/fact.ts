import type { Condition, Milestone, OrderEvent } from '../model/event.js';
import type { Instant, LocalDay } from '../model/order.js';
import { deadlineOf, parseInstant } from '../time/index.js';

/** A carrier's estimate, as stated and in milliseconds. */
export interface FactEta {
  readonly from: LocalDay | Instant | null;
  readonly by: LocalDay | Instant;
  /** First instant after it, in milliseconds since 1970-01-01 UTC. */
  readonly until: number;
}

/** One event, read once: instants as milliseconds since 1970-01-01 UTC, defaults filled in. */
export interface Fact {
  readonly id: string;
  readonly milestone: Milestone;
  readonly condition: Condition;
  /** When it happened; never after we learned of it. */
  readonly at: number;
  /** When it happened, if the sender's clock was right. */
  readonly occurredAt: number;
  readonly recordedAt: number;
  readonly shipmentId: string | null;
  /** `null` where the event names none. */
  readonly lineIds: readonly string[] | null;
  /** Units of each line; `null` where the event gives none. */
  readonly units: number | null;
  readonly eta: FactEta | null;
  /** The id of the event that this one takes back. */
  readonly retracts: string | null;
  readonly event: OrderEvent;
}

/**
 * Reads one event.
 *
 * @throws {AmendsError} `invalid_instant` when `occurredAt` or `recordedAt` is no instant.
 */
export function readFact(event: OrderEvent, index: number, zone: string): Fact {
  const occurredAt = parseInstant(event.occurredAt, `/events/${index}/occurredAt`);
  const recordedAt = parseInstant(
    event.recordedAt ?? event.occurredAt,
    `/events/${index}/recordedAt`,
  );
  return {
    id: event.id,
    milestone: event.milestone,
    condition: event.condition ?? 'ok',
    // What we knew at an instant had happened by then, whatever the sender's clock said.
    at: Math.min(occurredAt, recordedAt),
    occurredAt,
    recordedAt,
    shipmentId: event.shipmentId ?? null,
    lineIds: event.lineIds ?? null,
    units: event.quantity ?? null,
    eta: readEta(event.eta, zone),
    retracts: event.retracts ?? null,
    event,
  };
}

/** The order of time; what happened together is put in the order of learning, then of ids. */
export function byTime(left: Fact, right: Fact): number {
  return left.at - right.at || left.recordedAt - right.recordedAt || (left.id < right.id ? -1 : 1);
}

/** Reads an estimate; `null` where there is none, or none that can be read. */
function readEta(eta: OrderEvent['eta'], zone: string): FactEta | null {
  const { from = null, by } = typeof eta === 'string' ? { by: eta } : (eta ?? { by: null });
  if (by === null) return null;
  try {
    // Read for its own sake: a span of which one end is unreadable says nothing.
    if (from !== null) deadlineOf(from, zone);
    return { from, by, until: deadlineOf(by, zone) };
  } catch {
    return null;
  }
}
