'use client';

import type { CaseView } from '@amends/core';
import type { ReportProblemMessages } from './report-problem.messages.js';
import type { ReportProblemState } from './use-report-problem.js';
import { anatomy } from '../internal/anatomy.js';

/** What the root hands its parts. */
export interface Shared extends ReportProblemState {
  readonly view: CaseView;
  readonly messages: ReportProblemMessages;
}

/** How the parts of `ReportProblem` are made. */
export const { Provider, part, usePart } = anatomy<Shared>('ReportProblem', 'amends-report');
