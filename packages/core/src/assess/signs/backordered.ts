import { unitsOf } from '../contents.js';
import { isoOf } from '../../time/index.js';
import type { Sign } from './sign.js';

/** It is not in stock, and has not been handed over since. */
export const backordered: Sign = (scope, open) => {
  const eventIds = new Set<string>();
  const lineIds: (string | null)[] = [];
  let since = Infinity;
  for (const { line, unshipped } of open) {
    if (unshipped === 0) continue;
    const last = scope.evidence.facts
      .filter((fact) => fact.milestone === 'backordered' && unitsOf(fact, line, scope.contents) > 0)
      .at(-1);
    if (last === undefined || last.condition === 'resolved') continue;
    eventIds.add(last.id);
    lineIds.push(line.id);
    since = Math.min(since, last.at);
  }
  if (lineIds.length === 0) return null;
  return { code: 'backordered', params: { since: isoOf(since) }, eventIds: [...eventIds], lineIds };
};
