import type { AdapterResult, Parcel } from '@amends/adapters/shopify';
import type { Instant, OrderPromise } from '@amends/core';

/** What is known besides a payload. Each source takes from it what it can use. */
export interface ReadOptions {
  readonly timeZone?: string | undefined;
  readonly receivedAt?: Instant | undefined;
  readonly parcels?: readonly Parcel[] | undefined;
  readonly promises?: readonly OrderPromise[] | undefined;
  readonly destination?: { readonly timeZone: string } | undefined;
}

/** How a sender's payloads are found in a value, and read. */
export interface SourceAdapter {
  readonly documents: (value: unknown) => unknown[];
  readonly read: (document: unknown, options: ReadOptions) => AdapterResult;
}

interface Source {
  /** As messages call it. */
  readonly label: string;
  /** Whether what it says of an order is the store's own word, and not a carrier's reference. */
  readonly isStore?: true;
  /** Loads the adapter: a run pays for those it uses. */
  readonly load: () => Promise<SourceAdapter>;
}

const sources = {
  shopify: {
    label: 'Shopify',
    isStore: true,
    load: async () => {
      const { readShopify, shopifyDocuments } = await import('@amends/adapters/shopify');
      return { documents: shopifyDocuments, read: readShopify };
    },
  },
  woocommerce: {
    label: 'WooCommerce',
    isStore: true,
    load: async () => {
      const adapter = await import('@amends/adapters/woocommerce');
      return { documents: adapter.wooCommerceDocuments, read: adapter.readWooCommerce };
    },
  },
  amazon: {
    label: 'Amazon',
    isStore: true,
    load: async () => {
      const { amazonDocuments, readAmazon } = await import('@amends/adapters/amazon');
      return { documents: amazonDocuments, read: readAmazon };
    },
  },
  'schema-org': {
    label: 'schema.org',
    load: async () => {
      const { readSchemaOrg, schemaOrgDocuments } = await import('@amends/adapters/schema-org');
      return { documents: schemaOrgDocuments, read: readSchemaOrg };
    },
  },
  easypost: {
    label: 'EasyPost',
    load: async () => {
      const { easyPostDocuments, readEasyPost } = await import('@amends/adapters/easypost');
      return { documents: easyPostDocuments, read: readEasyPost };
    },
  },
  aftership: {
    label: 'AfterShip',
    load: async () => {
      const { afterShipDocuments, readAfterShip } = await import('@amends/adapters/aftership');
      return { documents: afterShipDocuments, read: readAfterShip };
    },
  },
  shippo: {
    label: 'Shippo',
    load: async () => {
      const { readShippo, shippoDocuments } = await import('@amends/adapters/shippo');
      return { documents: shippoDocuments, read: readShippo };
    },
  },
  seventeentrack: {
    label: '17TRACK',
    load: async () => {
      const adapter = await import('@amends/adapters/seventeentrack');
      return { documents: adapter.seventeenTrackDocuments, read: adapter.readSeventeenTrack };
    },
  },
  ups: {
    label: 'UPS',
    load: async () => {
      const { readUps, upsDocuments } = await import('@amends/adapters/ups');
      return { documents: upsDocuments, read: readUps };
    },
  },
  fedex: {
    label: 'FedEx',
    load: async () => {
      const { fedExDocuments, readFedEx } = await import('@amends/adapters/fedex');
      return { documents: fedExDocuments, read: readFedEx };
    },
  },
  usps: {
    label: 'USPS',
    load: async () => {
      const { readUsps, uspsDocuments } = await import('@amends/adapters/usps');
      return { documents: uspsDocuments, read: readUsps };
    },
  },
  'canada-post': {
    label: 'Canada Post',
    load: async () => {
      const { canadaPostDocuments, readCanadaPost } = await import('@amends/adapters/canada-post');
      return { documents: canadaPostDocuments, read: readCanadaPost };
    },
  },
  dhl: {
    label: 'DHL',
    load: async () => {
      const { dhlDocuments, readDhl } = await import('@amends/adapters/dhl');
      return { documents: dhlDocuments, read: readDhl };
    },
  },
  lasership: {
    label: 'LaserShip',
    load: async () => {
      const { laserShipDocuments, readLaserShip } = await import('@amends/adapters/lasership');
      return { documents: laserShipDocuments, read: readLaserShip };
    },
  },
  a1: {
    label: 'A1',
    load: async () => {
      const { a1Documents, readA1 } = await import('@amends/adapters/a1');
      return { documents: a1Documents, read: readA1 };
    },
  },
  prestige: {
    label: 'Prestige',
    load: async () => {
      const { prestigeDocuments, readPrestige } = await import('@amends/adapters/prestige');
      return { documents: prestigeDocuments, read: readPrestige };
    },
  },
  stamps: {
    label: 'Stamps.com',
    load: async () => {
      const { readStamps, stampsDocuments } = await import('@amends/adapters/stamps');
      return { documents: stampsDocuments, read: readStamps };
    },
  },
  epcis: {
    label: 'EPCIS',
    load: async () => {
      const { epcisDocuments, readEpcis } = await import('@amends/adapters/epcis');
      return { documents: epcisDocuments, read: readEpcis };
    },
  },
} as const satisfies Record<string, Source>;

/** A sender whose payloads can be imported. */
export type SourceName = keyof typeof sources;

/** Every {@link SourceName}. */
export const SOURCES = Object.keys(sources) as readonly SourceName[];

/** A sender, by its name. */
export function sourceOf(name: SourceName): Source {
  return sources[name];
}
