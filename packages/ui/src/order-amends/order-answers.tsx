'use client';

import type { CaseView } from '@amends/core';
import { useCaseView } from '@amends/react';
import type { ReactElement } from 'react';
import type { OrderHandlers } from './order-handlers.js';
import { AskThread } from '../ask-form/ask-thread.js';
import {
  ConsentPromptAnswers,
  ConsentPromptCancel,
  ConsentPromptOutcome,
  ConsentPromptRetry,
  ConsentPromptRoot,
  ConsentPromptSilence,
  ConsentPromptTitle,
  ConsentPromptWait,
} from '../consent-prompt/consent-prompt-parts.js';
import { Receipt } from '../receipt/receipt.js';

/**
 * One case after its news: the question that a law puts, what was agreed, and what was asked. Each shows
 * nothing where there is nothing to say.
 */
export function OrderAnswers({
  view: given,
  onConsent,
}: {
  readonly view: CaseView;
  readonly onConsent: OrderHandlers['onConsent'];
}): ReactElement {
  const view = useCaseView(given);
  // A request stands in its thread, with the answer to it: no receipt says it a second time.
  const isAsk = view.ask !== null && view.choice?.pick.kind === 'ask';
  return (
    <>
      <ConsentPromptRoot view={view} onConsent={onConsent}>
        {/* The dates stand in the banner above. */}
        <ConsentPromptTitle />
        <ConsentPromptAnswers>
          <ConsentPromptWait />
          <ConsentPromptCancel />
        </ConsentPromptAnswers>
        <ConsentPromptSilence />
        <ConsentPromptOutcome />
        <ConsentPromptRetry />
      </ConsentPromptRoot>
      {!isAsk && <Receipt view={view} />}
      <AskThread view={view} />
    </>
  );
}
