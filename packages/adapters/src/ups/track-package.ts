import * as v from 'valibot';
import { clockText, dayText } from '../internal/clock-text.js';
import { Code, placedListOf, Text, TrackingNumber } from '../internal/fields.js';
import type { TrackedParcel } from '../internal/tracking/parcel-events.js';
import { documentKind } from '../internal/tracking/read-parcels.js';
import { Address, scanOf, Status, timeOf, UPS } from './scan.js';

/** The Tracking API of today. */
const TrackShipmentSchema = v.object({
  package: placedListOf(
    v.object({
      trackingNumber: TrackingNumber,
      currentStatus: Status,
      deliveryDate: placedListOf(v.object({ type: Text, date: Code })),
      activity: placedListOf(
        v.object({
          location: v.nullish(v.object({ address: Address }), null),
          status: Status,
          date: Code,
          time: Code,
          gmtDate: Code,
          gmtTime: Code,
          gmtOffset: Code,
        }),
      ),
    }),
  ),
});

/** A shipment of the JSON API. */
export const trackShipment = documentKind({
  what: 'a UPS shipment of the JSON API',
  isOne: (value) => Array.isArray(value.package),
  schema: TrackShipmentSchema,
  read: (source) => ({ tracked: source.package.map(trackedPackage) }),
});

function trackedPackage(
  parcel: v.InferOutput<typeof TrackShipmentSchema>['package'][number],
): TrackedParcel {
  const path = `/package/${parcel.index}`;
  const dated = (type: string) =>
    parcel.deliveryDate.flatMap((each) =>
      each.type === type
        ? [{ path: `${path}/deliveryDate/${each.index}`, text: dayText(each.date) }]
        : [],
    );
  const { currentStatus: current } = parcel;
  return {
    ...UPS,
    path,
    number: parcel.trackingNumber,
    changedAt: null,
    scans: parcel.activity.map((each) => {
      const address = each.location?.address;
      const time = timeOf({
        local: clockText(each.date, each.time),
        gmt: clockText(each.gmtDate, each.gmtTime),
        gmtOffset: each.gmtOffset,
      });
      return scanOf(`${path}/activity/${each.index}`, time, {
        type: each.status?.type ?? null,
        code: each.status?.code ?? null,
        words: each.status?.description ?? null,
        city: address?.city ?? null,
        state: address?.stateProvince ?? null,
        country: address?.countryCode ?? address?.country ?? null,
      });
    }),
    current:
      (current?.type ?? null) === null || current === null
        ? null
        : scanOf(`${path}/currentStatus`, null, {
            ...{ type: current.type, code: current.code, words: current.description },
            ...{ city: null, state: null, country: null },
          }),
    // SDD is the day first scheduled and RDD the one it was moved to: the original is never overwritten.
    estimates: { first: dated('SDD'), latest: [...dated('RDD'), ...dated('SDD')] },
  };
}
