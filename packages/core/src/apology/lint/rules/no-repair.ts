import type { LintRule } from '../rule.js';
import { repairIn } from '../signs/repair.js';

/** Nothing is put right. */
export const noRepair: LintRule = {
  id: 'no-repair',
  level: 'error',
  fires: 'nothing is done, given or offered to put it right; a bare new date is no repair',
  reason: 'Words without repair leave the customer where they were.',
  source:
    'Lewicki, Polin, Lount (2016): after responsibility, repair counts most. Roschk, Gelbrich (2014).',
  instead: 'Say what is done, or what can be chosen.',
  reads: 'en',
  judge: (reading, { informOnly, closing }) =>
    informOnly === true || closing === true || repairIn(reading) ? [] : [null],
};
