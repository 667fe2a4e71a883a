import { easyPostDocuments } from '@amends/adapters/easypost';
import { shopifyDocuments } from '@amends/adapters/shopify';
import type { Report } from '../io/report.js';
import type { Streams } from '../io/streams.js';
import { valuesIn } from './values.js';

/** Every sender whose payloads can be imported. */
export const SOURCES = ['shopify', 'easypost'] as const;
/** One of {@link SOURCES}. */
export type SourceName = (typeof SOURCES)[number];

/** A file and who sent what is in it. */
export interface SourceFile {
  readonly source: SourceName;
  readonly file: string;
}

/** One payload, and where it stood. */
export interface Payload {
  readonly source: SourceName;
  readonly place: string;
  readonly document: unknown;
}

const documentsIn = {
  shopify: shopifyDocuments,
  easypost: easyPostDocuments,
} as const satisfies Record<SourceName, (value: unknown) => unknown[]>;

const names = { shopify: 'Shopify', easypost: 'EasyPost' } as const satisfies Record<
  SourceName,
  string
>;

/**
 * Every payload of some files. What holds none is refused.
 *
 * @throws {Unusable} when a file cannot be read, or is no JSON.
 */
export async function payloadsIn(
  files: readonly SourceFile[],
  streams: Streams,
  report: Report,
): Promise<Payload[]> {
  const payloads: Payload[] = [];
  for (const { source, file } of files) {
    for await (const { place, value } of valuesIn(file, streams, report)) {
      const documents = documentsIn[source](value);
      if (documents.length === 0) {
        report.refuse(place, `No ${names[source]} payload here tells of an order or a parcel.`);
      }
      for (const [at, document] of documents.entries()) {
        const number = documents.length === 1 ? '' : `: document ${at + 1}`;
        payloads.push({ source, place: `${place}${number}`, document });
      }
    }
  }
  return payloads;
}
