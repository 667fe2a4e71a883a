import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sharedData } from '@amends/tooling/shared-data';
import { describeSharedData } from '@amends/tooling/shared-data-tests';
import { expect, it } from 'vitest';
import { readA1 } from './a1/index.js';
import { readAfterShip } from './aftership/index.js';
import { amazonDocuments, readAmazon } from './amazon/index.js';
import { readCanadaPost } from './canada-post/index.js';
import { readDhl } from './dhl/index.js';
import { epcisDocuments, readEpcis } from './epcis/index.js';
import { readFedEx } from './fedex/index.js';
import { readLaserShip } from './lasership/index.js';
import { readPrestige } from './prestige/index.js';
import type { AdapterIssue } from './issues.js';
import type { AdapterResult, Reading } from './reading.js';
import { readSchemaOrg, schemaOrgDocuments } from './schema-org/index.js';
import { readSeventeenTrack, seventeenTrackDocuments } from './seventeentrack/index.js';
import { readShippo, shippoDocuments } from './shippo/index.js';
import { readStamps } from './stamps/index.js';
import { assertSound } from './testing/index.js';
import { readUps } from './ups/index.js';
import { readUsps } from './usps/index.js';
import { readWooCommerce, wooCommerceDocuments } from './woocommerce/index.js';

const whole = (payload: unknown) => [payload];

interface Corpus {
  readonly source: string;
  readonly read: (document: unknown) => AdapterResult;
  readonly documents?: (payload: unknown) => unknown[];
  /** A folder; of the carriers' two, the files whose names begin with the source's. */
  readonly place: string;
  readonly counts: { readonly orders: number; readonly promises: number; readonly events: number };
  /** Files that hold nothing of this sender: requests, parameters. */
  readonly refuses?: readonly string[];
  /** How many codes nobody has documented. */
  readonly unknown?: number;
}

const scans = (events: number) => ({ orders: 0, promises: 0, events });

const corpora: readonly Corpus[] = [
  {
    ...{ source: 'AfterShip', place: 'aftership/', read: readAfterShip },
    counts: { orders: 0, promises: 4, events: 55 },
    refuses: [
      'BatchPredictEstimatedDeliveryDateRequest.json',
      'GetTrackingParams.json',
      'UpdateTrackingRequest.json',
    ],
  },
  {
    ...{ source: 'Shippo', place: 'shippo/', read: readShippo, documents: shippoDocuments },
    counts: { orders: 5, promises: 0, events: 32 },
  },
  {
    ...{ source: '17TRACK', place: 'seventeentrack/', read: readSeventeenTrack },
    ...{ documents: seventeenTrackDocuments, counts: scans(7), unknown: 1 },
  },
  {
    ...{ source: 'WooCommerce', place: 'woocommerce/', read: readWooCommerce },
    ...{ documents: wooCommerceDocuments, counts: { orders: 10, promises: 0, events: 31 } },
  },
  {
    ...{ source: 'Amazon', place: 'amazon_spapi/', read: readAmazon, documents: amazonDocuments },
    counts: { orders: 22, promises: 34, events: 61 },
  },
  {
    ...{ source: 'schema.org', place: 'schema_org/', read: readSchemaOrg },
    ...{ documents: schemaOrgDocuments, counts: { orders: 1, promises: 0, events: 1 } },
  },
  {
    ...{ source: 'EPCIS', place: 'epcis/', read: readEpcis, documents: epcisDocuments },
    ...{ counts: scans(52), unknown: 2 },
  },
  { source: 'UPS', place: 'ups_', read: readUps, counts: scans(17) },
  { source: 'FedEx', place: 'fedex_', read: readFedEx, counts: scans(61) },
  { source: 'USPS', place: 'usps_', read: readUsps, counts: scans(52) },
  { source: 'Canada Post', place: 'canada_post_', read: readCanadaPost, counts: scans(38) },
  { source: 'DHL', place: 'dhl_', read: readDhl, counts: scans(44) },
  { source: 'LaserShip', place: 'lasership_', read: readLaserShip, counts: scans(12) },
  { source: 'A1', place: 'a1_', read: readA1, counts: scans(8) },
  { source: 'Prestige', place: 'prestige_', read: readPrestige, counts: scans(5) },
  { source: 'Stamps.com', place: 'stamps_', read: readStamps, counts: scans(3) },
];

const carriers = ['carriers_active_shipping', 'carriers_shipit'];

function filesOf(place: string): string[] {
  const isFolder = place.endsWith('/');
  const folders = isFolder ? [place] : carriers;
  return folders.flatMap((folder) =>
    readdirSync(resolve(sharedData.folder, folder))
      .filter((file) => isFolder || file.startsWith(place))
      .map((file) => resolve(sharedData.folder, folder, file)),
  );
}

/** A recorded file: the text of an XML document, or parsed JSON. */
function payloadOf(path: string): unknown {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return path.endsWith('.xml') ? text : JSON.parse(text);
}

describeSharedData('every recording', ['aftership', 'shippo', ...carriers], () => {
  it.each(corpora)('of $source is read, or refused with a reason', (corpus) => {
    const { place, documents = whole, read, counts, refuses = [], unknown = 0 } = corpus;
    const readings: Reading[] = [];
    const issues: AdapterIssue[] = [];
    const refused: string[] = [];
    for (const file of filesOf(place)) {
      for (const document of documents(payloadOf(file))) {
        const result = read(document);
        assertSound(result);
        if (result.ok) {
          readings.push(result.value);
          issues.push(...result.issues);
        } else refused.push(basename(file));
      }
    }
    expect(refused).toEqual(refuses);
    expect({
      orders: readings.filter((each) => each.order !== null).length,
      promises: readings.flatMap((each) => each.promises).length,
      events: readings.flatMap((each) => each.events).length,
    }).toEqual(counts);
    expect(issues.filter(({ code }) => code === 'unknown-code')).toHaveLength(unknown);
  });
});
