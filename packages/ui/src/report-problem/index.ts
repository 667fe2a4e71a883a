export { reportProblemAnatomy } from './report-problem.anatomy.js';
export { ReportProblem } from './report-problem.js';
export type { ReportProblemRootProps as ReportProblemProps } from './report-problem-parts.js';
export { useReportProblem } from './use-report-problem.js';
export type {
  ReportProblemState,
  ReportState,
  UseReportProblemOptions,
} from './use-report-problem.js';
export type { ReportProblemMessages } from './report-problem.messages.js';
