import { advance, replay } from '@amends/core';
import type { CaseEvent, Instant, Ledger, OrderRecord, RecoveryCase } from '@amends/core';
import type { CaseLog } from '../store/case-log.js';
import type { Rules } from './rules.js';

/** How one order's cases stand at an instant. */
export interface Stand {
  readonly cases: readonly RecoveryCase[];
  /** Whether something has come to pass that no case event says yet. */
  readonly isAhead: boolean;
}

/**
 * Folds what happened up to `now` and works out what follows from it by then. Keeps nothing: a
 * customer whose "now" a developer moved sees what that day would bring.
 *
 * @param ledgers what has been spent, by case; nothing is limited where absent.
 */
export function standAt(
  record: OrderRecord,
  logs: readonly CaseLog[],
  now: Instant,
  rules: Rules,
  ledgers: ReadonlyMap<string, Ledger> = new Map(),
): Stand {
  const stands = logs.map((log) => {
    const past = eventsUpTo(log.events, now);
    const { promiseId } = log;
    const ledger = ledgers.get(log.caseId);
    const following = advance(record, replay(past), { ...rules, asOf: now, promiseId, ledger });
    return {
      found: replay([...past, ...following]),
      isAhead: following.length > 0 && past.length === log.events.length,
    };
  });
  return {
    cases: stands.flatMap(({ found }) => found ?? []),
    isAhead: stands.some(({ isAhead }) => isAhead),
  };
}

/**
 * The events up to the last one that had happened by `now`. Whatever came before an event is part of
 * it: a choice made while the clock was set back is seen with the offer it was made from.
 */
export function eventsUpTo(events: readonly CaseEvent[], now: Instant): readonly CaseEvent[] {
  const limit = Date.parse(now);
  return events.slice(0, events.findLastIndex(({ at }) => Date.parse(at) <= limit) + 1);
}
