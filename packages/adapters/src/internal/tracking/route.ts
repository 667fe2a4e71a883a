import type { Milestone } from '@amends/core';
import type { Report } from '../../issues.js';
import type { Scan } from './scan.js';

/** The carrier has it, and it is on its way to somebody. */
const UNDER_WAY: readonly Milestone[] = [
  'shipped',
  'in-transit',
  'out-for-delivery',
  'attempt-failed',
  'ready-for-pickup',
];

/**
 * Scans in the order in which they happened, each meant in its place: the first that shows the parcel
 * in the carrier's hands is the shipment, and once it has turned back "in transit" is the way home and
 * "delivered" is delivered to the sender. A return label's parcel is on that way from the start.
 */
export function inTheirPlace(scans: readonly Scan[], isReturn: boolean, report: Report): Scan[] {
  const inOrder = [...new Map(scans.map((scan) => [scan.id, scan])).values()].sort(byTime);
  let isShipped = false;
  let hasTurned = false;
  return inOrder.map((scan) => {
    const { milestone } = scan.meaning;
    if (isReturn) return meant(scan, homeward(milestone) ?? 'unknown', 'customer');
    if (hasTurned) {
      const turned = homeward(milestone);
      if (milestone === 'delivered') {
        const text =
          'Delivered after it had turned back, so it was read as returned to the sender.';
        report('delivered-after-return', scan.path, text);
      }
      return turned === null ? scan : meant(scan, turned, null);
    }
    hasTurned = milestone === 'returning';
    const isFirst = !isShipped && milestone === 'in-transit';
    isShipped ||= UNDER_WAY.includes(milestone) || milestone === 'delivered';
    return isFirst ? meant(scan, 'shipped', null) : scan;
  });
}

/** What a step is on the way back; `null` for what is the same in both directions. */
function homeward(milestone: Milestone): Milestone | null {
  if (milestone === 'delivered') return 'returned';
  if (milestone === 'returning' || UNDER_WAY.includes(milestone)) return 'returning';
  return milestone === 'lost' || milestone === 'damaged' ? milestone : null;
}

function meant(scan: Scan, milestone: Milestone, reason: 'customer' | null): Scan {
  const { meaning } = scan;
  return { ...scan, meaning: { ...meaning, milestone, reason: meaning.reason ?? reason } };
}

function byTime(one: Scan, other: Scan): number {
  const difference = Date.parse(one.at) - Date.parse(other.at);
  if (difference !== 0) return difference;
  return one.id < other.id ? -1 : 1;
}
