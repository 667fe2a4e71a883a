import type { CaseView } from '@amends/core';
import {
  ApologyDialog,
  AskForm,
  ConsentPrompt,
  DelayBanner,
  IncidentBanner,
  IncidentTimeline,
  MakeGoodPicker,
  OrderTimeline,
  PromiseLedger,
  Receipt,
  RecoveryReceipt,
  ReportProblem,
  UpdatesSignup,
} from '@amends/ui';
import type { ComponentType, ReactNode } from 'react';

/** One component of the lab: how it is shown, and how it is written down. */
export interface LabPart {
  /** Its export. */
  readonly name: string;
  /** Its folder below `@amends/ui`. */
  readonly folder: string;
  readonly about: string;
  /** What of a view it reads: the rest is emptied in what is copied. `all` where that is everything. */
  readonly reads: readonly (keyof CaseView)[] | 'all';
  /** Whether it has anything to do with this view; always when absent. */
  readonly fits?: (view: CaseView) => boolean;
  readonly render: (view: CaseView) => ReactNode;
  /** The same as source. `view` is in scope. */
  readonly source: string;
  readonly column: 'says' | 'tells';
}

/** A component that asks for the view and nothing else. */
function plain(
  name: string,
  Component: ComponentType<{ readonly view: CaseView }>,
  rest: Pick<LabPart, 'folder' | 'about' | 'reads' | 'column'>,
): LabPart {
  return {
    ...rest,
    name,
    render: (view) => <Component view={view} />,
    source: `<${name} view={view} />`,
  };
}

/**
 * Every component that shows one case. A new one is one entry here: it then has its place in the lab
 * and can be copied, and the test of what is copied holds it to what it says it reads.
 */
export const labParts: readonly LabPart[] = [
  {
    name: 'DelayBanner',
    folder: 'delay-banner',
    about: 'At the top of the order’s page.',
    reads: [
      'apology',
      'offer',
      'choice',
      'receipt',
      'nextUpdate',
      'ask',
      'lines',
      'incident',
      'consent',
      'updates',
      'shipments',
    ],
    render: (view) => <DelayBanner view={view} href="#options" dismissed={false} />,
    source: '<DelayBanner view={view} href="#options" dismissed={false} />',
    column: 'says',
  },
  {
    name: 'IncidentBanner',
    folder: 'incident-banner',
    about: 'A trouble shared by many orders, and what it means for this one.',
    reads: ['incident'],
    render: ({ incident }) => <IncidentBanner incident={incident} />,
    source: '<IncidentBanner incident={view.incident} />',
    column: 'says',
  },
  {
    name: 'ApologyDialog',
    folder: 'apology-dialog',
    about: 'The letter, with the choice inside.',
    reads: 'all',
    fits: ({ apology }) => apology !== null,
    render: (view) => (
      <ApologyDialog
        view={view}
        trigger={<ApologyDialog.Trigger>Read the letter</ApologyDialog.Trigger>}
      />
    ),
    source:
      '<ApologyDialog view={view} trigger={<ApologyDialog.Trigger>Read the letter</ApologyDialog.Trigger>} />',
    column: 'says',
  },
  plain('MakeGoodPicker', MakeGoodPicker, {
    folder: 'make-good-picker',
    about: 'Keep or cancel, then how it is made good.',
    reads: ['offer', 'choice', 'receipt', 'ask', 'actions', 'consent'],
    column: 'says',
  }),
  plain('ConsentPrompt', ConsentPrompt, {
    folder: 'consent-prompt',
    about: 'Wait or cancel, where a law wants it asked.',
    reads: ['consent', 'offer', 'choice', 'actions', 'receipt', 'receipts'],
    column: 'says',
  }),
  plain('AskForm', AskForm, {
    folder: 'ask-form',
    about: 'What would make it right? To a person.',
    reads: ['ask', 'offer', 'choice', 'actions', 'receipt', 'receipts'],
    column: 'says',
  }),
  plain('Receipt', Receipt, {
    folder: 'receipt',
    about: 'What was agreed, for as long as the order’s page stands.',
    reads: ['choice', 'receipt', 'receipts', 'ask', 'offer'],
    column: 'says',
  }),
  plain('RecoveryReceipt', RecoveryReceipt, {
    folder: 'recovery-receipt',
    about: 'The record of it: to print, to keep.',
    reads: ['receipts', 'receipt', 'apology', 'choice', 'nextUpdate', 'updates'],
    column: 'says',
  }),
  plain('ReportProblem', ReportProblem, {
    folder: 'report-problem',
    about: 'Something is wrong, in two taps.',
    reads: ['report', 'lines', 'actions'],
    column: 'says',
  }),
  plain('UpdatesSignup', UpdatesSignup, {
    folder: 'updates-signup',
    about: 'Where, and how often, to hear from us.',
    reads: ['updates', 'nextUpdate', 'actions'],
    column: 'says',
  }),
  plain('PromiseLedger', PromiseLedger, {
    folder: 'promise-ledger',
    about: 'Every date we ever gave.',
    reads: ['ledger'],
    column: 'tells',
  }),
  plain('OrderTimeline', OrderTimeline, {
    folder: 'order-timeline',
    about: 'What happened, and what is to come.',
    reads: ['timeline', 'shipments', 'lines'],
    column: 'tells',
  }),
  {
    name: 'IncidentTimeline',
    folder: 'incident-timeline',
    about: 'Every word on a trouble shared by many.',
    reads: ['incident'],
    render: ({ incident }) => <IncidentTimeline incident={incident} />,
    source: '<IncidentTimeline incident={view.incident} />',
    column: 'tells',
  },
];
