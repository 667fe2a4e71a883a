import type { CaseView } from '../model/case-view.js';
import type { Instant } from '../model/order.js';
import type { CaseEvent } from '../model/recovery-case.js';
import type { Pick, RemedyKind } from '../model/remedy.js';
import { defaultPolicy } from '../policy/index.js';
import { advance, choose, replay, viewOrder } from '../recovery/index.js';
import type { ViewOrderOptions } from '../recovery/index.js';
import { isoOf, parseInstant } from '../time/index.js';
import { situations } from './situations.js';
import type { Situation, SituationName } from './situations.js';

/** How a situation is looked at. */
export interface SituationViewOptions extends Omit<ViewOrderOptions, 'asOf'> {
  /** What the customer picked when the situation was first looked at: a pick, or the kind of an option. */
  readonly chosen?: Pick | RemedyKind | undefined;
  /** Whether the fulfiller has said since that it is done. */
  readonly done?: boolean | undefined;
  /** When to look; the situation's own instant when absent. What was picked was picked then. */
  readonly asOf?: Instant | undefined;
}

/**
 * A situation as the customer sees it, made by the real engine with the default policy: for stories,
 * and for tests of views.
 *
 * @throws {Error} when `chosen` is not on offer in this situation.
 */
export function situationView(name: SituationName, options: SituationViewOptions = {}): CaseView {
  const { chosen, done = false, asOf: lookedAt, ...view } = options;
  const { record, asOf }: Situation = situations[name];
  const promiseId = record.promises[0]?.id ?? '';
  const go = { policy: defaultPolicy, promiseId };
  const events: CaseEvent[] = [...advance(record, null, { ...go, asOf })];
  if (chosen !== undefined) events.push(...choiceEvents(events, chosen, asOf));
  const remedy = replay(events)?.remedy ?? null;
  if (done && remedy !== null) {
    const at = isoOf(parseInstant(asOf));
    events.push({ type: 'remedy.fulfilled', at, remedyId: remedy.id, reference: 'R-2026-1' });
  }
  const now = lookedAt ?? asOf;
  events.push(...advance(record, replay(events), { ...go, asOf: now }));

  const current = replay(events);
  const [first] = viewOrder(record, current === null ? [] : [current], {
    ...view,
    asOf: now,
  }).cases;
  if (first === undefined)
    throw new Error(`The situation "${name}" promises nothing, so there is nothing to see.`);
  return first;
}

function choiceEvents(
  events: readonly CaseEvent[],
  chosen: Pick | RemedyKind,
  asOf: Instant,
): readonly CaseEvent[] {
  const current = replay(events);
  const pick = typeof chosen === 'string' ? pickOf(chosen) : chosen;
  const request = {
    offerId: current?.offer?.id ?? '',
    offerVersion: current?.offer?.version ?? 0,
    pick,
  };
  const result = choose(current, request, { asOf });
  if (!result.ok)
    throw new Error(`Cannot choose ${JSON.stringify(pick)} here: ${result.error.message}`);
  return result.value.events;
}

function pickOf(kind: RemedyKind): Pick {
  return kind === 'cancel-refund' ? { kind: 'exit' } : { kind: 'option', optionId: kind };
}
