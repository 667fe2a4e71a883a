import * as v from 'valibot';
import { clockText, dayText } from '../internal/clock-text.js';
import { Code, LongText, placedListOf, Text, TrackingNumber } from '../internal/fields.js';
import type { TrackedParcel } from '../internal/tracking/parcel-events.js';
import { documentKind } from '../internal/tracking/read-parcels.js';
import { scanOf, UPS } from './scan.js';

const Coded = v.nullish(v.object({ Code: Code, Description: LongText }), null);

/** `Track` in XML, and the JSON that once had the same names. */
const ShipmentSchema = v.object({
  ScheduledDeliveryDate: Code,
  Package: placedListOf(
    v.object({
      TrackingNumber,
      RescheduledDeliveryDate: Code,
      ScheduledDeliveryDate: Code,
      Activity: placedListOf(
        v.object({
          ActivityLocation: v.nullish(
            v.object({
              Address: v.nullish(
                v.object({ City: Text, StateProvinceCode: Text, CountryCode: Text }),
                null,
              ),
            }),
            null,
          ),
          Status: v.nullish(
            v.object({
              StatusType: Coded,
              StatusCode: Coded,
              Type: Text,
              Code: Code,
              Description: LongText,
            }),
            null,
          ),
          Date: Code,
          Time: Code,
        }),
      ),
    }),
  ),
});

/** A shipment of the XML service. */
export const shipment = documentKind({
  what: 'a UPS shipment',
  isOne: (value) => Array.isArray(value.Package),
  schema: ShipmentSchema,
  read: (source) => ({ tracked: source.Package.map((each) => parcelOf(source, each)) }),
});

function parcelOf(
  shipment: v.InferOutput<typeof ShipmentSchema>,
  parcel: v.InferOutput<typeof ShipmentSchema>['Package'][number],
): TrackedParcel {
  const path = `/Package/${parcel.index}`;
  const scheduled = {
    path: '/ScheduledDeliveryDate',
    text: dayText(parcel.ScheduledDeliveryDate ?? shipment.ScheduledDeliveryDate),
  };
  return {
    ...UPS,
    path,
    number: parcel.TrackingNumber,
    changedAt: null,
    scans: parcel.Activity.map((each) => {
      const address = each.ActivityLocation?.Address;
      const type = each.Status?.StatusType?.Code ?? each.Status?.Type ?? null;
      const code = each.Status?.StatusCode?.Code ?? each.Status?.Code ?? null;
      const words = each.Status?.StatusType?.Description ?? each.Status?.Description ?? null;
      return scanOf(`${path}/Activity/${each.index}`, clockText(each.Date, each.Time), {
        type,
        code,
        words,
        city: address?.City ?? null,
        state: address?.StateProvinceCode ?? null,
        country: address?.CountryCode ?? null,
      });
    }),
    estimates: {
      first: [scheduled],
      latest: [
        { path: `${path}/RescheduledDeliveryDate`, text: dayText(parcel.RescheduledDeliveryDate) },
        scheduled,
      ],
    },
  };
}
