'use client';

import type { ViewOffer } from '@amends/core';
import type { MakeGoodPickerMessages } from './make-good-picker.messages.js';
import type { Shared } from './picker-context.js';
import { part } from './picker-context.js';
import type { PickerState } from './use-make-good-picker.js';

/** What silence brings. Renders a `<p>`. */
export const MakeGoodPickerSilence = part('p', 'silence', ({ offer, isOpen }) =>
  offer && isOpen ? { children: offer.ifYouDoNothing } : null,
);

/**
 * How the sending went, and why nothing can be sent. A polite live region that stands empty until
 * there is something to say. Renders a `<p>`.
 */
export const MakeGoodPickerOutcome = part('p', 'outcome', ({ state, offer, messages }) => ({
  children: outcome(state, offer, messages),
  own: { role: 'status' },
}));

function outcome(
  state: PickerState,
  offer: ViewOffer | null,
  messages: MakeGoodPickerMessages,
): string | null {
  switch (state) {
    case 'failed':
    case 'offline':
    case 'changed':
      return messages[state];
    case 'read-only':
      return messages.readOnly;
    case 'expired':
      return messages.expired.replace('{date}', offer?.until.text ?? '');
    default:
      return null;
  }
}

/** Holds the controls. Renders a `<div>`. */
export const MakeGoodPickerActions = part('div', 'actions');

/** Sends the choice; its label says which. Renders a `<button>`, or nothing where none can be sent. */
export const MakeGoodPickerSubmit = part('button', 'submit', (shared) => {
  if (!shared.isOpen) return null;
  const isBusy = shared.state === 'submitting';
  return {
    className: 'amends-button amends-button--primary',
    children: isBusy ? shared.messages.submitting : confirmation(shared),
    own: { type: 'submit', 'aria-disabled': isBusy || undefined, 'data-busy': isBusy || undefined },
  };
});

function confirmation({ value, offer, state, messages }: Shared): string | undefined {
  if (state === 'failed' || state === 'offline') return messages.retry;
  if (value.decision === 'exit') return offer?.exit?.confirm;
  if (value.option === 'ask') return messages.submitAsk;
  if (value.option === 'decline') return messages.submitDecline;
  const option = offer?.options.find(({ id }) => id === value.option);
  return option?.confirm ?? messages.submit;
}
