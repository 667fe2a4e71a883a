import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { sharedData } from '@amends/tooling/shared-data';
import { readRecord } from '@amends/core/schema';
import { describeSharedData } from '@amends/tooling/shared-data-tests';
import { expect, it } from 'vitest';
import { documentsIn as easyPostDocuments } from './easypost/documents.js';
import { readEasyPost } from './easypost/read-easypost.js';
import type { AdapterResult } from './reading.js';
import { documentsIn as shopifyDocuments } from './shopify/documents.js';
import { readShopify } from './shopify/read-shopify.js';

const sources = {
  shopify: { documentsIn: shopifyDocuments, read: (input: unknown) => readShopify(input) },
  easypost: { documentsIn: easyPostDocuments, read: (input: unknown) => readEasyPost(input) },
} as const;

function readAll(source: keyof typeof sources) {
  const { documentsIn, read } = sources[source];
  const folder = resolve(sharedData.folder, source);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) =>
      documentsIn(sharedData.json(`${source}/${file}`)).map((document) => ({
        file,
        document,
        result: read(document),
      })),
    );
}

/** What was not understood, each kind once, with how often. */
function notUnderstood(results: readonly { file: string; result: AdapterResult }[]): string {
  const counts = new Map<string, number>();
  for (const { file, result } of results) {
    const notes = result.ok
      ? result.issues.map(({ code, path, text }) => `${code} ${path.replace(/\d+/gu, 'n')} ${text}`)
      : [`refused ${file}: ${result.error.message}`];
    for (const note of notes) counts.set(note, (counts.get(note) ?? 0) + 1);
  }
  return [...counts].map(([note, count]) => `${String(count).padStart(5)} × ${note}`).join('\n');
}

describeSharedData(
  'every recorded Shopify resource',
  ['shopify/order.2026-07.responses.json'],
  () => {
    it('is read or refused with a reason', () => {
      const results = readAll('shopify');
      process.stdout.write(`Shopify, not understood:\n${notUnderstood(results)}\n`);
      const refused = results.filter(({ result }) => !result.ok);
      // One response was narrowed to four fields, and lacks a currency and a date.
      expect(refused.map(({ file }) => file)).toEqual(['order.2026-07.responses.json']);
      const read = results.flatMap(({ result }) => (result.ok ? [result.value] : []));
      expect(read.filter((each) => each.order !== null)).toHaveLength(32);
      for (const { order, promises, events } of read)
        if (order !== null) readRecord({ order, promises, events });
      const codes = results.flatMap(({ result }) => (result.ok ? result.issues : []));
      expect(codes.filter(({ code }) => code === 'unknown-code')).toEqual([]);
    });
  },
);

describeSharedData(
  'every recorded EasyPost payload',
  ['easypost/trackers_from_cassettes.json'],
  () => {
    it('is read, each scan as one event', () => {
      const results = readAll('easypost');
      process.stdout.write(`EasyPost, not understood:\n${notUnderstood(results)}\n`);
      expect(results.filter(({ result }) => !result.ok)).toEqual([]);
      for (const { document, result } of results) {
        if (!result.ok || !isTracker(document)) continue;
        const scans = result.value.events.filter((event) => !event.id.includes(':eta:'));
        expect(scans).toHaveLength(document.tracking_details.length);
        expect(
          scans.every((event) => event.milestone !== 'unknown' || document.status === 'error'),
        ).toBe(true);
      }
      const codes = results.flatMap(({ result }) => (result.ok ? result.issues : []));
      expect(codes.filter(({ code }) => code === 'unknown-code')).toEqual([]);
    });
  },
);

function isTracker(
  document: unknown,
): document is { readonly status: string; readonly tracking_details: readonly unknown[] } {
  return typeof document === 'object' && document !== null && 'tracking_details' in document;
}
