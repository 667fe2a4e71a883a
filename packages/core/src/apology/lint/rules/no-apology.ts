import type { LintRule } from '../rule.js';
import { apologises } from '../signs/apology.js';

/** An apology is owed, and there is none. */
export const noApology: LintRule = {
  id: 'no-apology',
  level: 'error',
  fires: 'an apology is due (context) and no sentence says sorry for what we did or did not do',
  reason: 'Regret and explanations do not stand in for it.',
  source:
    'Hill (2013), over 79 studies: an apology is what forgiving goes with. Lewicki, Polin, Lount (2016).',
  instead: 'One sentence: "We did not …. I am sorry."',
  reads: 'en',
  judge: ({ sentences }, { apologyDue, informOnly }) =>
    apologyDue === true && informOnly !== true && !sentences.some(apologises) ? [null] : [],
};
