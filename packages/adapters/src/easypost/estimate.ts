import type { Milestone } from '@amends/core';
import { meaning } from '../crosswalk.js';
import { readDayOrInstant } from '../internal/instants.js';
import type { Report } from '../issues.js';
import { changedAt, stemOf } from './scan.js';
import type { Scan } from './scan.js';
import type { EasyPostTracker } from './schema.js';

/** After these, nobody waits at the door any more. */
const OVER: readonly Milestone[] = ['delivered', 'picked-up', 'returning', 'returned', 'lost'];

/**
 * The carrier's estimate, as an event of its own: it moves without a scan, and that it moved is news.
 * It is evidence, and no promise; so is a date that the carrier guarantees, which comes last.
 *
 * Once the parcel has arrived or turned back the estimate is dropped: EasyPost's test mode leaves one
 * weeks after the delivery.
 */
export function estimateEvents(
  tracker: EasyPostTracker,
  scans: readonly Scan[],
  report: Report,
): Scan[] {
  // The local day first: the other date is the same day as midnight UTC, or an instant.
  const candidates = [
    ['/carrier_detail/est_delivery_date_local', tracker.carrier_detail?.est_delivery_date_local],
    ['/est_delivery_date', tracker.est_delivery_date],
    ['/carrier_detail/guaranteed_delivery_date', tracker.carrier_detail?.guaranteed_delivery_date],
  ] as const;
  for (const [path, text] of candidates) {
    if (text === null || text === undefined) continue;
    const eta = readDayOrInstant(text);
    if (eta === null) {
      report('unreadable-eta', path, 'This is no date, so it was left out.');
      continue;
    }
    if (tracker.is_return || scans.some((scan) => OVER.includes(scan.meaning.milestone))) {
      report('eta-ignored', path, 'It has arrived or turned back, so the estimate says nothing.');
      return [];
    }
    const at = changedAt(tracker) ?? scans.at(-1)?.at;
    if (at === undefined) return [];
    return [
      {
        id: `${stemOf(tracker)}:eta:${eta}:${at}`,
        path,
        at,
        meaning: meaning('unknown'),
        // No words: the carrier has said none, and the date stands in `eta`.
        raw: { code: path.split('/').at(-1) ?? null, text: null },
        eta,
      },
    ];
  }
  return [];
}
