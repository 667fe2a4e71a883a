import type { CaseView } from '../../model/case-view.js';
import type { Instant } from '../../model/order.js';
import type { CaseEvent, RecoveryCase } from '../../model/recovery-case.js';
import type { OrderRecord } from '../../model/record.js';
import type { Pick, RemedyKind } from '../../model/remedy.js';
import { defaultPolicy } from '../../policy/index.js';
import { advance, answerAsk, choose, replay, viewCase } from '../../recovery/index.js';
import type { ViewCaseOptions } from '../../recovery/index.js';
import { isoOf, parseInstant } from '../../time/index.js';
import type { OrderSituation, Step } from './situation.js';

/** How a situation stands at one moment. */
export interface Moment {
  readonly at: Instant;
  readonly record: OrderRecord;
  readonly case: RecoveryCase | null;
  readonly view: CaseView;
}

/** How a walk is looked at. */
export type WalkOptions = PickOf<ViewCaseOptions, 'locale' | 'locales' | 'actions' | 'brand'>;
type PickOf<Type, Keys extends keyof Type> = { readonly [Key in Keys]?: Type[Key] };

/**
 * Plays a situation through the real engine, as a server would: what was first seen, then what every
 * step made of it.
 *
 * @throws {Error} when a step cannot be taken: a pick that is not on offer, an answer to nothing.
 */
export function walk(situation: OrderSituation, options: WalkOptions = {}): readonly Moment[] {
  const { policy = defaultPolicy, incidents, asOf, steps = [] } = situation;
  const promiseId = situation.promiseId ?? situation.record.promises[0]?.id ?? '';
  const events: CaseEvent[] = [];
  let record = situation.record;
  const moments: Moment[] = [];

  const look = (at: Instant) => {
    events.push(
      ...advance(record, replay(events), { ...options, policy, promiseId, incidents, asOf: at }),
    );
    const current = replay(events);
    const view = viewCase(record, current, { ...options, promiseId, incidents, asOf: at });
    moments.push({ at, record, case: current, view });
  };

  const take = (step: Step) => {
    const current = replay(events);
    if ('record' in step) record = step.record;
    else if ('pick' in step) {
      const request = {
        offerId: current?.offer?.id ?? '',
        offerVersion: current?.offer?.version ?? 0,
        pick: typeof step.pick === 'string' ? pickOf(step.pick) : step.pick,
      };
      events.push(...valueOf(choose(current, request, { asOf: step.at }), situation).events);
    } else if ('answer' in step) {
      const open = current?.asks.find(({ answeredAt }) => answeredAt === null);
      if (current === null || open === undefined) throw cannot(situation, 'nothing was asked');
      const answer = { ...step.answer, promiseId: open.promiseId };
      const go = { ...options, policy, promiseId, incidents, asOf: step.at };
      events.push(...valueOf(answerAsk(record, current, answer, go), situation).events);
    } else if ('done' in step) {
      const remedyId = current?.remedy?.id;
      if (remedyId === undefined) throw cannot(situation, 'no remedy was chosen');
      events.push({
        type: 'remedy.fulfilled',
        at: isoOf(parseInstant(step.at)),
        remedyId,
        reference: step.done,
      });
    }
    look(step.at);
  };

  look(asOf);
  for (const step of steps) take(step);
  return moments;
}

function pickOf(kind: RemedyKind): Pick {
  return kind === 'cancel-refund' ? { kind: 'exit' } : { kind: 'option', optionId: kind };
}

function valueOf<Value>(
  result:
    { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Error },
  situation: OrderSituation,
): Value {
  if (result.ok) return result.value;
  throw cannot(situation, result.error.message);
}

function cannot({ title }: OrderSituation, why: string): Error {
  return new Error(`"${title}" cannot be played: ${why}`);
}
