'use client';

import type { CaseView, ViewConsent } from '@amends/core';
import type { ConsentAnswer, ConsentHandler } from '@amends/react';
import { useConsent } from '@amends/react';
import type { SyntheticEvent } from 'react';
import { useOutcomeFocus } from '../internal/use-outcome-focus.js';

/**
 * Where the prompt stands. `answered`: kept. `settled`: it was answered before, or is no longer open.
 * `changed`: there is another new date. `read-only`: there is nowhere to send an answer.
 */
export type ConsentState =
  'idle' | 'submitting' | 'answered' | 'settled' | 'changed' | 'failed' | 'offline' | 'read-only';

/** Options of {@link useConsentPrompt}. */
export interface UseConsentPromptOptions {
  readonly view: CaseView;
  /** Keeps the answer. @default the provider's client; without one the form posts by itself */
  readonly onConsent?: ConsentHandler | undefined;
}

/** What {@link useConsentPrompt} answers. */
export interface ConsentPromptState {
  /** The case as it stands: yours, or a later one from the provider or the answer. */
  readonly view: CaseView;
  /** The question; `null` where none is put, or no longer. */
  readonly consent: ViewConsent | null;
  readonly state: ConsentState;
  /** The answer that is being sent, or was sent last. */
  readonly answer: ConsentAnswer | null;
  /** Where the words on how it went are found. */
  readonly outcomeId: string;
  readonly onSubmit: (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => void;
  /** Sends the last answer again. */
  readonly retry: () => void;
}

/** The prompt without its look: the question, and how the answer goes. */
export function useConsentPrompt({
  view: given,
  onConsent,
}: UseConsentPromptOptions): ConsentPromptState {
  const sending = useConsent(given, { onConsent });
  const { view, answer, isHandled } = sending;
  const { consent } = view;

  const state = ((): ConsentState => {
    if (sending.state === 'succeeded') return 'answered';
    if (sending.state === 'refused') return consent === null ? 'settled' : 'changed';
    if (sending.state !== 'idle') return sending.state;
    return isHandled || view.actions.consent !== null ? 'idle' : 'read-only';
  })();

  return {
    view,
    consent: state === 'answered' ? null : consent,
    state,
    answer,
    outcomeId: useOutcomeFocus(state),
    onSubmit(event) {
      const pressed = event.nativeEvent.submitter?.getAttribute('value');
      if (!isHandled || (pressed !== 'wait' && pressed !== 'cancel')) return;
      event.preventDefault();
      void sending.send(pressed);
    },
    retry: () => void sending.retry(),
  };
}
