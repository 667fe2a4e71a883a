import type { CopyKey, Words } from '../copy/index.js';
import { reconcile } from '../evidence/index.js';
import type { Fact } from '../evidence/index.js';
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
  ['no-movement', 'fact.no-movement'],
  ['carrier-exception', 'fact.held'],
  ['not-shipped', 'fact.not-shipped'],
  ['eta-after-deadline', 'fact.estimate'],
];

/** Facts that are only worth telling while they last. */
const passing: ReadonlySet<FactKey> = new Set<FactKey>([
  'fact.not-shipped',
  'fact.no-movement',
  'fact.estimate',
  'fact.payment',
]);

/**
 * One short fact that explains it, from the evidence the breach rests on; `null` when the evidence
 * names none. It explains and excuses nothing.
 */
export function explain(
  record: OrderRecord,
  breach: Breach,
  words: Words,
  context: { readonly asOf: string; readonly isOver: boolean },
): string | null {
  const ids = new Set(breach.reasons.flatMap(({ eventIds }) => eventIds));
  const facts = reconcile(record, parseInstant(context.asOf)).facts;
  const told = facts.filter((fact) => ids.has(fact.id)).reverse();
  const key = told.map(causeOf).find((found) => found !== null) ?? signs.find(([code]) => has(breach, code))?.[1];
  if (key === undefined || (context.isOver && passing.has(key))) return null;
  if (key === 'fact.not-shipped' && breach.kind === 'ship') return null;
  return sayFact(key, told, facts, words, context.isOver);
}

function causeOf({ event, milestone }: Fact): FactKey | null {
  if (event.reason === 'customer') return milestone === 'returning' ? 'fact.door' : null;
  return causes[event.reason ?? 'other'] ?? null;
}

function sayFact(
  key: FactKey,
  told: readonly Fact[],
  facts: readonly Fact[],
  words: Words,
  isOver: boolean,
): string | null {
  if (key !== 'fact.attempt' && key !== 'fact.no-movement') {
    return words.say(key, { tense: isOver ? 'past' : 'other' });
  }
  const seen =
    key === 'fact.attempt'
      ? told.find(({ milestone }) => milestone === 'attempt-failed')
      : (told[0] ?? facts.at(-1));
  return seen === undefined ? null : words.say(key, { day: words.day(isoOf(seen.at), 'weekday') });
}

function has(breach: Breach, code: ReasonCode): boolean {
  return breach.reasons.some((reason) => reason.code === code);
}
