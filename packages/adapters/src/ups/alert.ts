import * as v from 'valibot';
import { clockText, dayText } from '../internal/clock-text.js';
import { isObject } from '../internal/documents.js';
import { Code, TrackingNumber } from '../internal/fields.js';
import type { TrackedParcel } from '../internal/tracking/parcel-events.js';
import { documentKind } from '../internal/tracking/read-parcels.js';
import { Address, scanOf, Status, timeOf, UPS } from './scan.js';

/** What Track Alert posts: one activity. */
const AlertSchema = v.object({
  trackingNumber: TrackingNumber,
  activityLocation: Address,
  activityStatus: Status,
  localActivityDate: Code,
  localActivityTime: Code,
  gmtActivityDate: Code,
  gmtActivityTime: Code,
  scheduledDeliveryDate: Code,
});

/** A Track Alert. */
export const trackAlert = documentKind({
  what: 'a UPS track alert',
  isOne: (value) => 'trackingNumber' in value && isObject(value.activityStatus),
  schema: AlertSchema,
  read: (source) => ({ tracked: [alerted(source)] }),
});

function alerted(alert: v.InferOutput<typeof AlertSchema>): TrackedParcel {
  const { activityLocation: place, activityStatus: status } = alert;
  const time = timeOf({
    local: clockText(alert.localActivityDate, alert.localActivityTime),
    gmt: clockText(alert.gmtActivityDate, alert.gmtActivityTime),
  });
  return {
    ...UPS,
    path: '',
    number: alert.trackingNumber,
    changedAt: null,
    scans: [
      scanOf('', time, {
        ...{ type: status?.type ?? null, code: status?.code ?? null },
        words: status?.description ?? null,
        ...{ city: place?.city ?? null, state: place?.stateProvince ?? null },
        country: place?.countryCode ?? place?.country ?? null,
      }),
    ],
    estimates: {
      latest: [{ path: '/scheduledDeliveryDate', text: dayText(alert.scheduledDeliveryDate) }],
    },
  };
}
