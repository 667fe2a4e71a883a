import type { OrderEvent, Tracking } from '../model/event.js';
import type { Order } from '../model/order.js';
import type { ParcelSoFar } from './forecaster.js';
import type { Traits } from './past-journey.js';

/** The traits of a parcel, as far as the order and the events of the parcel tell them. */
export function traitsOf({ country, region }: Order, parcel: ParcelSoFar | undefined): Traits {
  const { label, firstScan, lastScan } = parcel ?? {};
  const events = [label, firstScan, lastScan].flatMap((each) => each?.event ?? []);
  return { ...trackingTraits(events), country, region };
}

/** What events say of carrier, service and origin: the first that says so. */
export function trackingTraits(events: readonly OrderEvent[]): Traits {
  const first = (trait: keyof Pick<Tracking, 'carrier' | 'service' | 'origin'>) =>
    events.flatMap(({ tracking }) => tracking?.[trait] ?? [])[0];
  return { carrier: first('carrier'), service: first('service'), origin: first('origin') };
}
