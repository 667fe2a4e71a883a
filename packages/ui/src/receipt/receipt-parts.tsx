'use client';

import type { CaseView } from '@amends/core';
import { cva } from 'class-variance-authority';
import type { ComponentPropsWithoutRef } from 'react';
import { forwardRef, useId } from 'react';
import type { ReceiptFacts } from './receipt-facts.js';
import { receiptFacts } from './receipt-facts.js';
import type { ReceiptMessages } from './receipt.messages.js';
import { receiptMessages } from './receipt.messages.js';
import { anatomy } from '../internal/anatomy.js';
import { icon } from '../internal/icon.js';
import { useMessages } from '../internal/use-messages.js';

const variants = cva('', {
  variants: {
    status: {
      agreed: 'amends-receipt--agreed',
      done: 'amends-receipt--done',
      delayed: 'amends-receipt--delayed',
    },
  },
});

interface Shared extends ReceiptFacts {
  readonly labelId: string;
  readonly messages: ReceiptMessages;
}

const { Provider, part } = anatomy<Shared>('Receipt', 'amends-receipt');
const RootElement = part('section', 'root');

/** Props of `Receipt.Root`. */
export interface ReceiptRootProps extends ComponentPropsWithoutRef<'section'> {
  readonly view: CaseView;
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<ReceiptMessages> | undefined;
}

/** The region that the receipt is. Renders a `<section>`, or nothing before anything was agreed. */
export const ReceiptRoot = forwardRef<HTMLElement, ReceiptRootProps>(function ReceiptRoot(
  { view, messages, className, ...rest },
  ref,
) {
  const labelId = useId();
  const facts = receiptFacts(view);
  const words = useMessages('Receipt', receiptMessages, messages);
  if (facts === null) return null;
  return (
    <Provider value={{ ...facts, labelId, messages: words }}>
      <RootElement
        aria-labelledby={labelId}
        {...rest}
        ref={ref}
        className={variants({ status: facts.status, className })}
        data-scope="receipt"
        data-status={facts.status}
      />
    </Provider>
  );
});

/** Agreed, done or delayed, and when. Names the region. Renders a `<p>`. */
export const ReceiptStatus = part('p', 'status', ({ status, statusText, labelId }) => ({
  children: (
    <>
      {icon(status === 'delayed' ? 'wait' : 'good')}
      {statusText}
    </>
  ),
  own: { id: labelId },
}));

/** What was agreed, and what it is worth. Renders a `<p>`. */
export const ReceiptTitle = part('p', 'title', ({ title, value }) => ({
  children: (
    <>
      <span>{title}</span>
      {value && <span className="amends-receipt__value"> {value}</span>}
    </>
  ),
}));

/** Where it goes and by when. Renders a `<p>`, or nothing. */
export const ReceiptDetail = part('p', 'detail', ({ detail }) =>
  detail === null ? null : { children: detail },
);

/** The store's reference, for the customer's own questions. Renders a `<p>`, or nothing. */
export const ReceiptReference = part('p', 'reference', ({ reference, messages }) =>
  reference === null ? null : { children: messages.reference.replace('{reference}', reference) },
);
