import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sharedData } from '@amends/tooling/shared-data';
import { describe, expect, it } from 'vitest';
import { AFTERSHIP_SUBTAGS, AFTERSHIP_TAGS } from './aftership/index.js';
import { EASYPOST_STATUS_DETAILS, EASYPOST_STATUSES } from './easypost/statuses.js';
import { EPCIS_BUSINESS_STEPS, EPCIS_DISPOSITIONS } from './epcis/index.js';
import { FEDEX_STATUS_CODES } from './fedex/index.js';
import { SCHEMA_ORG_ORDER_STATUSES } from './schema-org/index.js';
import { SEVENTEENTRACK_SUBSTATUSES } from './seventeentrack/index.js';
import { SHIPPO_STATUSES, SHIPPO_SUBSTATUSES } from './shippo/index.js';
import { FULFILLMENT_DISPLAY_STATUSES, FULFILLMENT_EVENT_STATUSES } from './shopify/statuses.js';
import { UPS_STATUS_TYPES } from './ups/index.js';

// The project's list of what the senders document. It lies beside the repository, as the recordings do.
const codes = resolve(sharedData.folder, '../research/codes.md');

/** The comma- or space-separated codes after a marker, up to the sentence's end. */
function codesAfter(text: string, marker: string): string[] {
  const start = text.indexOf(marker);
  expect(start, `codes.md has no "${marker}" any more`).toBeGreaterThan(-1);
  const sentence = text.slice(start + marker.length).split(/\.(?:\s|$)|https/u)[0] ?? '';
  return sentence.match(/\b[A-Za-z]+(?:_[A-Za-z]+)*\b/gu) ?? [];
}

/** The text of one sender's paragraph, between two markers. */
function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start);
  expect(from, `codes.md has no "${start}" any more`).toBeGreaterThan(-1);
  const to = text.indexOf(end, from + start.length);
  return text.slice(from + start.length, to < 0 ? text.length : to);
}

/** AfterShip's sub-tags as they are listed: "Delivered_001 …, 002 …", and "Pending_001–006". */
function subtagsIn(text: string): string[] {
  let tag = '';
  return [...text.matchAll(/\b(?:([A-Z][A-Za-z]+)_)?(\d{3})(?:–(\d{3}))?\b/gu)].flatMap(
    ([, name, first, last]) => {
      tag = name ?? tag;
      const count = Number(last ?? first) - Number(first) + 1;
      return Array.from(
        { length: count },
        (_, at) => `${tag}_${String(Number(first) + at).padStart(3, '0')}`,
      );
    },
  );
}

describe.skipIf(!existsSync(codes))(
  'the list of documented codes (skipped: no ../shared/research)',
  () => {
    const text = existsSync(codes) ? readFileSync(codes, 'utf8') : '';
    const sorted = (list: readonly string[]) => [...new Set(list)].sort();

    it('has no EasyPost status that is not mapped', () => {
      expect(sorted(codesAfter(text, '[code]): status ='))).toEqual(sorted(EASYPOST_STATUSES));
    });

    it('has no EasyPost status detail that is not mapped', () => {
      expect(sorted(codesAfter(text, 'status_detail ='))).toEqual(sorted(EASYPOST_STATUS_DETAILS));
    });

    it('has no AfterShip tag that is not mapped', () => {
      const tags = between(text, '**AfterShip** tags:', '(').match(/\w+/gu) ?? [];
      expect(sorted([...tags, 'Expired'])).toEqual(sorted(AFTERSHIP_TAGS));
    });

    it('has no AfterShip sub-tag that is not mapped', () => {
      const listed = subtagsIn(between(text, 'Sub-tags (41 in [code]', 'https://'));
      expect(listed).toHaveLength(45);
      // Those that the list calls truncated are mapped from AfterShip's own page.
      const further = ['Exception_019', 'Exception_020', 'Exception_021'];
      expect(sorted([...listed, ...further])).toEqual(sorted(AFTERSHIP_SUBTAGS));
    });

    it('has no Shippo status or substatus that is not mapped', () => {
      const listed = between(text, 'action required):', '**Has both');
      expect(sorted(listed.match(/\b[A-Z_]+(?=:)/gu) ?? [])).toEqual(sorted(SHIPPO_STATUSES));
      expect(sorted(listed.match(/\b[a-z_]+\b/gu) ?? [])).toEqual(sorted(SHIPPO_SUBSTATUSES));
    });

    it('has no 17TRACK sub-status that is not mapped', () => {
      const listed = between(text, '**17TRACK** v2.4 ([code]):', '\n').replaceAll('*', '');
      const substatuses = listed.split(';').flatMap((part) => {
        const [, name = '', endings] = /(\w+?)(?:_\{(.+)\})?\.?\s*$/u.exec(part) ?? [];
        return endings === undefined ? [name] : endings.split(',').map((end) => `${name}_${end}`);
      });
      expect(sorted(substatuses)).toEqual(sorted(SEVENTEENTRACK_SUBSTATUSES));
    });

    it('has no UPS status type that is not mapped', () => {
      const listed = between(text, 'UPS** status type ([code]):', '; date types');
      const codes = listed.match(/\b[A-Z]{1,2}\b/gu) ?? [];
      // Track Alert's own description has one more.
      expect(sorted([...codes, 'U'])).toEqual(sorted(UPS_STATUS_TYPES));
    });

    it('has no FedEx code that is not mapped', () => {
      const listed = between(text, '**FedEx** ([code]):', '\n').match(/\b[A-Z]{2}\b/gu) ?? [];
      expect(listed).toHaveLength(27);
      // FedEx's own page has more than this list.
      expect(FEDEX_STATUS_CODES).toEqual(expect.arrayContaining(listed));
    });

    it('has no schema.org order status that is not mapped', () => {
      const listed = between(text, '`OrderStatus` =', '(no').match(/\w+/gu) ?? [];
      expect(sorted(listed)).toEqual(sorted(SCHEMA_ORG_ORDER_STATUSES));
    });

    it('has no EPCIS business step or disposition that is not mapped', () => {
      const words = (part: string) => part.match(/\w+/gu) ?? [];
      const steps = words(between(text, 'bizStep:', '.'));
      expect(sorted(steps)).toEqual(sorted(EPCIS_BUSINESS_STEPS));
      const dispositions = words(between(text, 'disposition:', '.'));
      expect(sorted(dispositions)).toEqual(sorted(EPCIS_DISPOSITIONS));
    });

    it('has no Shopify fulfilment event status that is not mapped', () => {
      const capitals = (list: readonly string[]) =>
        list.filter((code) => code === code.toUpperCase()).map((code) => code.toLowerCase());
      const admin = capitals(codesAfter(text, '`FulfillmentEventStatus` 2026-10:'));
      const unstable = capitals(codesAfter(text, 'Unstable adds'));
      const customer = capitals(codesAfter(text, 'Customer API: those +'));
      expect(admin).toContain('carrier_picked_up');
      expect(sorted([...admin, ...unstable, ...customer].filter((code) => code !== 'api'))).toEqual(
        sorted(FULFILLMENT_EVENT_STATUSES),
      );
    });

    it('has no Shopify display status that is not mapped', () => {
      const listed = codesAfter(text, '`FulfillmentDisplayStatus`:').map((code) =>
        code.toLowerCase(),
      );
      expect(sorted(listed)).toEqual(sorted(FULFILLMENT_DISPLAY_STATUSES));
    });
  },
);
