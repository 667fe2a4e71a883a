import type { Fact } from '../../evidence/index.js';
import { unitsOf } from '../contents.js';
import { finding } from '../finding.js';
import { isoOf } from '../../time/index.js';
import type { Sign } from './sign.js';

/** It is not in stock, and has not been handed over since. */
export const backordered: Sign = (scope, open) => {
  const found = new Set<Fact>();
  const touched = open.filter(({ line, unshipped }) => {
    const last = scope.facts
      .filter((fact) => fact.milestone === 'backordered' && unitsOf(scope.contents, fact, line) > 0)
      .at(-1);
    if (unshipped === 0 || !last || last.condition === 'resolved') return false;
    found.add(last);
    return true;
  });
  if (touched.length === 0) return null;
  const since = isoOf(Math.min(...Array.from(found, (fact) => fact.at)));
  return finding('backordered', { since }, found, touched);
};
