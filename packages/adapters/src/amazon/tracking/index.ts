import type { DocumentKind } from '../../internal/tracking/read-parcels.js';
import { trackingDetail } from './detail.js';
import { fulfillmentPackage } from './fulfillment-package.js';
import { shippingPurchase, shippingTracking } from './shipping.js';

/** The kinds of document that tell of a parcel on its way. */
export const trackingKinds: readonly DocumentKind[] = [
  fulfillmentPackage,
  shippingTracking,
  shippingPurchase,
  trackingDetail,
];
