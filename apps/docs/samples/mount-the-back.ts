import type { OrderRecord } from '@amends/core';
import {
  createAmends,
  easyPostSource,
  embeddedDatabase,
  shopifySource,
  webhookFulfiller,
} from '@amends/server';
import type { Amends } from '@amends/server';

/** What your deployment keeps secret, and where your store listens. */
export interface Settings {
  readonly linkSecret: string;
  readonly shopifySecret: string;
  readonly easyPostSecret: string;
  readonly fulfilUrl: string;
  readonly fulfilSecret: string;
}

export function createBack(settings: Settings, database = embeddedDatabase({ folder: '.amends' })) {
  return createAmends({
    database,
    secrets: settings.linkSecret,
    sources: {
      shopify: shopifySource({ secret: settings.shopifySecret }),
      easypost: easyPostSource({ secret: settings.easyPostSecret }),
    },
    fulfil: webhookFulfiller({ url: settings.fulfilUrl, secret: settings.fulfilSecret }),
    pageUrl: (orderId, key) => `/orders/${orderId}?key=${key ?? ''}`,
  });
}

// Next: app/api/amends/[...path]/route.ts is `export const GET = amends.handler, POST = amends.handler`.
// Everywhere else: hand it a fetch-standard Request, and send back the Response.

/** At the checkout, where the date is said: record it, and give the customer their link. */
export async function confirmOrder(amends: Amends, record: OrderRecord): Promise<string> {
  await amends.orders.record(record);
  const key = await amends.links.issue(record.order.id);
  return `/orders/${record.order.id}?key=${key}`;
}
