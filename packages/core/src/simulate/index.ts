/**
 * Trying a policy before it goes live: beside the live one (`shadow`), and over past orders (`simulate`).
 * Apart from the main entry, so that a storefront does not pay for it.
 */
export { createSimulation, simulate } from './simulate.js';
export type { SimulateOptions, Simulation } from './simulate.js';
export type { TrialOptions } from './judge.js';
export type {
  BudgetUse,
  CompensatedTwice,
  RemedyCost,
  SimulationReport,
  Taking,
} from './report.js';
export { shadow, shadowAll } from './shadow.js';
export type { Difference, ShadowDifference, ShadowReport } from './shadow.js';
