'use client';

import type { CaseView } from '@amends/core';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { forwardRef, useId } from 'react';
import type { LedgerEntry } from './ledger-facts.js';
import { ledgerFacts } from './ledger-facts.js';
import type { PromiseLedgerMessages } from './promise-ledger.messages.js';
import { promiseLedgerMessages } from './promise-ledger.messages.js';
import { anatomy } from '../internal/anatomy.js';
import { classNames } from '../internal/class-names.js';
import { useMessages } from '../internal/use-messages.js';

interface Shared {
  readonly entries: readonly LedgerEntry[];
  readonly labelId: string;
  readonly messages: PromiseLedgerMessages;
}

const { Provider, part } = anatomy<Shared>('PromiseLedger', 'amends-ledger');

/** Props of `PromiseLedger.Root`. */
export interface PromiseLedgerRootProps extends ComponentPropsWithoutRef<'section'> {
  readonly view: CaseView;
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<PromiseLedgerMessages> | undefined;
}

/** The region that the ledger is. Renders a `<section>`, or nothing where no date was ever given. */
export const PromiseLedgerRoot = forwardRef<HTMLElement, PromiseLedgerRootProps>(
  function PromiseLedgerRoot({ view, messages, className, ...rest }, ref) {
    const labelId = useId();
    const words = useMessages('PromiseLedger', promiseLedgerMessages, messages);
    const entries = ledgerFacts(view);
    if (entries.length === 0) return null;
    return (
      <Provider value={{ entries, labelId, messages: words }}>
        <section
          aria-labelledby={labelId}
          {...rest}
          ref={ref}
          className={classNames('amends amends-ledger', className)}
          data-scope="promise-ledger"
          data-part="root"
        />
      </Provider>
    );
  },
);

/** What the list is. Names the region. Renders an `<h2>`. */
export const PromiseLedgerTitle = part('h2', 'title', ({ messages, labelId }) => ({
  children: messages.title,
  own: { id: labelId },
}));

/** Every date ever given, oldest first. Renders an `<ol>`. */
export const PromiseLedgerList = part('ol', 'list', ({ entries, messages }) => ({
  children: entries.map((entry) => entryItem(entry, messages)),
}));

function entryItem(entry: LedgerEntry, messages: PromiseLedgerMessages): ReactElement {
  return (
    <li key={entry.id} className="amends-ledger__entry" data-part="entry" data-state={entry.state}>
      {dateOf(entry, messages)}{' '}
      <span className="amends-ledger__said">{saidOf(entry, messages)}</span>
    </li>
  );
}

function dateOf({ state, text, dateTime }: LedgerEntry, messages: PromiseLedgerMessages) {
  if (state !== 'moved') {
    return (
      <time className="amends-ledger__date" dateTime={dateTime}>
        {text}
      </time>
    );
  }
  return (
    <del className="amends-ledger__date">
      <span className="amends-unseen">{messages.previously} </span>
      {text}
    </del>
  );
}

function saidOf({ state, said }: LedgerEntry, { expected, came }: PromiseLedgerMessages) {
  if (said === null) return state === 'came' ? came : expected;
  return (
    <>
      {said.where}, <time dateTime={said.at}>{said.when}</time>
    </>
  );
}
