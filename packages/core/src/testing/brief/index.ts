import { firstHalf } from './first-half.js';
import { secondHalf } from './second-half.js';
import type { BriefSituation } from './situation.js';

/** The twenty situations that must work, in the order of the brief. */
export const briefSituations: readonly BriefSituation[] = [...firstHalf, ...secondHalf].sort(
  (one, other) => one.number - other.number,
);
