import type { OrderRecord } from '@amends/core';
import { Engine } from 'json-rules-engine';
import { parse } from './plain.ts';
import { now } from './question.ts';
import type { Answer } from './question.ts';

const engine = new Engine();
const rules = [
  ['kept', 'delivered', 'lessThan'],
  ['broken', 'now', 'greaterThanInclusive'],
  ['at-risk', 'eta', 'greaterThan'],
] as const;
for (const [index, [type, fact, operator]] of rules.entries()) {
  engine.addRule({
    priority: rules.length - index,
    conditions: { all: [{ fact, operator, value: { fact: 'deadline' } }] },
    event: { type },
  });
}

/** Its facts are derived beforehand, and outside the clock: it has no loop of its own. */
export function factsOf(order: OrderRecord): Record<string, number> {
  const { deadline, events } = parse(order);
  const known = events.filter(({ recordedAt }) => recordedAt <= now);
  const arrivals = known.filter(({ milestone }) => milestone === 'delivered').map(({ at }) => at);
  const eta = known.filter((event) => event.eta !== null).at(-1)?.eta ?? 0;
  return { now, deadline, delivered: Math.min(Number.MAX_SAFE_INTEGER, ...arrivals), eta };
}

/** The first rule that fires, by priority. */
export async function rulesEngine(facts: Record<string, number>): Promise<Answer> {
  const { events } = await engine.run(facts);
  return (events[0]?.type ?? 'on-track') as Answer;
}
