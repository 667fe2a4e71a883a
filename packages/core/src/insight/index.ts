export { createInsight } from './insight.js';
export type { Insight } from './insight.js';
export { InsightReportSchema, InsightTallySchema } from './insight.schema.js';
export { insightReport } from './report.js';
export type { InsightReport, Spread } from './report.js';
export { DIMENSIONS } from './tally.js';
export type {
  CauseTally,
  CostTally,
  Dimension,
  FirstWordTally,
  InsightTally,
  KeptTally,
} from './tally.js';
export { recommendedWindows } from './windows.js';
export type { RecommendedWindow, WindowKind, WindowOptions } from './windows.js';
export { BacktestSchema, backtest } from './backtest/index.js';
export type {
  Backtest,
  BacktestOptions,
  CalibrationResult,
  ReliabilityResult,
  WarningResult,
  WindowResult,
} from './backtest/index.js';
