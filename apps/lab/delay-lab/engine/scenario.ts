import { assess } from '@amends/core';
import type { Incident, Milestone, OrderEvent, OrderRecord, Pick, Policy } from '@amends/core';
import { briefSituations } from '@amends/core/testing';
import type { BriefSituation, OrderSituation, Step } from '@amends/core/testing';
import { DAY, iso, ms } from './instants.js';

/** What somebody does in a situation as it is told. */
export type Act = Extract<
  Step,
  { readonly pick: unknown } | { readonly answer: unknown } | { readonly done: unknown }
>;

/** How an order goes on after what is told of it: it comes in the end, or nothing more happens. */
export type Ending = 'arrives' | 'nothing';

/** A situation as a stretch of time: everything that ever becomes known, and who does what when. */
export interface Scenario {
  readonly number: number;
  readonly title: string;
  readonly about: string;
  readonly record: OrderRecord;
  readonly promiseId: string;
  readonly incidents: readonly Incident[];
  /** The situation's own policy; `null` where it is the default one. */
  readonly policy: Policy | null;
  /** When the situation is first looked at. */
  readonly asOf: number;
  readonly acts: readonly Act[];
  /** What the lab adds so that the order can end. */
  readonly arrival: OrderEvent | null;
}

/** The situation with this number, of whichever kind; `null` when there is none. */
export function situationNumbered(number: number): BriefSituation | null {
  return briefSituations.find((each) => each.number === number) ?? null;
}

/** A situation with an order, as the lab plays it. */
export function scenarioOf(situation: OrderSituation, ending: Ending = 'arrives'): Scenario {
  const { number, title, about, policy = null, incidents = [], steps = [] } = situation;
  const record = steps.findLast((step) => 'record' in step)?.record ?? situation.record;
  const promiseId = situation.promiseId ?? record.promises[0]?.id ?? '';
  const acts = steps.filter(
    (step): step is Act => 'pick' in step || 'answer' in step || 'done' in step,
  );
  const lastTold = Math.max(
    ms(situation.asOf),
    ...steps.map(({ at }) => ms(at)),
    ...record.events.map(({ occurredAt, recordedAt }) => ms(recordedAt ?? occurredAt)),
  );
  const arrival = ending === 'arrives' ? arrivalOf(record, promiseId, lastTold) : null;
  const asOf = ms(situation.asOf);
  return { number, title, about, record, promiseId, incidents, policy, asOf, acts, arrival };
}

/** What fulfils a promise of each kind that the situations hold. */
const FULFILS: Readonly<Record<string, Milestone>> = {
  deliver: 'delivered',
  ship: 'shipped',
  pickup: 'picked-up',
  complete: 'completed',
};

/** Where one of these was said, an arrival out of the blue would contradict the story. */
const ENDS: readonly Milestone[] = ['lost', 'returned', 'cancelled', 'claim', 'refunded'];

/** Two days after what is told, or on the day last stated, whichever is later. */
function arrivalOf(record: OrderRecord, promiseId: string, lastTold: number): OrderEvent | null {
  const promise = record.promises.find(({ id }) => id === promiseId);
  if (promise === undefined || record.events.some(({ milestone }) => ENDS.includes(milestone)))
    return null;
  const stated = record.promises.map(({ window }) =>
    window.by === null ? 0 : ms(`${window.by.slice(0, 10)}T19:20:00Z`),
  );
  const at = Math.max(lastTold + 2 * DAY, ...stated.filter((each) => each > lastTold));
  const milestone = FULFILS[promise.kind];
  const { lines } = assess(record, promise, { asOf: iso(at) });
  const missing = lines
    .filter(({ fulfilled, total }) => fulfilled < total)
    .map(({ lineId }) => lineId);
  if (milestone === undefined || missing.length === 0) return null;
  const shipmentId = record.events.findLast((event) => event.shipmentId)?.shipmentId ?? null;
  return {
    id: 'lab-arrival',
    milestone,
    occurredAt: iso(at),
    shipmentId,
    lineIds: missing,
    source: shipmentId === null ? 'store' : 'easypost',
  };
}

/** A pick as it is told: a whole one, or the kind of an option. */
export function pickOf(told: Extract<Act, { readonly pick: unknown }>['pick']): Pick {
  if (typeof told !== 'string') return told;
  return told === 'cancel-refund' ? { kind: 'exit' } : { kind: 'option', optionId: told };
}
