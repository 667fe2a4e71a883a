import { isoOf } from '../time/index.js';
import { unitsOf } from './contents.js';
import { finding } from './finding.js';
import type { Finding } from './finding.js';
import type { Scope } from './scope.js';

/**
 * The customer remarked that it takes, or took, a while. That breaks nothing: it is a sign of trouble
 * while something is still to come, and worth knowing afterwards.
 */
export function remarksOn(scope: Scope): Finding[] {
  const remarks = scope.facts.filter((fact) => fact.event.claim === 'slow');
  const [first] = remarks;
  if (!first || !scope.rule.isAboutUnits) return [];
  const touched = scope.lines.filter((line) =>
    remarks.some((fact) => unitsOf(scope.contents, fact, line) > 0),
  );
  if (touched.length === 0) return [];
  const lines = touched.map((line) => ({ line }));
  return [finding('slow', { since: isoOf(first.at) }, remarks, lines)];
}
