import { assess, defaultThresholds } from '../assess/index.js';
import type { AssessOptions } from '../assess/index.js';
import { reconcile } from '../evidence/index.js';
import type { Instant } from '../model/order.js';
import { rootPromises } from '../model/promise-chain.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import type { RecoveryCase } from '../model/recovery-case.js';
import { addDays, deadlineOf, isoOf, localDayOf, parseInstant, startOfDay } from '../time/index.js';
import { knownOf } from './known.js';
import type { KnownBeside } from './known.js';
import { openOffer } from './standing.js';

const MS_PER_HOUR = 3_600_000;

/**
 * The next instant at which a verdict on this order or one of its cases can change although nothing is
 * learned: a deadline, the end of an offer, a word of ours that falls due, an event that counts only from
 * then, the next local day while something is still to come. Nothing changes before it; whether
 * something changes at it, `advance` says. `null`: nothing will change by itself.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read.
 */
export function nextCheckAt(
  given: OrderRecord,
  cases: readonly RecoveryCase[],
  options: AssessOptions & KnownBeside,
): Instant | null {
  const now = parseInstant(options.asOf);
  const record = knownOf(given, options);
  const moments = [
    ...evidenceMoments(given),
    ...record.promises.flatMap((promise) => promiseMoments(promise, record, options)),
    ...incidentMoments(options),
    ...cases.flatMap((current) => caseMoments(current)),
    ...nextDays(record, cases, options, now),
  ].filter((at) => at > now && at < Infinity);
  return moments.length === 0 ? null : isoOf(moments.reduce((one, other) => Math.min(one, other)));
}

/** What was recorded for later, and the ends of estimates. */
function evidenceMoments(record: OrderRecord): number[] {
  return reconcile(record, Infinity).facts.flatMap(({ recordedAt, eta }) => [
    recordedAt,
    eta?.until ?? Infinity,
  ]);
}

function promiseMoments(
  { kind, madeAt, window: { by }, timeZone }: OrderPromise,
  { order }: OrderRecord,
  { thresholds }: AssessOptions,
): number[] {
  const made = parseInstant(madeAt);
  if (by === null) return [made];
  const due = deadlineOf(by, timeZone ?? order.timeZone);
  if (kind !== 'ship') return [made, due];
  const hours = thresholds?.handOverHours ?? defaultThresholds.handOverHours;
  // With fewer hours than these it is at risk: from the millisecond after.
  return [made, due, due - hours * MS_PER_HOUR + 1];
}

function incidentMoments({ incidents = [] }: KnownBeside): number[] {
  return incidents.flatMap(({ startedAt, resolvedAt, updates }) => [
    parseInstant(startedAt),
    resolvedAt ? parseInstant(resolvedAt) : Infinity,
    ...updates.map(({ at }) => parseInstant(at)),
  ]);
}

function caseMoments(current: RecoveryCase): number[] {
  if (current.closedAt !== null) return [];
  const { offer, decision, restsUntil, promises } = current;
  const instants = [openOffer(current)?.until ?? null, decision?.nextUpdateBy ?? null, restsUntil];
  const zone = offer?.timeZone ?? 'UTC';
  return [
    ...instants.map((at) => (at === null ? Infinity : parseInstant(at))),
    ...promises.map(({ window: { by }, timeZone }) =>
      by === null ? Infinity : deadlineOf(by, timeZone ?? zone),
    ),
  ];
}

/** Silence, lateness and the law are counted in local days, for as long as something is still to come. */
function nextDays(
  record: OrderRecord,
  cases: readonly RecoveryCase[],
  options: AssessOptions,
  now: number,
): number[] {
  const isWaiting = rootPromises(record).some((promise) => {
    if (parseInstant(promise.madeAt) > now) return false;
    const current = cases.find(({ promiseId }) => promiseId === promise.id);
    if (current !== undefined && current.closedAt !== null) return false;
    return assess(record, promise, options).fulfilledAt === null;
  });
  if (!isWaiting) return [];
  const zones = new Set([
    record.order.timeZone,
    ...record.promises.map(({ timeZone }) => timeZone ?? record.order.timeZone),
  ]);
  return [...zones].map((zone) => startOfDay(addDays(localDayOf(now, zone), 1), zone));
}
