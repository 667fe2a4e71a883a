import { contentsOf } from '../../assess/contents.js';
import { saidText } from '../../copy/index.js';
import type { ViewShipment } from '../../model/case-view.js';
import type { ViewContext } from './context.js';
import { safeLink } from './safe-url.js';

/** The parcels, as the customer could look them up. */
export function shipmentsOf({ evidence }: ViewContext): ViewShipment[] {
  const contents = contentsOf(evidence.facts);
  const shipments = new Map<string, ViewShipment>();
  for (const { shipmentId, event } of evidence.facts) {
    if (shipmentId === null) continue;
    const known = shipments.get(shipmentId);
    const { carrier, number, url } = event.tracking ?? {};
    shipments.set(shipmentId, {
      id: shipmentId,
      carrier: saidText(carrier, 60) ?? known?.carrier ?? null,
      trackingNumber: saidText(number, 60) ?? known?.trackingNumber ?? null,
      trackingUrl: safeLink(url) ?? known?.trackingUrl ?? null,
      lineIds: [...(contents.get(shipmentId)?.keys() ?? [])],
    });
  }
  return [...shipments.values()];
}
