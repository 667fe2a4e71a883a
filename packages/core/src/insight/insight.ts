import { assess } from '../assess/index.js';
import type { AssessOptions } from '../assess/index.js';
import { createLearner, journeysOf } from '../forecast/index.js';
import { ASSESSMENT_STATUSES } from '../model/assessment.js';
import type { Assessment, AssessmentStatus } from '../model/assessment.js';
import { readAs } from '../model/read.js';
import { rootPromises } from '../model/promise-chain.js';
import type { OrderRecord } from '../model/record.js';
import type { RecoveryCase } from '../model/recovery-case.js';
import { dayNumber, weekdayOf } from '../time/local-day.js';
import { localDayOf, parseInstant } from '../time/index.js';
import { costsOf } from './costs.js';
import { addCounts, count, writeCounts } from './days.js';
import type { Counts } from './days.js';
import { firstSignOf, firstWordOf } from './first-word.js';
import { InsightTallySchema } from './insight.schema.js';
import type { CauseTally, CostTally, Dimension, InsightTally } from './tally.js';

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;
/** Later than a year is late enough. */
const MOST_DAYS = 366;

/** Counts records and cases one at a time. Memory grows with the carriers and lanes, not with the orders. */
export interface Insight {
  /**
   * Counts an order: how its promises stand at `asOf`, when the first sign of trouble could be seen and
   * when the customer first heard, and how long its parcels took. Counted twice it counts twice.
   *
   * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read.
   */
  addRecord(record: OrderRecord, options: AssessOptions): void;
  /** Counts a case: what it cost, what caused it, and whether this customer had been let down before. */
  addCase(recovery: RecoveryCase): void;
  /**
   * Adds what was counted elsewhere: the same as counting it here.
   *
   * @throws {AmendsError} `invalid_payload` when it is no tally.
   */
  merge(tally: InsightTally): void;
  /** What was counted so far, the same whatever the order of counting. */
  tally(): InsightTally;
}

interface Kept extends Record<AssessmentStatus, number> {
  readonly by: Dimension;
  readonly value: string;
  readonly late: Counts;
}

/** Nothing counted yet. */
export function createInsight(): Insight {
  let records = 0;
  let cases = 0;
  let silent = 0;
  const kept = new Map<string, Kept>();
  const hours: Counts = new Map();
  const costs = new Map<string, CostTally>();
  const causes = new Map<string, CauseTally>();
  // What a store promised before must not decide what it should promise now.
  const learner = createLearner();

  const keptOf = (by: Dimension, value: string): Kept => {
    const key = `${by} ${value}`;
    const held = kept.get(key) ?? { ...noneKept(), by, value, late: new Map<number, number>() };
    kept.set(key, held);
    return held;
  };
  const addCost = (cost: CostTally) => {
    const key = [cost.currency, cost.kind, cost.state].join(' ');
    const held = costs.get(key) ?? { ...cost, count: 0, amount: 0 };
    const sum = { count: held.count + cost.count, amount: held.amount + cost.amount };
    costs.set(key, { ...held, ...sum });
  };
  const addCause = (cause: CauseTally) => {
    const key = `${cause.reason} ${cause.fault}`;
    const held = causes.get(key) ?? { ...cause, cases: 0, repeats: 0 };
    const sum = { cases: held.cases + cause.cases, repeats: held.repeats + cause.repeats };
    causes.set(key, { ...held, ...sum });
  };

  return {
    addRecord(record, options) {
      const asOf = parseInstant(options.asOf, '/asOf');
      const journeys = journeysOf(record, options);
      const { carrier, origin } = journeys[0] ?? {};
      const { country, region, placedAt, timeZone } = record.order;
      const lane = [origin, region ?? country].map((place) => place ?? '').join(' → ');
      const weekday = weekdayOf(dayNumber(localDayOf(parseInstant(placedAt), timeZone)));
      const promises = rootPromises(record).filter(({ madeAt }) => parseInstant(madeAt) <= asOf);
      for (const promise of promises) {
        const assessment = assess(record, promise, options);
        const sorts: readonly (readonly [Dimension, string])[] = [
          ['all', ''],
          ['kind', promise.kind],
          ['carrier', carrier?.trim().toLowerCase() ?? ''],
          ['lane', lane.trim() === '→' ? '' : lane.trim()],
          ['weekday', String(weekday)],
        ];
        for (const [by, value] of sorts) {
          const sort = keptOf(by, value);
          sort[assessment.status] += 1;
          const late = lateDaysOf(assessment);
          if (late !== null) count(sort.late, late);
        }
        // Nothing to say, and nothing said: the long look is spared.
        const word = firstWordOf(record, promise, asOf);
        const isTrouble = assessment.status === 'broken' || assessment.status === 'at-risk';
        const sign = word !== null || isTrouble ? firstSignOf(record, promise, options) : null;
        if (sign === null) continue;
        if (word === null) silent += 1;
        else
          count(
            hours,
            Math.min(MOST_DAYS * 24, Math.max(0, Math.ceil((word - sign) / MS_PER_HOUR))),
          );
      }
      for (const journey of journeys) learner.learn({ ...journey, promisedBy: null });
      records += 1;
    },

    addCase(recovery) {
      const { breach } = recovery;
      const reason = breach.reasons[0]?.code ?? 'deadline-passed';
      const repeats = breach.recurrence.order + breach.recurrence.customer > 0 ? 1 : 0;
      addCause({ reason, fault: breach.fault, cases: 1, repeats });
      for (const cost of costsOf(recovery)) addCost(cost);
      cases += 1;
    },

    merge(tally) {
      const other = readAs(InsightTallySchema, tally);
      records += other.records;
      cases += other.cases;
      silent += other.firstWord.silent;
      addCounts(hours, other.firstWord.hours);
      for (const { by, value, lateDays, ...statuses } of other.kept) {
        const sort = keptOf(by, value);
        for (const status of ASSESSMENT_STATUSES) sort[status] += statuses[status];
        addCounts(sort.late, lateDays);
      }
      for (const cost of other.costs) addCost(cost);
      for (const cause of other.causes) addCause(cause);
      learner.merge(other.journeys);
    },

    tally: () => ({
      schema: 'urn:amends:schema:insight-tally:1',
      version: 1,
      records,
      cases,
      kept: inOrder(kept).map(({ late, ...sort }) => ({ ...sort, lateDays: writeCounts(late) })),
      firstWord: { hours: writeCounts(hours), silent },
      costs: inOrder(costs),
      causes: inOrder(causes),
      journeys: learner.model(),
    }),
  };
}

function noneKept(): Record<AssessmentStatus, number> {
  return { unknown: 0, 'on-track': 0, 'at-risk': 0, kept: 0, broken: 0, void: 0 };
}

function lateDaysOf({ status, lateBy, fulfilledAt }: Assessment): number | null {
  if (status !== 'broken' || lateBy === null || fulfilledAt === null) return null;
  return Math.min(MOST_DAYS, Math.ceil(lateBy / MS_PER_DAY));
}

function inOrder<Value>(map: ReadonlyMap<string, Value>): Value[] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}
