import { assess } from '../assess/index.js';
import { findBreach } from '../breach/index.js';
import type { Assessment } from '../model/assessment.js';
import type { Breach } from '../model/breach.js';
import type { OrderRecord } from '../model/record.js';

/** How the first promise of a record stands, and what is wrong with it. */
export function verdictOf(
  record: OrderRecord,
  asOf: string,
): { assessment: Assessment; breach: Breach | null } {
  const [promise] = record.promises;
  if (promise === undefined) throw new Error('The record promises nothing.');
  const assessment = assess(record, promise, { asOf });
  return { assessment, breach: findBreach(record, assessment, { asOf }) };
}
