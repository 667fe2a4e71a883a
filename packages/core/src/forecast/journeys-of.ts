import { reconcile } from '../evidence/index.js';
import type { Fact } from '../evidence/index.js';
import { HANDED_OVER } from '../evidence/milestones.js';
import type { Milestone } from '../model/event.js';
import type { Instant } from '../model/order.js';
import { rootPromises } from '../model/promise-chain.js';
import type { OrderRecord } from '../model/record.js';
import { isoOf, parseInstant } from '../time/index.js';
import type { Goal, PastJourney } from './past-journey.js';
import { trackingTraits } from './traits-of.js';

const ARRIVED: Readonly<Record<Goal, readonly Milestone[]>> = {
  door: ['delivered', 'picked-up'],
  counter: ['ready-for-pickup', 'picked-up'],
  carrier: HANDED_OVER,
};

/**
 * What an order teaches a learner: one journey a parcel, as it was known at an instant.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read.
 */
export function journeysOf(
  record: OrderRecord,
  { asOf }: { readonly asOf: Instant },
): PastJourney[] {
  const until = parseInstant(asOf, '/asOf');
  const { order } = record;
  const { facts } = reconcile(record, until);
  const promises = rootPromises(record);
  const has = (kind: string) => promises.some((promise) => promise.kind === kind);
  const goal: Goal = has('pickup')
    ? 'counter'
    : has('ship') && !has('deliver')
      ? 'carrier'
      : 'door';
  const kind = { counter: 'pickup', carrier: 'ship', door: 'deliver' }[goal];
  const promise = promises.find((each) => each.kind === kind);

  return parcelsIn(facts).map((parcel): PastJourney => {
    const first = (those: readonly Milestone[]) =>
      parcel.find((fact) => those.includes(fact.milestone));
    const arrived = first(ARRIVED[goal]);
    const out = parcel.filter(({ milestone }) => milestone === 'out-for-delivery').at(-1);
    const shipped = first(HANDED_OVER);
    // What would have become of it, had it not been cancelled, nobody knows.
    const cancelled = parcel.find(({ milestone }) => milestone === 'cancelled');
    return {
      goal,
      ...trackingTraits(parcel.map(({ event }) => event)),
      country: order.country,
      region: order.region,
      timeZone: promise?.timeZone ?? order.timeZone,
      placedAt: order.placedAt,
      // An arrival without a scan before it says nothing of the hand-over.
      shippedAt: shipped === arrived && goal !== 'carrier' ? null : isoAt(shipped),
      outAt: isoAt(out),
      arrivedAt: isoAt(arrived),
      promisedBy: promise?.window.by,
      until: isoOf(Math.min(until, cancelled?.at ?? Infinity)),
    };
  });
}

/** The events of each parcel; those of the order together where no carrier has had any of it. */
function parcelsIn(facts: readonly Fact[]): (readonly Fact[])[] {
  const ids = new Set(facts.flatMap(({ shipmentId }) => shipmentId ?? []));
  const parcels = [...ids, null].map((id) => facts.filter(({ shipmentId }) => shipmentId === id));
  const moved = parcels.filter((parcel) =>
    parcel.some(({ milestone }) => HANDED_OVER.includes(milestone)),
  );
  return moved.length > 0 ? moved : [facts];
}

function isoAt(fact: Fact | undefined): Instant | null {
  return fact === undefined ? null : isoOf(fact.at);
}
