'use client';

import type { ComponentPropsWithoutRef } from 'react';
import { forwardRef, useId } from 'react';
import type { UpdatesSignupMessages } from './updates-signup.messages.js';
import { updatesSignupMessages } from './updates-signup.messages.js';
import type { UpdatesSignupState, UseUpdatesSignupOptions } from './use-updates-signup.js';
import { useUpdatesSignup } from './use-updates-signup.js';
import { anatomy } from '../internal/anatomy.js';
import { chips } from '../internal/chips.js';
import { held, marked } from '../internal/held.js';
import { hasOutcome, outcomeProps, sendingForm, submitProps } from '../internal/sending-form.js';
import { useMessages } from '../internal/use-messages.js';

interface Shared extends UpdatesSignupState {
  readonly id: string;
  readonly messages: UpdatesSignupMessages;
}

const { Provider, part } = anatomy<Shared>('UpdatesSignup', 'amends-updates');
const RootElement = part('form', 'root');

/** Props of `UpdatesSignup.Root`. */
export interface UpdatesSignupRootProps
  extends Omit<ComponentPropsWithoutRef<'form'>, 'action' | 'method'>, UseUpdatesSignupOptions {
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<UpdatesSignupMessages> | undefined;
}

/** The form. Renders a `<form>`; where nothing can be changed, one that says how it stands. */
export const UpdatesSignupRoot = forwardRef<HTMLFormElement, UpdatesSignupRootProps>(
  function UpdatesSignupRoot({ view, onFollow, value, onValueChange, messages, ...rest }, ref) {
    const form = useUpdatesSignup({ view, onFollow, value, onValueChange });
    const words = useMessages('UpdatesSignup', updatesSignupMessages, messages);
    const id = useId();
    return (
      <Provider value={{ ...form, id, messages: words }}>
        <RootElement
          aria-labelledby={`${id}title`}
          {...sendingForm(form.view.actions.follow, form, rest)}
          ref={ref}
          data-scope="updates-signup"
          data-state={form.state}
          data-channel={form.value.channel}
        />
      </Provider>
    );
  },
);

/** What the form is for. Names it. Renders an `<h2>`. */
export const UpdatesSignupTitle = part('h2', 'title', ({ messages, id }) => ({
  children: messages.title,
  own: { id: `${id}title` },
}));

/** How it stands, and when the next word comes. Renders a `<p>`. */
export const UpdatesSignupNow = part('p', 'now', ({ view: { updates } }) => ({
  children: (
    <>
      {updates.channelText}
      {updates.address && (
        <>
          {' '}
          <bdi>{updates.address}</bdi>
        </>
      )}
      {updates.nextText && <span className="amends-updates__next">{updates.nextText}</span>}
    </>
  ),
}));

/** Where. Renders a `<fieldset>`, or nothing where there is no choice. */
export const UpdatesSignupChannels = part('fieldset', 'channels', (shared) => {
  const { state, view, messages } = shared;
  const { channels } = view.updates;
  if (state === 'read-only' || channels.length < 2) return null;
  return {
    className: 'amends-fieldset',
    children: chips(
      messages.where,
      channels.map(({ channel, title }) => [channel, title]),
      (channel) => ({ type: 'radio', name: 'channel', ...marked(shared, 'channel', channel) }),
    ),
  };
});

/** How often. Renders a `<fieldset>`, or nothing where there is no choice. */
export const UpdatesSignupPaces = part('fieldset', 'paces', (shared) => {
  const { state, view, messages } = shared;
  const { paces } = view.updates;
  if (state === 'read-only' || paces.length < 2) return null;
  return {
    className: 'amends-fieldset',
    children: chips(
      messages.often,
      paces.map(({ pace, title }) => [pace, title]),
      (pace) => ({ type: 'radio', name: 'pace', ...marked(shared, 'pace', pace) }),
    ),
  };
});

/** To which address or number. Renders a `<label>`, or nothing where none is wanted. */
export const UpdatesSignupAddress = part('label', 'address', (shared) => {
  const { state, view, value, isControlled, messages, id } = shared;
  if (state === 'read-only') return null;
  const isSms = value.channel === 'sms';
  const { updates } = view;
  // The number is nowhere else; an e-mail address stands on the order.
  const known = updates.channel === value.channel ? updates.address : null;
  const help = known
    ? messages.now.replace('{address}', () => known)
    : isSms
      ? null
      : messages.emailDetail;
  return {
    children: (
      <>
        {isSms ? messages.sms : messages.email}
        <input
          key={value.channel}
          className="amends-field amends-updates__field"
          name="address"
          type={isSms ? 'tel' : 'email'}
          autoComplete={isSms ? 'tel' : 'email'}
          maxLength={254}
          required={isSms && known === null}
          aria-describedby={help === null ? undefined : `${id}help`}
          dir="ltr"
          {...(isControlled ? { value: value.address, onChange: held } : { defaultValue: '' })}
        />
        {help && (
          <span id={`${id}help`} className="amends-updates__help">
            {help}
          </span>
        )}
      </>
    ),
  };
});

/** What is sent whatever is marked. Renders a `<p>`. */
export const UpdatesSignupAlways = part('p', 'always', ({ view: { updates } }) => ({
  children: updates.always,
}));

/** How it went; empty until there is something to say. Renders a `<div>`. */
export const UpdatesSignupOutcome = part('div', 'outcome', (shared) =>
  outcomeProps(shared.outcomeId, outcome(shared)),
);

function outcome({ state, messages, view: { updates } }: Shared): string | null {
  if (!hasOutcome(state)) return null;
  return state === 'saved'
    ? [messages.saved, updates.nextText].filter(Boolean).join(' ')
    : messages[state];
}

/** Sends it. Renders a `<button>`, or nothing where nothing can be changed. */
export const UpdatesSignupSubmit = part('button', 'submit', ({ state, messages }) =>
  state === 'read-only'
    ? null
    : submitProps(
        state,
        state === 'submitting'
          ? messages.saving
          : state === 'failed' || state === 'offline'
            ? messages.retry
            : messages.save,
      ),
);
