'use client';

import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { forwardRef, useId } from 'react';
import type { ConsentPromptMessages } from './consent-prompt.messages.js';
import { consentPromptMessages } from './consent-prompt.messages.js';
import type { ConsentPromptState, UseConsentPromptOptions } from './use-consent-prompt.js';
import { useConsentPrompt } from './use-consent-prompt.js';
import { anatomy } from '../internal/anatomy.js';
import { hasOutcome, outcomeProps, sendingForm } from '../internal/sending-form.js';
import { useMessages } from '../internal/use-messages.js';
import { dateLine } from '../internal/view-dates.js';

interface Shared extends ConsentPromptState {
  readonly labelId: string;
  readonly messages: ConsentPromptMessages;
}

const { Provider, part } = anatomy<Shared>('ConsentPrompt', 'amends-consent');
const RootElement = part('form', 'root');

/** Props of `ConsentPrompt.Root`. */
export interface ConsentPromptRootProps
  extends Omit<ComponentPropsWithoutRef<'form'>, 'action' | 'method'>, UseConsentPromptOptions {
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<ConsentPromptMessages> | undefined;
}

/** The form. Renders a `<form>`, or nothing where no law asks anything. */
export const ConsentPromptRoot = forwardRef<HTMLFormElement, ConsentPromptRootProps>(
  function ConsentPromptRoot({ view, onConsent, messages, ...rest }, ref) {
    const prompt = useConsentPrompt({ view, onConsent });
    const words = useMessages('ConsentPrompt', consentPromptMessages, messages);
    const labelId = useId();
    const { consent, state } = prompt;
    if (consent === null && state !== 'answered' && state !== 'settled') return null;
    const seen = consent?.promiseId ? { promiseId: consent.promiseId } : undefined;
    return (
      <Provider value={{ ...prompt, labelId, messages: words }}>
        <RootElement
          aria-labelledby={consent === null ? undefined : labelId}
          {...sendingForm(prompt.view.actions.consent, prompt, rest, seen)}
          ref={ref}
          data-scope="consent-prompt"
          data-state={state}
        />
      </Provider>
    );
  },
);

/** The question. Names the form. Renders an `<h2>`, or nothing once it is answered. */
export const ConsentPromptTitle = part(
  'h2',
  'title',
  ({ consent, messages, labelId }) => consent && { children: messages.title, own: { id: labelId } },
);

/** The new date, and the one we gave first. Renders a `<p>`, or nothing. */
export const ConsentPromptDates = part('p', 'dates', ({ consent, view: { dates }, messages }) => {
  if (consent === null) return null;
  const { from, by, text } = consent.dates;
  const dateTime = (from === null ? by : null) ?? undefined;
  const previous = dates.first?.by === by ? null : (dates.first?.text ?? null);
  return {
    className: 'amends-dates',
    children: dateLine({ date: { text, dateTime }, previous }, messages),
  };
});

/** Holds the two answers, side by side and alike. Renders a `<div>`, or nothing. */
export const ConsentPromptAnswers = part('div', 'answers', ({ consent }) => consent && {});

/** Waiting: what it means, and its button. Renders a `<div>`, or nothing once it is answered. */
export const ConsentPromptWait = part('div', 'wait', (shared) => {
  const { consent, messages } = shared;
  if (consent === null) return null;
  const { title, detail, changes } = consent.wait;
  return answer(shared, 'wait', title, [detail, changes], messages.wait);
});

/** Cancelling: what it means, whose right it is, and its button. Renders a `<div>`, or nothing. */
export const ConsentPromptCancel = part('div', 'cancel', (shared) => {
  const { consent, messages } = shared;
  if (consent === null) return null;
  const { title, detail, basis, changes, confirm } = consent.exit;
  const right = basis === 'policy' ? null : messages.right.replace('{basis}', () => basis);
  return answer(shared, 'cancel', title, [detail, right, changes], confirm || messages.cancel);
});

/** Either answer is made of the same: neither is nearer, larger or brighter. */
function answer(
  { state, answer: sent, messages, labelId }: Shared,
  name: 'wait' | 'cancel',
  title: string,
  details: readonly (string | null)[],
  label: string,
): { readonly className: string; readonly children: ReactElement } {
  const isSending = state === 'submitting';
  return {
    className: 'amends-consent__answer',
    children: (
      <>
        <p className="amends-consent__heading">{title}</p>
        {details.map(
          (detail, at) =>
            detail && (
              <p
                key={detail}
                id={`${labelId}${name}${String(at)}`}
                className="amends-consent__detail"
              >
                {detail}
              </p>
            ),
        )}
        {state !== 'read-only' && (
          <button
            type="submit"
            name="answer"
            value={name}
            className="amends-button amends-consent__button"
            aria-describedby={`${labelId}${name}0`}
            aria-disabled={isSending || undefined}
            data-part="button"
          >
            {isSending && sent === name ? messages.sending : label}
          </button>
        )}
      </>
    ),
  };
}

/** What silence brings. Renders a `<p>`, or nothing once it is answered. */
export const ConsentPromptSilence = part(
  'p',
  'silence',
  ({ consent }) => consent && { children: consent.ifYouDoNothing },
);

/** How it went, and why it cannot be answered here; empty until there is something to say. Renders a `<div>`. */
export const ConsentPromptOutcome = part('div', 'outcome', (shared) =>
  outcomeProps(shared.outcomeId, outcome(shared)),
);

function outcome({ state, answer: sent, messages }: Shared): string | null {
  if (state === 'read-only') return messages.readOnly;
  if (state === 'answered') return sent === 'cancel' ? messages.cancelled : messages.waited;
  return hasOutcome(state) ? messages[state] : null;
}

/** Sends the same answer again. Renders a `<button>`, or nothing while none was lost. */
export const ConsentPromptRetry = part('button', 'retry', ({ state, retry, messages }) =>
  state === 'failed' || state === 'offline'
    ? { type: 'button', className: 'amends-button', children: messages.retry, press: retry }
    : null,
);
