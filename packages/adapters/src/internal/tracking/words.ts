import type { EventReason, Milestone } from '@amends/core';
import type { Understood } from '../../crosswalk.js';

/** Causes as carriers put them in English. The first that fits counts. */
const CAUSES: readonly (readonly [words: RegExp, reason: EventReason])[] = [
  [/weather|snow|storm|flood|hurricane|tornado/u, 'weather'],
  [/customs|clearance|duties|import|regulatory agenc/u, 'customs'],
  [/strike|labou?r dispute/u, 'strike'],
  [/disaster|earthquake|civil unrest|emergency conditions/u, 'disaster'],
  [/address|apartment|suite|street number|receiver has moved|moved|no such number/u, 'address'],
  [
    /refused|unclaimed|not home|not in\b|no one|closed|not available|unavailable|customer request|receiver request/u,
    'customer',
  ],
  [
    /mis-?sort|misrout|wrong facility|mechanical|train|flight|missed|trailer|damaged|lost\b|operational/u,
    'carrier-error',
  ],
  [/security|inspection|prohibited/u, 'security'],
  [/payment|c\.?o\.?d\.?\b|collect funds/u, 'payment'],
];

/** Steps as carriers put them, where the code says no more than that there is trouble. */
const STEPS: readonly (readonly [words: RegExp, step: Milestone])[] = [
  [/return(?:ed|ing)? to (?:the )?(?:sender|shipper|origin)|will be returned/u, 'returning'],
  [/refused/u, 'returning'],
  [
    /deliver\w* attempt|attempt\w* deliver|attempt(?:ed)? to deliver|delivery attempt|not home|notice left|was closed|business closed|not available for delivery|unable to deliver/u,
    'attempt-failed',
  ],
];

/**
 * A meaning that is trouble and no more, made more exact by the carrier's words: the cause where the code
 * gives none, and the step where it names none. Never turns trouble into none, nor a code that nobody has
 * documented into anything.
 */
export function inWords(meant: Understood, text: string | null): Understood {
  if (meant.condition === 'ok' || meant.condition === 'resolved' || text === null) return meant;
  const words = text.slice(0, 400).toLowerCase();
  const step = meant.milestone === 'unknown' ? firstOf(STEPS, words) : null;
  return {
    ...meant,
    milestone: step ?? meant.milestone,
    reason: meant.reason ?? firstOf(CAUSES, words),
  };
}

function firstOf<Value>(list: readonly (readonly [RegExp, Value])[], words: string): Value | null {
  return list.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
