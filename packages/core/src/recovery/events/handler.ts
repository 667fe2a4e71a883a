import { AmendsError } from '../../errors/amends-error.js';
import type {
  CaseEffect,
  CaseEvent,
  CaseEventType,
  RecoveryCase,
} from '../../model/recovery-case.js';

/** The event of one type. */
export type EventOf<Type extends CaseEventType> = Extract<CaseEvent, { readonly type: Type }>;

/** A case after an event, before it is worked out where that leaves it, and what the world should do. */
export interface Step {
  readonly case: RecoveryCase;
  readonly effects?: readonly CaseEffect[];
}

/** What one type of event does to an open case. */
export type Handler<Type extends CaseEventType> = (
  current: RecoveryCase,
  event: EventOf<Type>,
) => Step;

/** Refuses an event that cannot follow what happened before. */
export function cannotFollow(event: CaseEvent, why: string): never {
  throw new AmendsError({
    code: 'invalid_transition',
    message: `"${event.type}" cannot follow here: ${why} Append events in the order in which they were made, each once.`,
  });
}
