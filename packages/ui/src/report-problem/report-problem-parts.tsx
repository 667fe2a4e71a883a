'use client';

import type { ComponentPropsWithoutRef } from 'react';
import { forwardRef } from 'react';
import type { Shared } from './report-context.js';
import { part, Provider } from './report-context.js';
import type { ReportProblemMessages } from './report-problem.messages.js';
import { reportProblemMessages } from './report-problem.messages.js';
import type { UseReportProblemOptions } from './use-report-problem.js';
import { useReportProblem } from './use-report-problem.js';
import { chips } from '../internal/chips.js';
import { LONGEST_TEXT } from '../internal/choice-fields.js';
import { hasOutcome, outcomeProps, sendingForm, submitProps } from '../internal/sending-form.js';
import { useMessages } from '../internal/use-messages.js';

const RootElement = part('form', 'root');

/** Props of `ReportProblem.Root`. */
export interface ReportProblemRootProps
  extends Omit<ComponentPropsWithoutRef<'form'>, 'action' | 'method'>, UseReportProblemOptions {
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<ReportProblemMessages> | undefined;
}

/** The form. Renders a `<form>`, or nothing where there is nowhere to send it. */
export const ReportProblemRoot = forwardRef<HTMLFormElement, ReportProblemRootProps>(
  function ReportProblemRoot({ view, onClaim, onPhoto, photoBytesAtMost, messages, ...rest }, ref) {
    const report = useReportProblem({ view, onClaim, onPhoto, photoBytesAtMost });
    const words = useMessages('ReportProblem', reportProblemMessages, messages);
    if (report.state === 'read-only') return null;
    return (
      <Provider value={{ ...report, view, messages: words }}>
        <RootElement
          aria-label={words.ask}
          encType={report.takesPhotos === null ? undefined : 'multipart/form-data'}
          {...sendingForm(view.actions.claim, report, rest)}
          ref={ref}
          data-scope="report-problem"
          data-state={report.state}
        />
      </Provider>
    );
  },
);

/** What can be wrong, one of it. Renders a `<fieldset>`, or nothing once it is sent. */
export const ReportProblemKinds = part('fieldset', 'kinds', ({ state, view, messages }) =>
  state === 'sent'
    ? null
    : {
        className: 'amends-fieldset',
        children: chips(
          messages.ask,
          view.report.kinds.map(({ kind, title }) => [kind, title]),
          () => ({ type: 'radio', name: 'claim', required: true }),
        ),
      },
);

/** Which of several things it concerns; none marked means all. Renders a `<fieldset>`, or nothing. */
export const ReportProblemLines = part('fieldset', 'lines', ({ state, view, messages }) =>
  state === 'sent' || view.lines.length < 2
    ? null
    : {
        className: 'amends-fieldset',
        children: chips(
          messages.which,
          view.lines.map(({ id, title }) => [id, title]),
          () => ({ type: 'checkbox', name: 'lineIds' }),
        ),
      },
);

/** The customer's own words, where there are any. Renders a `<label>`, or nothing once it is sent. */
export const ReportProblemText = part('label', 'text', ({ state, messages }) =>
  state === 'sent'
    ? null
    : {
        children: (
          <>
            {messages.text}
            <textarea className="amends-field" name="text" rows={3} maxLength={LONGEST_TEXT} />
          </>
        ),
      },
);

/** How it went; empty until there is something to say. Renders a `<div>`. */
export const ReportProblemOutcome = part('div', 'outcome', (shared) =>
  outcomeProps(shared.outcomeId, outcome(shared)),
);

function outcome({ state, isHeldUp, messages }: Shared): string | null {
  if (isHeldUp) return messages.photosMissing;
  return hasOutcome(state) ? messages[state] : null;
}

/** Sends it. Renders a `<button>`, or nothing once it is sent. */
export const ReportProblemSubmit = part('button', 'submit', ({ state, messages }) =>
  state === 'sent'
    ? null
    : submitProps(state, state === 'submitting' ? messages.sending : messages.send, 'primary'),
);

/** Back to the form, to report something else. Renders a `<button>`, or nothing before it is sent. */
export const ReportProblemAgain = part('button', 'again', ({ state, again, messages }) =>
  state === 'sent'
    ? {
        type: 'button',
        className: 'amends-button',
        children: messages.again,
        press: again,
      }
    : null,
);
