export * from './check-policy.js';
export { earlierBreaches } from './condition.js';
export * from './decide.js';
export * from './default-policy.js';
export * from './define-policy.js';
export * from './facts.js';
export { wordBy } from './next-update.js';
