import type { LintRule } from '../rule.js';
import { sells } from '../signs/selling.js';

/** It sells. */
export const upsell: LintRule = {
  id: 'upsell',
  level: 'error',
  fires: 'it sells something: new arrivals, recommended products, "while you wait, shop…"',
  reason: 'Selling inside an apology shows what the message was for.',
  source: 'Practice: no upsell inside an apology.',
  instead: 'Nothing. What the customer may take for nothing is no upsell.',
  reads: 'en',
  judge: ({ sentences }) => sentences.filter((sentence) => sells(sentence)),
};
