'use client';

import type { CaseView } from '@amends/core';
import type { ClaimHandler } from '@amends/react';
import { useClaim } from '@amends/react';
import type { SyntheticEvent } from 'react';
import { readClaim } from './read-claim.js';
import { useOutcomeFocus } from '../internal/use-outcome-focus.js';

/** Where the report stands. `read-only`: there is nowhere to send it. */
export type ReportState =
  'idle' | 'submitting' | 'sent' | 'refused' | 'failed' | 'offline' | 'read-only';

/** Options of {@link useReportProblem}. */
export interface UseReportProblemOptions {
  readonly view: CaseView;
  /** Keeps the report. @default the provider's client; without one the form posts by itself */
  readonly onClaim?: ClaimHandler | undefined;
}

/** What {@link useReportProblem} answers. */
export interface ReportProblemState {
  readonly state: ReportState;
  /** Where the words on how it went are found. */
  readonly outcomeId: string;
  readonly onChange: () => void;
  readonly onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void;
  /** Back to the form, to report something else. */
  readonly again: () => void;
}

/** The report without its look: how the sending goes. */
export function useReportProblem({ view, onClaim }: UseReportProblemOptions): ReportProblemState {
  const { state, isHandled, send, reset } = useClaim(view.orderId, { onClaim });
  const outcomeId = useOutcomeFocus(state);

  const isReadOnly = !isHandled && view.actions.claim === null;
  return {
    state: isReadOnly ? 'read-only' : state === 'succeeded' ? 'sent' : state,
    outcomeId,
    onChange: reset,
    onSubmit(event) {
      const claim = readClaim(event.currentTarget);
      if (claim === null || !isHandled) return;
      event.preventDefault();
      void send(claim);
    },
    again: reset,
  };
}
