import type { OrderEvent } from '../model/event.js';
import type { LocalDay, Order } from '../model/order.js';
import type { OrderPromise } from '../model/promise.js';

/** One event of a parcel, with the instant at which it happened in milliseconds since 1970-01-01 UTC. */
export interface ParcelEvent {
  readonly at: number;
  readonly event: OrderEvent;
}

/** How far one parcel has come. */
export interface ParcelSoFar {
  readonly label: ParcelEvent | null;
  /** `null` while no carrier has it. */
  readonly firstScan: ParcelEvent | null;
  readonly lastScan: ParcelEvent | null;
}

/** What is known of a promised line when a forecaster is asked. Nothing in it was learned after `asOf`. */
export interface ForecastQuestion {
  /** The instant of the question, in milliseconds since 1970-01-01 UTC. */
  readonly asOf: number;
  /** First instant that is too late, in milliseconds since 1970-01-01 UTC. */
  readonly deadline: number;
  /** IANA zone in which days are counted. */
  readonly zone: string;
  /** Tells country, region, and when it was ordered. */
  readonly record: { readonly order: Order };
  /** Tells what kind of promise it is. */
  readonly promise: OrderPromise;
  /** Units that no carrier has had in hand. */
  readonly unshipped: number;
  /** The parcels that are still under way. */
  readonly journeys: readonly ParcelSoFar[];
}

/** What a forecast rests on, so that it can be explained and doubted. */
export interface ForecastBasis {
  /** What the past orders have in common with this one, the broadest first: `carrier`, `weekday`… */
  readonly traits: readonly string[];
  /** How many past orders have all of that in common with it. */
  readonly orders: number;
}

/** When it will really come, as far as the past tells. */
export interface Forecast {
  /** The chance that it comes before the deadline, from 0 to 1. */
  readonly onTime: number;
  /** The first local day by which it comes with at least this chance (0 to 1); `null` where none is known. */
  readonly by: (chance: number) => LocalDay | null;
  readonly basis: ForecastBasis;
}

/**
 * Says when something will really come, or `null` where it has nothing to go by. Pure: the same
 * question gives the same answer. A store may bring its own.
 */
export type Forecaster = (question: ForecastQuestion) => Forecast | null;
