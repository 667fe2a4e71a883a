import type { CopyKey, Words } from '../copy/index.js';
import { reconcile } from '../evidence/index.js';
import type { Fact } from '../evidence/index.js';
import { isScan } from '../evidence/milestones.js';
import type { Breach } from '../model/breach.js';
import type { EventReason } from '../model/event.js';
import type { OrderRecord } from '../model/record.js';
import type { ReasonCode } from '../model/reason.js';
import { isoOf, parseInstant } from '../time/index.js';

type FactKey = Extract<CopyKey, `fact.${string}`>;

/** Causes that can be told as a plain fact. Nobody is blamed, and whose goods they were is nobody's business. */
const causes: Readonly<Partial<Record<EventReason, FactKey>>> = {
  weather: 'fact.weather',
  customs: 'fact.customs',
  address: 'fact.address',
  capacity: 'fact.capacity',
  stock: 'fact.stock',
  supplier: 'fact.stock',
  payment: 'fact.payment',
  'carrier-error': 'fact.route',
  'store-error': 'fact.store-error',
  security: 'fact.security',
  strike: 'fact.strike',
  disaster: 'fact.disaster',
};

/** What a verdict rests on, where no event names a cause. First match tells. */
const signs: readonly (readonly [ReasonCode, FactKey])[] = [
  ['attempt-failed', 'fact.attempt'],
  ['customs-hold', 'fact.customs'],
  ['address-problem', 'fact.address'],
  ['backordered', 'fact.stock'],
  ['not-shipped', 'fact.not-shipped'],
  ['no-movement', 'fact.no-movement'],
  ['carrier-exception', 'fact.held'],
  ['eta-after-deadline', 'fact.estimate'],
];

/** Facts that are only worth telling while they last. */
const passing: ReadonlySet<FactKey> = new Set<FactKey>([
  'fact.not-shipped',
  'fact.no-movement',
  'fact.estimate',
  'fact.payment',
]);

/** What came is wrong, or did not come after all: how it travelled explains nothing of that. */
const aboutWhatCame: readonly ReasonCode[] = ['wrong-item', 'missing-item', 'not-received'];

/** How a fact is told. */
export interface FactContext {
  readonly asOf: string;
  /** Whether the thing has come by now. */
  readonly isOver: boolean;
  /** Whether it is about a part of the order. */
  readonly isPart: boolean;
}

/**
 * One short fact that explains it: from the evidence the breach rests on, or else from the last thing
 * that went wrong on the way; `null` when the evidence names none. It explains and excuses nothing.
 */
export function explain(
  record: OrderRecord,
  breach: Breach,
  words: Words,
  context: FactContext,
): string | null {
  if (aboutWhatCame.some((code) => has(breach, code))) return null;
  const ids = new Set(breach.reasons.flatMap(({ eventIds }) => eventIds));
  const facts = reconcile(record, parseInstant(context.asOf)).facts;
  const latest = [...facts].reverse();
  const told = latest.filter((fact) => ids.has(fact.id));
  // What broke it is told by whatever broke it, and by nothing that went before.
  const mishaps = has(breach, 'damaged')
    ? []
    : latest.filter((fact) => !ids.has(fact.id) && isMishap(fact));
  const key = causeIn(told) ?? causeIn(mishaps) ?? signOf(breach) ?? attemptIn(mishaps);
  if (key === null || (context.isOver && passing.has(key))) return null;
  if (key === 'fact.not-shipped' && breach.kind === 'ship') return null;
  // What is made or done travels nowhere.
  if (key === 'fact.held' && breach.kind === 'complete') return null;
  // What is lost or ruined has not merely gone astray.
  if (key === 'fact.route' && (has(breach, 'lost') || has(breach, 'damaged'))) return null;
  return sayFact(
    key,
    [...told, ...mishaps],
    words,
    context,
    hasMovedOn(facts, [...told, ...mishaps], key),
  );
}

/** Whether the parcel has been seen on its way again since, or somebody said that it is sorted out. */
function hasMovedOn(facts: readonly Fact[], concerned: readonly Fact[], key: FactKey): boolean {
  const cause = concerned.find((fact) => causeOf(fact) === key) ?? concerned.find(isMishap);
  if (cause === undefined) return false;
  return facts.some(
    (fact) =>
      fact.at > cause.at &&
      fact.shipmentId === cause.shipmentId &&
      (isScan(fact) || fact.condition === 'resolved') &&
      !isMishap(fact),
  );
}

function causeIn(facts: readonly Fact[]): FactKey | null {
  return facts.map(causeOf).find((found) => found !== null) ?? null;
}

function causeOf({ event, milestone }: Fact): FactKey | null {
  if (event.reason === 'customer') {
    if (milestone === 'returning') return 'fact.door';
    return event.actionBy === 'customer' ? 'fact.customer' : null;
  }
  return causes[event.reason ?? 'other'] ?? null;
}

function signOf(breach: Breach): FactKey | null {
  return signs.find(([code]) => has(breach, code))?.[1] ?? null;
}

function attemptIn(facts: readonly Fact[]): FactKey | null {
  return facts.some(({ milestone }) => milestone === 'attempt-failed') ? 'fact.attempt' : null;
}

function isMishap({ condition, milestone }: Fact): boolean {
  if (condition === 'exception' || condition === 'delayed') return true;
  return milestone === 'backordered' || milestone === 'attempt-failed' || milestone === 'returning';
}

function sayFact(
  key: FactKey,
  facts: readonly Fact[],
  words: Words,
  { isOver, isPart }: FactContext,
  hasPassed: boolean,
): string | null {
  const seen =
    key === 'fact.attempt'
      ? facts.find(({ milestone }) => milestone === 'attempt-failed')
      : facts[0];
  switch (key) {
    case 'fact.attempt':
    case 'fact.no-movement':
      return seen === undefined
        ? null
        : words.say(key, { day: words.inline.day(isoOf(seen.at), 'weekday') });
    default:
      return words.say(key, {
        tense: isOver || hasPassed ? 'past' : 'other',
        what: isPart ? 'part' : 'other',
      });
  }
}

function has(breach: Breach, code: ReasonCode): boolean {
  return breach.reasons.some((reason) => reason.code === code);
}
