export { assess } from './assess.js';
export { judge } from './judge.js';
export type { Verdict } from './judge.js';
export type { LineVerdict } from './line-verdict.js';
export { scopeOf } from './scope.js';
export type { AssessOptions, Scope } from './scope.js';
export { defaultThresholds } from './thresholds.js';
export type { Thresholds } from './thresholds.js';
