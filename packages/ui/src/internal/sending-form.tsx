import type { ViewAction } from '@amends/core';
import type { ComponentPropsWithoutRef, ReactNode, SyntheticEvent } from 'react';
import { composeHandlers } from './compose-handlers.js';

/** How a form that sends something stands, whatever it sends. */
interface SendingForm {
  readonly state: string;
  readonly onChange?: (event: SyntheticEvent<HTMLFormElement>) => void;
  readonly onSubmit: (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => void;
}

type FormProps = ComponentPropsWithoutRef<'form'>;

/**
 * What makes a form post by itself, and through our handlers where the page is alive.
 *
 * @param action where it posts to; `null` where nobody listens.
 * @param form how it stands, and our handlers.
 * @param theirs the props of the form as they came, its children included.
 * @param also what goes along as it is, besides the fields of the action.
 */
export function sendingForm(
  action: ViewAction | null,
  form: SendingForm,
  theirs: FormProps,
  also?: Readonly<Record<string, string>>,
) {
  const { state, onChange, onSubmit } = form;
  const fields = Object.entries({ ...action?.fields, ...also });
  return {
    ...theirs,
    method: action?.method.toLowerCase(),
    action: action?.href,
    'aria-busy': state === 'submitting' || undefined,
    onChange: onChange ? composeHandlers(theirs.onChange, onChange) : theirs.onChange,
    onSubmit: composeHandlers(theirs.onSubmit, onSubmit),
    children: (
      <>
        {fields.map(([name, field]) => (
          <input key={name} type="hidden" name={name} value={field} />
        ))}
        {theirs.children}
      </>
    ),
  };
}

/** The states in which nothing was sent yet, so that there is nothing to say about it. */
const SILENT = ['idle', 'submitting', 'read-only', 'closed'] as const;

/** Whether there is something to say on how the sending went. */
export const hasOutcome = <State extends string>(
  state: State,
): state is Exclude<State, (typeof SILENT)[number]> =>
  !(SILENT as readonly string[]).includes(state);

/** The element that says how it went: it is there before, so that the words are heard and take the focus. */
export const outcomeProps = (id: string, said: ReactNode) => ({
  className: 'amends-outcome',
  tabIndex: -1,
  children: said,
  own: { id },
});

/** The button that sends. Busy rather than disabled: focus stays on it. */
export const submitProps = (state: string, label: ReactNode, look?: 'primary') => ({
  className: look ? `amends-button amends-button--${look}` : 'amends-button',
  'aria-disabled': state === 'submitting' || undefined,
  children: label,
  own: { type: 'submit' },
});
