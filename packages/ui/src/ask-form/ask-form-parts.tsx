'use client';

import type { ComponentPropsWithoutRef } from 'react';
import { forwardRef, useId } from 'react';
import type { AskFormMessages } from './ask-form.messages.js';
import { askFormMessages } from './ask-form.messages.js';
import type { AskFormState, UseAskFormOptions } from './use-ask-form.js';
import { useAskForm } from './use-ask-form.js';
import { anatomy } from '../internal/anatomy.js';
import { choiceFields, LONGEST_TEXT } from '../internal/choice-fields.js';
import { composeHandlers } from '../internal/compose-handlers.js';
import { HiddenFields } from '../internal/hidden-fields.js';
import { useMessages } from '../internal/use-messages.js';
import { dateSentence } from '../internal/view-dates.js';

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
export const AskFormThread = part('div', 'thread', ({ view: { ask }, messages }) => {
  if (ask === null) return null;
  const { text, at, answerBy, status, statusText, answer } = ask;
  return {
    children: (
      <>
        <p className="amends-ask__status">{statusText}</p>
        <figure className="amends-ask__said">
          <figcaption className="amends-ask__by">
            {messages.asked}{' '}
            <time className="amends-ask__at" dateTime={at.at}>
              {at.text}
            </time>
          </figcaption>
          <blockquote className="amends-ask__words">{text}</blockquote>
        </figure>
        {status === 'waiting' && answerBy && <p>{dateSentence(messages.answerBy, answerBy)}</p>}
        {answer?.text && (
          <figure className="amends-ask__said">
            <figcaption className="amends-ask__by">
              {answer.by
                ? messages.answered.replace('{name}', () => answer.by ?? '')
                : messages.answeredByUs}{' '}
              <time className="amends-ask__at" dateTime={answer.at.at}>
                {answer.at.text}
              </time>
            </figcaption>
            <blockquote className="amends-ask__words">{answer.text}</blockquote>
          </figure>
        )}
      </>
    ),
  };
});

/** The form. Posts with or without JavaScript. Renders a `<form>`, or nothing where nothing can be asked. */
export const AskFormForm = forwardRef<
  HTMLFormElement,
  Omit<ComponentPropsWithoutRef<'form'>, 'action' | 'method'>
>(function AskFormForm({ children, onChange, onSubmit, ...rest }, ref) {
  const shared = usePart('form');
  const { view, state } = shared;
  if (!isWritable(shared) || view.offer === null) return null;
  const action = view.actions.choose;
  return (
    <FormElement
      {...rest}
      ref={ref}
      method={action?.method.toLowerCase()}
      action={action?.href}
      aria-busy={state === 'submitting' || undefined}
      onChange={composeHandlers(onChange, shared.onChange)}
      onSubmit={composeHandlers(onSubmit, shared.onSubmit)}
    >
      <HiddenFields
        fields={{ ...choiceFields(view, view.offer), decision: 'keep', option: 'ask' }}
      />
      {children}
    </FormElement>
  );
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

/** A held value changes with the form's own `onChange`. */
const held = (): void => undefined;

/** How much can still be written. Renders a `<p>`. */
export const AskFormCounter = part('p', 'counter', ({ left, sayLeft, id }) => ({
  children: sayLeft(left),
  own: { id: `${id}counter` },
}));

/** How it went; empty until there is something to say. Renders a `<div>`. */
export const AskFormOutcome = part('div', 'outcome', ({ state, messages, outcomeId }) => ({
  className: 'amends-outcome',
  tabIndex: -1,
  children:
    state === 'idle' || state === 'submitting' || state === 'closed' ? null : messages[state],
  own: { id: outcomeId },
}));

/** Sends it. Renders a `<button>`. */
export const AskFormSubmit = part('button', 'submit', ({ state, messages }) => ({
  className: 'amends-button amends-button--primary',
  'aria-disabled': state === 'submitting' || undefined,
  children:
    state === 'submitting'
      ? messages.sending
      : state === 'failed' || state === 'offline'
        ? messages.retry
        : messages.send,
  own: { type: 'submit' },
}));
