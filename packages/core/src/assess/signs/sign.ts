import type { Finding } from '../finding.js';
import type { OpenLine } from '../journeys.js';
import type { Scope } from '../scope.js';

/** One sign of trouble: looks at what is still open and says what it found, or nothing. */
export type Sign = (scope: Scope, open: readonly OpenLine[]) => Finding | null;
