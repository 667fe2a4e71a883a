'use client';
import type { CaseView } from '@amends/core';
import type { SendingControl } from './sending.js';
import { useChoice } from './use-choice.js';
import type { ChoiceState, ChooseHandler } from './use-choice.js';

/** A request being put to a person. */
export interface AskControl extends SendingControl {
  /** The customer's words that are being sent, or were sent last. */
  readonly text: string | null;
  /** The case as it stands: with the request in `ask` once it is kept. */
  readonly view: CaseView;
  /** Whether something can be asked for now: an offer is open that allows it. */
  readonly isOpen: boolean;
  /** Sends the request and resolves to how it went. While one is on its way, that one is returned. */
  readonly send: (text: string) => Promise<ChoiceState>;
}

/**
 * "What would make it right?", put to a person: the `ask` pick of a choice, by itself. The answer is
 * owed by a date, which the view then holds.
 */
export function useAsk(
  given: CaseView,
  options: { readonly onChoose?: ChooseHandler | undefined } = {},
): AskControl {
  const { pick, choose, ...choice } = useChoice(given, options);
  const { offer, choice: chosen } = choice.view;
  return {
    ...choice,
    text: pick?.kind === 'ask' ? pick.text : null,
    isOpen: offer !== null && offer.open && offer.allowsAsk && chosen === null,
    send: (text) => choose({ kind: 'ask', text: text.trim() }),
  };
}
