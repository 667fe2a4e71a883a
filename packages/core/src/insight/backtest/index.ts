export { backtest } from './backtest.js';
export { BacktestSchema } from './backtest.schema.js';
export type { BacktestOptions } from './backtest.js';
export type {
  Backtest,
  CalibrationResult,
  ReliabilityResult,
  WarningResult,
  WindowResult,
} from './result.js';
