import type { LintRule } from '../rule.js';
import { nextStepIn } from '../signs/next-step.js';

/** Nobody knows how it goes on. */
export const noNextStep: LintRule = {
  id: 'no-next-step',
  level: 'error',
  fires:
    'no date or time that lies ahead, no "you will hear from us by…", and nothing that the customer can do now',
  reason: 'Without a date the customer has to ask, and to wait for the answer.',
  source:
    'Bray (2023): silence late in a wait is what customers punish. Practice: say when they hear from you next.',
  instead: 'A date.',
  reads: 'en',
  judge: (reading, { closing }) => (closing === true || nextStepIn(reading) ? [] : [null]),
};
