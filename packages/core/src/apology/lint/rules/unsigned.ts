import type { LintRule } from '../rule.js';

/** Nobody signs. */
export const unsigned: LintRule = {
  id: 'unsigned',
  level: 'warning',
  fires:
    'where the harm is moderate or grave, it ends with no name, or with a team, a department or "do not reply"',
  reason: 'A team cannot answer for anything; a person can.',
  source: 'Practice: one named person signs; the graver, the more senior.',
  instead: 'One named person with a role.',
  reads: 'en',
  judge: ({ signature }, { severity = 'moderate', informOnly }) => {
    if (severity === 'slight' || informOnly === true || signature?.by === 'person') return [];
    return [signature];
  },
};
