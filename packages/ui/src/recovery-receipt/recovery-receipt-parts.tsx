'use client';

import type { CaseView, ViewReceipt } from '@amends/core';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { forwardRef, useId } from 'react';
import type { RecordFacts } from './record-facts.js';
import { recordFacts } from './record-facts.js';
import { nextText, put, recordFile, recordText } from './record-text.js';
import type { RecoveryReceiptMessages } from './recovery-receipt.messages.js';
import { recoveryReceiptMessages } from './recovery-receipt.messages.js';
import { anatomy } from '../internal/anatomy.js';
import { icon } from '../internal/icon.js';
import { printAlone } from '../internal/print-alone.js';
import { useIsAlive } from '../internal/use-is-alive.js';
import { useMessages } from '../internal/use-messages.js';

interface Shared {
  readonly facts: RecordFacts;
  readonly isAlive: boolean;
  readonly labelId: string;
  readonly messages: RecoveryReceiptMessages;
}

const { Provider, part } = anatomy<Shared>('RecoveryReceipt', 'amends-record');
const RootElement = part('section', 'root');

/** Props of `RecoveryReceipt.Root`. */
export interface RecoveryReceiptRootProps extends ComponentPropsWithoutRef<'section'> {
  readonly view: CaseView;
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<RecoveryReceiptMessages> | undefined;
}

/** The region that the record is. Renders a `<section>`, or nothing before anything was agreed. */
export const RecoveryReceiptRoot = forwardRef<HTMLElement, RecoveryReceiptRootProps>(
  function RecoveryReceiptRoot({ view, messages, ...rest }, ref) {
    const labelId = useId();
    const isAlive = useIsAlive();
    const words = useMessages('RecoveryReceipt', recoveryReceiptMessages, messages);
    const facts = recordFacts(view);
    if (facts === null) return null;
    return (
      <Provider value={{ facts, isAlive, labelId, messages: words }}>
        <RootElement
          aria-labelledby={labelId}
          {...rest}
          ref={ref}
          data-scope="recovery-receipt"
          data-status={facts.status}
        />
      </Provider>
    );
  },
);

/** What the record is. Names the region. Renders an `<h2>`. */
export const RecoveryReceiptTitle = part('h2', 'title', ({ messages, labelId }) => ({
  children: messages.title,
  own: { id: labelId },
}));

/** Of which order. Renders a `<p>`. */
export const RecoveryReceiptOrder = part('p', 'order', ({ facts, messages }) => ({
  children: put(messages.order, 'order', facts.orderNumber),
}));

/** Everything that was agreed, oldest first. Renders an `<ol>`. */
export const RecoveryReceiptList = part('ol', 'list', ({ facts, messages }) => ({
  children: facts.agreed.map((each) => entryItem(each, messages)),
}));

/** What happens next. Renders a `<p>`. */
export const RecoveryReceiptNext = part('p', 'next', ({ facts, messages }) => ({
  children: nextText(facts, messages),
}));

/** The named person who stands for it. Renders a `<p>`, or nothing. */
export const RecoveryReceiptSignature = part(
  'p',
  'signature',
  ({ facts: { signatory } }) =>
    signatory && {
      children: (
        <>
          <b>{signatory.name}</b>, {signatory.role}
        </>
      ),
    },
);

/** Around print and save. Renders a `<div>`. */
export const RecoveryReceiptActions = part('div', 'actions');

/** Prints the record alone. Renders a `<button>`, or nothing before the page is alive. */
export const RecoveryReceiptPrint = part(
  'button',
  'print',
  ({ isAlive, messages }) =>
    isAlive && {
      type: 'button',
      className: 'amends-button',
      children: messages.print,
      press: printAlone('recovery-receipt'),
    },
);

/** Saves the record as a text file. Renders an `<a>`: it works without JavaScript. */
export const RecoveryReceiptSave = part('a', 'save', ({ facts, messages }) => ({
  className: 'amends-button',
  children: messages.save,
  download: recordFile(facts, messages),
  href: `data:text/plain;charset=utf-8,${encodeURIComponent(recordText(facts, messages))}`,
}));

function entryItem(
  { id, status, statusText, title, value, detail, reference }: ViewReceipt,
  messages: RecoveryReceiptMessages,
): ReactElement {
  return (
    <li key={id} className="amends-record__entry" data-part="entry" data-status={status}>
      <p className="amends-record__status">
        {icon(status === 'delayed' ? 'wait' : 'good')}
        {statusText}
      </p>
      <p className="amends-record__what">
        <span>{title}</span>
        {value && <span className="amends-record__value"> {value.text}</span>}
      </p>
      {detail !== '' && <p className="amends-record__detail">{detail}</p>}
      {reference !== null && (
        <p className="amends-record__detail">{put(messages.reference, 'reference', reference)}</p>
      )}
    </li>
  );
}
