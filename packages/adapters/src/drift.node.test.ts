import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sharedData } from '@amends/tooling/shared-data';
import { describe, expect, it } from 'vitest';
import { EASYPOST_STATUS_DETAILS, EASYPOST_STATUSES } from './easypost/statuses.js';
import { FULFILLMENT_DISPLAY_STATUSES, FULFILLMENT_EVENT_STATUSES } from './shopify/statuses.js';

// The project's list of what the senders document. It lies beside the repository, as the recordings do.
const codes = resolve(sharedData.folder, '../research/codes.md');

/** The comma- or space-separated codes after a marker, up to the sentence's end. */
function codesAfter(text: string, marker: string): string[] {
  const start = text.indexOf(marker);
  expect(start, `codes.md has no "${marker}" any more`).toBeGreaterThan(-1);
  const sentence = text.slice(start + marker.length).split(/\.(?:\s|$)|https/u)[0] ?? '';
  return sentence.match(/\b[A-Za-z]+(?:_[A-Za-z]+)*\b/gu) ?? [];
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
