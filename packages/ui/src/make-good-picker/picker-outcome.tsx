'use client';

import type { Shared } from './picker-context.js';
import { part } from './picker-context.js';

/** What silence brings. Renders a `<p>`. */
export const MakeGoodPickerSilence = part('p', 'silence', ({ offer, isOpen }) =>
  offer && isOpen ? { children: offer.ifYouDoNothing } : null,
);

/** Why the options can be read and not taken. Renders a `<p>`, or nothing while they can. */
export const MakeGoodPickerNotice = part('p', 'notice', (shared) => {
  const children = notice(shared);
  return children && { children };
});

function notice({ state, offer, messages }: Shared): string | undefined {
  if (state === 'read-only') return messages.readOnly;
  return state === 'expired'
    ? messages.expired.replace('{date}', offer?.until.text ?? '')
    : undefined;
}

/**
 * How the sending went. A polite live region that stands empty until there is something to say. Renders
 * a `<p>`.
 */
export const MakeGoodPickerOutcome = part('p', 'outcome', (shared) => ({
  children: outcome(shared),
  own: { role: 'status' },
}));

function outcome(shared: Shared): string | undefined {
  const { state, wasSent, messages } = shared;
  if (state === 'failed' || state === 'offline' || state === 'changed') return messages[state];
  return wasSent ? notice(shared) : undefined;
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
