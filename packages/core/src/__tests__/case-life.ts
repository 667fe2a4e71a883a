import type { Instant } from '../model/order.js';
import type { OrderRecord } from '../model/record.js';
import type { CaseEffect, CaseEvent, RecoveryCase } from '../model/recovery-case.js';
import type { Pick } from '../model/remedy.js';
import type { Policy } from '../model/policy.js';
import { defaultPolicy } from '../policy/index.js';
import { advance, choose, transition } from '../recovery/index.js';

/** A case that is lived through step by step, as a server does it. */
export interface CaseLife {
  readonly events: readonly CaseEvent[];
  readonly effects: readonly CaseEffect[];
  readonly current: RecoveryCase | null;
  /** The types of the events that the last step brought. */
  readonly last: readonly string[];
  readonly advance: (record: OrderRecord, asOf: Instant, policy?: Policy) => CaseLife;
  readonly choose: (pick: Pick, asOf: Instant) => CaseLife;
  readonly append: (...events: readonly CaseEvent[]) => CaseLife;
}

/** The life of the case of promise `p1`, from its beginning. */
export function caseLife(
  events: readonly CaseEvent[] = [],
  effects: readonly CaseEffect[] = [],
  current: RecoveryCase | null = null,
  last: readonly string[] = [],
): CaseLife {
  const append = (...more: readonly CaseEvent[]): CaseLife => {
    let held = current;
    const done = [...effects];
    for (const event of more) {
      const step = transition(held, event);
      held = step.case;
      done.push(...step.effects);
    }
    return caseLife(
      [...events, ...more],
      done,
      held,
      more.map(({ type }) => type),
    );
  };
  return {
    events,
    effects,
    current,
    last,
    append,
    advance: (record, asOf, policy = defaultPolicy) =>
      append(...advance(record, current, { asOf, policy, promiseId: 'p1' })),
    choose: (pick, asOf) => {
      const offer = current?.offer;
      const request = { offerId: offer?.id ?? '', offerVersion: offer?.version ?? 0, pick };
      const result = choose(current, request, { asOf });
      if (!result.ok) throw result.error;
      return append(...result.value.events);
    },
  };
}
