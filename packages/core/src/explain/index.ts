export { ERROR_MEANINGS } from './errors.js';
export type { ErrorMeaning } from './errors.js';
export { explain } from './explain.js';
export type { ExplainedPromise, Explanation } from './explain.js';
export { LAW_REASON_MEANINGS } from './law-reasons.js';
export type { ExplainedRule, Planned } from './planned.js';
export type { Figures, Meaning, Point } from './point.js';
export { ISSUE_MEANINGS, REASON_MEANINGS } from './reasons.js';
