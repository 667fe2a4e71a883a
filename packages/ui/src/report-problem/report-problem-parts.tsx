'use client';

import type { CaseView } from '@amends/core';
import type { ComponentPropsWithoutRef } from 'react';
import { forwardRef } from 'react';
import type { ReportProblemMessages } from './report-problem.messages.js';
import { reportProblemMessages } from './report-problem.messages.js';
import type { ReportProblemState, UseReportProblemOptions } from './use-report-problem.js';
import { useReportProblem } from './use-report-problem.js';
import { anatomy } from '../internal/anatomy.js';
import { composeHandlers } from '../internal/compose-handlers.js';
import { HiddenFields } from '../internal/hidden-fields.js';
import { useMessages } from '../internal/use-messages.js';

interface Shared extends ReportProblemState {
  readonly view: CaseView;
  readonly messages: ReportProblemMessages;
}

const { Provider, part } = anatomy<Shared>('ReportProblem', 'amends-report');
const RootElement = part('form', 'root');

/** Props of `ReportProblem.Root`. */
export interface ReportProblemRootProps
  extends Omit<ComponentPropsWithoutRef<'form'>, 'action' | 'method'>, UseReportProblemOptions {
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<ReportProblemMessages> | undefined;
}

/** The form. Renders a `<form>`, or nothing where there is nowhere to send it. */
export const ReportProblemRoot = forwardRef<HTMLFormElement, ReportProblemRootProps>(
  function ReportProblemRoot(
    { view, onClaim, messages, className, children, onChange, onSubmit, ...rest },
    ref,
  ) {
    const report = useReportProblem({ view, onClaim });
    const words = useMessages('ReportProblem', reportProblemMessages, messages);
    const action = view.actions.claim;
    if (report.state === 'read-only') return null;
    return (
      <Provider value={{ ...report, view, messages: words }}>
        <RootElement
          aria-label={words.ask}
          {...rest}
          ref={ref}
          method={action?.method.toLowerCase()}
          action={action?.href}
          className={className}
          aria-busy={report.state === 'submitting' || undefined}
          data-scope="report-problem"
          data-state={report.state}
          onChange={composeHandlers(onChange, report.onChange)}
          onSubmit={composeHandlers(onSubmit, report.onSubmit)}
        >
          <HiddenFields fields={action?.fields} />
          {children}
        </RootElement>
      </Provider>
    );
  },
);

/** What can be wrong, one of it. Renders a `<fieldset>`, or nothing once it is sent. */
export const ReportProblemKinds = part('fieldset', 'kinds', ({ state, view, messages }) =>
  state === 'sent'
    ? null
    : {
        children: (
          <>
            <legend className="amends-report__legend">{messages.ask}</legend>
            <div className="amends-report__chips">
              {view.report.kinds.map(({ kind, title }) => (
                <label key={kind} className="amends-report__chip">
                  <input type="radio" name="claim" value={kind} required />
                  {title}
                </label>
              ))}
            </div>
          </>
        ),
      },
);

/** Which of several things it concerns; none marked means all. Renders a `<fieldset>`, or nothing. */
export const ReportProblemLines = part('fieldset', 'lines', ({ state, view, messages }) =>
  state === 'sent' || view.lines.length < 2
    ? null
    : {
        children: (
          <>
            <legend className="amends-report__legend">{messages.which}</legend>
            <div className="amends-report__chips">
              {view.lines.map(({ id, title }) => (
                <label key={id} className="amends-report__chip">
                  <input type="checkbox" name="lineIds" value={id} />
                  {title}
                </label>
              ))}
            </div>
          </>
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
            <textarea className="amends-report__field" name="text" rows={3} maxLength={2000} />
          </>
        ),
      },
);

/** How it went; empty until there is something to say. Renders a `<div>`. */
export const ReportProblemOutcome = part('div', 'outcome', ({ state, messages, outcomeId }) => ({
  tabIndex: -1,
  children:
    state === 'idle' || state === 'submitting' || state === 'read-only' ? null : messages[state],
  own: { id: outcomeId },
}));

/** Sends it. Renders a `<button>`, or nothing once it is sent. */
export const ReportProblemSubmit = part('button', 'submit', ({ state, messages }) =>
  state === 'sent'
    ? null
    : {
        type: 'submit',
        className: 'amends-button amends-button--primary',
        'aria-disabled': state === 'submitting' || undefined,
        children: state === 'submitting' ? messages.sending : messages.send,
      },
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
