import { assess, nextCheckAt, plan, viewOrder } from '@amends/core';
import type {
  Assessment,
  CaseEvent,
  CaseView,
  Decision,
  Obligation,
  OrderView,
  PlanLaw,
} from '@amends/core';
import { explain } from '@amends/core/explain';
import type { ExplainedPromise } from '@amends/core/explain';
import { iso, ms } from './instants.js';
import type { Frame, PlayOptions, Run } from './play.js';

/** An order at one instant: what the customer sees, and why. */
export interface Look {
  readonly at: number;
  readonly timeZone: string;
  readonly order: OrderView;
  /** The view of the promise that the situation is about; `null` before it was made. */
  readonly view: CaseView | null;
  readonly why: Why | null;
}

/** The reasons behind a look. */
export interface Why {
  readonly assessment: Assessment;
  /** The same in words. */
  readonly explained: ExplainedPromise | null;
  readonly case: Frame['case'];
  readonly obligations: readonly Obligation[];
  readonly law: PlanLaw | null;
  /** What stands in the case; before there is one, what would be decided. */
  readonly decision: Decision | null;
  /** What happened to the case so far, newest first. */
  readonly events: readonly CaseEvent[];
  /** When the engine looks again by itself. */
  readonly nextCheck: string | null;
}

/** Where a choice goes: the lab's client answers these addresses in the page. */
const actions = (caseId: string) => ({
  choose: post(`/v1/cases/${encodeURIComponent(caseId)}/choice`),
  consent: post(`/v1/cases/${encodeURIComponent(caseId)}/consent`),
  claim: post('/v1/orders/lab/claims'),
  follow: post('/v1/orders/lab/updates'),
});
const post = (href: string) => ({ method: 'POST' as const, href, fields: {} });

/** Looks at a run at an instant: between two frames nothing changes but the distance to them. */
export function lookAt(run: Run, at: number, options: PlayOptions): Look {
  const { promiseId, incidents } = run.scenario;
  const frame = run.frames.findLast((each) => each.at <= at) ?? run.frames[0];
  const timeZone = run.record.order.timeZone;
  const orderId = run.record.order.id;
  if (frame === undefined)
    return { at, timeZone, order: { orderId, cases: [] }, view: null, why: null };

  const asOf = iso(at);
  const { policy, locale, locales, brand } = options;
  const cases = frame.case === null ? [] : [frame.case];
  const order = viewOrder(frame.record, cases, {
    asOf,
    incidents,
    locale,
    locales,
    brand,
    actions,
  });
  const view = order.cases.find((each) => each.promiseId === promiseId) ?? null;
  const promise = frame.record.promises.find(({ id }) => id === promiseId);
  if (promise === undefined) return { at, timeZone, order, view, why: null };

  const settings = { asOf, policy, brand, incidents };
  const planned = plan(frame.record, settings).find((each) => each.promiseId === promiseId);
  const explained = explain(frame.record, settings).promises.find(
    (each) => each.promiseId === promiseId,
  );
  const why: Why = {
    assessment: assess(frame.record, promise, { asOf }),
    explained: explained ?? null,
    case: frame.case,
    obligations: planned?.obligations ?? [],
    law: planned?.law ?? null,
    decision: frame.case?.decision ?? planned?.decision ?? null,
    events: run.events.filter((event) => ms(event.at) <= at).reverse(),
    nextCheck: nextCheckAt(frame.record, cases, { asOf, incidents }),
  };
  return { at, timeZone, order, view, why };
}
