'use client';

import type { CaseView } from '@amends/core';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { forwardRef, useId } from 'react';
import type { LedgerEntry } from './ledger-facts.js';
import { ledgerFacts } from './ledger-facts.js';
import type { PromiseLedgerMessages } from './promise-ledger.messages.js';
import { promiseLedgerMessages } from './promise-ledger.messages.js';
import { anatomy } from '../internal/anatomy.js';
import { useMessages } from '../internal/use-messages.js';
import { dateSentence } from '../internal/view-dates.js';

interface Shared {
  readonly entries: readonly LedgerEntry[];
  readonly labelId: string;
  readonly messages: PromiseLedgerMessages;
}

const { Provider, part } = anatomy<Shared>('PromiseLedger', 'amends-ledger');
const RootElement = part('section', 'root');

/** Props of `PromiseLedger.Root`. */
export interface PromiseLedgerRootProps extends ComponentPropsWithoutRef<'section'> {
  readonly view: CaseView;
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<PromiseLedgerMessages> | undefined;
}

/** The region that the ledger is. Renders a `<section>`, or nothing where nothing was promised. */
export const PromiseLedgerRoot = forwardRef<HTMLElement, PromiseLedgerRootProps>(
  function PromiseLedgerRoot({ view, messages, ...rest }, ref) {
    const labelId = useId();
    const words = useMessages('PromiseLedger', promiseLedgerMessages, messages);
    const entries = ledgerFacts(view);
    if (entries.length === 0) return null;
    return (
      <Provider value={{ entries, labelId, messages: words }}>
        <RootElement aria-labelledby={labelId} {...rest} ref={ref} data-scope="promise-ledger" />
      </Provider>
    );
  },
);

/** What the list is. Names the region. Renders an `<h2>`. */
export const PromiseLedgerTitle = part('h2', 'title', ({ messages, labelId }) => ({
  children: messages.title,
  own: { id: labelId },
}));

/** Every date and every word that was given, oldest first. Renders an `<ol>`. */
export const PromiseLedgerList = part('ol', 'list', ({ entries, messages }) => ({
  children: entries.map((entry) => entryItem(entry, messages)),
}));

function entryItem(entry: LedgerEntry, messages: PromiseLedgerMessages): ReactElement {
  const { id, what, status, statusText, isOvertaken, said, because, done } = entry;
  return (
    <li
      key={id}
      className="amends-ledger__entry"
      data-part="entry"
      data-status={status}
      data-overtaken={isOvertaken ? '' : undefined}
    >
      <p className="amends-ledger__what">{what}</p>
      <p className="amends-ledger__promise">
        {dateOf(entry, messages)} <span className="amends-ledger__status">{statusText}</span>
      </p>
      <p className="amends-ledger__said">
        {dateSentence(
          messages.said.replace('{where}', () => said.where),
          { at: said.at, text: said.when },
        )}
      </p>
      {because && <p className="amends-ledger__because">{because}</p>}
      {done && <p className="amends-ledger__done">{dateSentence(messages.done, done)}</p>}
    </li>
  );
}

function dateOf({ isOvertaken, text, dateTime }: LedgerEntry, messages: PromiseLedgerMessages) {
  if (!isOvertaken) {
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
