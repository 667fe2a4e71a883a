'use client';

import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { forwardRef, useId } from 'react';
import type { UpdatesSignupMessages } from './updates-signup.messages.js';
import { updatesSignupMessages } from './updates-signup.messages.js';
import type { UpdatesSignupState, UseUpdatesSignupOptions } from './use-updates-signup.js';
import { useUpdatesSignup } from './use-updates-signup.js';
import { anatomy } from '../internal/anatomy.js';
import { composeHandlers } from '../internal/compose-handlers.js';
import { HiddenFields } from '../internal/hidden-fields.js';
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
  function UpdatesSignupRoot(
    { view, onFollow, value, onValueChange, messages, children, onChange, onSubmit, ...rest },
    ref,
  ) {
    const form = useUpdatesSignup({ view, onFollow, value, onValueChange });
    const words = useMessages('UpdatesSignup', updatesSignupMessages, messages);
    const id = useId();
    const action = form.view.actions.follow;
    return (
      <Provider value={{ ...form, id, messages: words }}>
        <RootElement
          aria-labelledby={`${id}title`}
          {...rest}
          ref={ref}
          method={action?.method.toLowerCase()}
          action={action?.href}
          aria-busy={form.state === 'submitting' || undefined}
          data-scope="updates-signup"
          data-state={form.state}
          data-channel={form.value.channel}
          onChange={composeHandlers(onChange, form.onChange)}
          onSubmit={composeHandlers(onSubmit, form.onSubmit)}
        >
          <HiddenFields fields={action?.fields} />
          {children}
        </RootElement>
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
    children: choices(
      shared,
      'channel',
      messages.where,
      channels.map(({ channel, title }) => [channel, title]),
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
    children: choices(
      shared,
      'pace',
      messages.often,
      paces.map(({ pace, title }) => [pace, title]),
    ),
  };
});

function choices(
  { isControlled, value, initial }: Shared,
  name: 'channel' | 'pace',
  legend: string,
  answers: readonly (readonly [answer: string, title: string])[],
): ReactElement {
  return (
    <>
      <legend className="amends-legend">{legend}</legend>
      <div className="amends-chips">
        {answers.map(([answer, title]) => (
          <label key={answer} className="amends-chip">
            <input
              type="radio"
              name={name}
              value={answer}
              {...(isControlled
                ? { checked: value[name] === answer, onChange: held }
                : { defaultChecked: initial[name] === answer })}
            />
            {title}
          </label>
        ))}
      </div>
    </>
  );
}

/** A held value changes with the form's own `onChange`. */
const held = (): void => undefined;

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
export const UpdatesSignupOutcome = part('div', 'outcome', (shared) => {
  const { state, messages, view, outcomeId } = shared;
  const said = state === 'idle' || state === 'submitting' || state === 'read-only';
  return {
    className: 'amends-outcome',
    tabIndex: -1,
    children: said
      ? null
      : state === 'saved'
        ? [messages.saved, view.updates.nextText].filter(Boolean).join(' ')
        : messages[state],
    own: { id: outcomeId },
  };
});

/** Sends it. Renders a `<button>`, or nothing where nothing can be changed. */
export const UpdatesSignupSubmit = part('button', 'submit', ({ state, messages }) =>
  state === 'read-only'
    ? null
    : {
        className: 'amends-button',
        'aria-disabled': state === 'submitting' || undefined,
        children:
          state === 'submitting'
            ? messages.saving
            : state === 'failed' || state === 'offline'
              ? messages.retry
              : messages.save,
        own: { type: 'submit' },
      },
);
