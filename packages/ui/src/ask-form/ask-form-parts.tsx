'use client';

import type { ComponentPropsWithoutRef } from 'react';
import { forwardRef, useId } from 'react';
import type { AskFormMessages } from './ask-form.messages.js';
import { askFormMessages } from './ask-form.messages.js';
import { askedBefore } from './ask-thread.js';
import type { AskFormState, UseAskFormOptions } from './use-ask-form.js';
import { useAskForm } from './use-ask-form.js';
import { anatomy } from '../internal/anatomy.js';
import { choiceFields, LONGEST_TEXT } from '../internal/choice-fields.js';
import { held } from '../internal/held.js';
import { hasOutcome, outcomeProps, sendingForm, submitProps } from '../internal/sending-form.js';
import { useMessages } from '../internal/use-messages.js';

interface Shared extends AskFormState {
  readonly id: string;
  readonly messages: AskFormMessages;
  readonly sayLeft: (left: number) => string;
}

const { Provider, part, usePart } = anatomy<Shared>('AskForm', 'amends-ask');
const RootElement = part('section', 'root');
const FormElement = part('form', 'form');

/** Props of `AskForm.Root`. */
export interface AskFormRootProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'defaultValue'>, UseAskFormOptions {
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<AskFormMessages> | undefined;
}

/** What was asked, and the form to ask. Renders a `<section>`, or nothing where there is neither. */
export const AskFormRoot = forwardRef<HTMLElement, AskFormRootProps>(function AskFormRoot(
  { view, onChoose, value, defaultValue, onValueChange, messages, ...rest },
  ref,
) {
  const words = useMessages('AskForm', askFormMessages, messages);
  const sayLeft = (left: number): string =>
    words.left.replace('{left}', () => new Intl.NumberFormat(view.locale).format(left));
  const form = useAskForm({ view, onChoose, value, defaultValue, onValueChange, sayLeft });
  const id = useId();
  if (form.state === 'closed' && form.view.ask === null) return null;
  return (
    <Provider value={{ ...form, id, sayLeft, messages: words }}>
      <RootElement
        aria-label={words.title}
        {...rest}
        ref={ref}
        data-scope="ask-form"
        data-state={form.state}
        data-status={form.view.ask?.status}
      />
    </Provider>
  );
});

/** What was asked, when, and what came of it. Renders a `<div>`, or nothing before. */
export const AskFormThread = part(
  'div',
  'thread',
  ({ view: { ask }, messages }) => ask && { children: askedBefore(ask, messages) },
);

/** The form. Posts with or without JavaScript. Renders a `<form>`, or nothing where nothing can be asked. */
export const AskFormForm = forwardRef<
  HTMLFormElement,
  Omit<ComponentPropsWithoutRef<'form'>, 'action' | 'method'>
>(function AskFormForm(theirs, ref) {
  const shared = usePart('form');
  const { view } = shared;
  if (!isWritable(shared) || view.offer === null) return null;
  const wish = { ...choiceFields(view.offer), decision: 'keep', option: 'ask' };
  return <FormElement {...sendingForm(view.actions.choose, shared, theirs, wish)} ref={ref} />;
});

const isWritable = ({ state }: Shared): boolean =>
  state !== 'closed' && state !== 'sent' && state !== 'settled' && state !== 'expired';

/** The question. Renders a `<label>`. */
export const AskFormLabel = part('label', 'label', ({ messages, fieldId }) => ({
  children: messages.title,
  own: { htmlFor: fieldId },
}));

/** Who answers, and by when. Renders a `<p>`. */
export const AskFormDetail = part('p', 'detail', ({ view: { offer }, messages, id }) => ({
  children: offer?.askDetail ?? messages.detail,
  own: { id: `${id}detail` },
}));

/** The customer's own words. Renders a `<textarea>`. */
export const AskFormField = part('textarea', 'field', (shared) => {
  const { id, fieldId, isControlled, value, initial } = shared;
  return {
    className: 'amends-field',
    rows: 4,
    required: true,
    maxLength: LONGEST_TEXT,
    'aria-describedby': `${id}detail ${id}counter`,
    ...(isControlled ? { onChange: held } : { defaultValue: initial }),
    own: {
      id: fieldId,
      name: 'text',
      ...(isControlled && { value }),
    },
  };
});

/** How much can still be written. Renders a `<p>`. */
export const AskFormCounter = part('p', 'counter', ({ left, sayLeft, id }) => ({
  children: sayLeft(left),
  own: { id: `${id}counter` },
}));

/** How it went; empty until there is something to say. Renders a `<div>`. */
export const AskFormOutcome = part('div', 'outcome', ({ state, messages, outcomeId }) =>
  outcomeProps(outcomeId, hasOutcome(state) ? messages[state] : null),
);

/** Sends it. Renders a `<button>`. */
export const AskFormSubmit = part('button', 'submit', ({ state, messages }) =>
  submitProps(
    state,
    state === 'submitting'
      ? messages.sending
      : state === 'failed' || state === 'offline'
        ? messages.retry
        : messages.send,
    'primary',
  ),
);
