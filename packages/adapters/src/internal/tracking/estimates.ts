import type { Eta, Instant, LocalDay, Milestone } from '@amends/core';
import { meaning } from '../../crosswalk.js';
import type { Report } from '../../issues.js';
import { readEstimate } from '../instants.js';
import type { Scan } from './scan.js';

/** A date that a carrier gives, where it stands. */
export interface EstimateField {
  readonly path: string;
  readonly text: string | null | undefined;
  /** The beginning of a span of which `text` is the end. */
  readonly from?: string | null | undefined;
  /** When the carrier said so, if it says. */
  readonly saidAt?: Instant | null | undefined;
}

/** What a carrier expects, and what it expected first. Of each the first that is given counts. */
export interface Estimates {
  /** Kept apart from what came later: it is how far the estimate has moved. */
  readonly first?: readonly EstimateField[];
  readonly latest: readonly EstimateField[];
}

/** After these, nobody waits at the door any more. */
const OVER: readonly Milestone[] = ['delivered', 'picked-up', 'returning', 'returned', 'lost'];

/** When things were said that carry no date of their own. */
export interface EstimateTimes {
  /** When the parcel's own account last changed. */
  readonly changedAt: Instant | null;
  readonly scans: readonly Scan[];
  readonly isReturn: boolean;
}

/**
 * A carrier's estimates, as events of their own: they move without a scan, and that they moved is news.
 * They are evidence, and no promise. The first one counts from the first scan on; the latest from when the
 * account last changed, and is dropped once the parcel has arrived or turned back: EasyPost's test mode
 * leaves one weeks after the delivery.
 */
export function estimateScans(
  stem: string,
  { first = [], latest }: Estimates,
  { changedAt, scans, isReturn }: EstimateTimes,
  report: Report,
): Scan[] {
  const started = firstRead(first, report);
  const current = firstRead(latest, report);
  const found: Scan[] = [];
  const begun = scans[0]?.at ?? changedAt;
  const isKnown = current !== null && started !== null && by(current.eta) === by(started.eta);
  if (started !== null && !isReturn) {
    const at = started.field.saidAt ?? begun;
    if (at !== null) found.push(estimate(`${stem}:eta:first:${by(started.eta)}`, started, at));
  }
  if (current === null || isKnown) return found;
  if (isReturn || scans.some((scan) => OVER.includes(scan.meaning.milestone))) {
    const text = 'It has arrived or turned back, so the estimate says nothing.';
    report('eta-ignored', current.field.path, text);
    return found;
  }
  const at = current.field.saidAt ?? changedAt ?? scans.at(-1)?.at ?? null;
  if (at !== null) found.push(estimate(`${stem}:eta:${by(current.eta)}:${at}`, current, at));
  return found;
}

interface Read {
  readonly field: EstimateField;
  readonly eta: LocalDay | Instant | Eta;
}

function firstRead(fields: readonly EstimateField[], report: Report): Read | null {
  for (const field of fields) {
    const { text, from, path } = field;
    if (text === null || text === undefined || text === '') continue;
    const end = readEstimate(text);
    if (end === null) {
      report('unreadable-eta', path, 'This is no date, so it was left out.');
      continue;
    }
    const start = readEstimate(from);
    const isSpan = start !== null && start !== end && Date.parse(start) <= Date.parse(end);
    return { field, eta: isSpan ? { from: start, by: end } : end };
  }
  return null;
}

function estimate(id: string, { field, eta }: Read, at: Instant): Scan {
  return {
    id,
    path: field.path,
    at,
    meaning: meaning('unknown'),
    // No words: the carrier has said none, and the date stands in `eta`.
    raw: { code: field.path.split('/').at(-1) ?? null, text: null },
    eta,
  };
}

function by(eta: Read['eta']): string {
  return typeof eta === 'string' ? eta : eta.by;
}
