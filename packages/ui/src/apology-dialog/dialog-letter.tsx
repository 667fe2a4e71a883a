'use client';

import type { ApologySlot, CaseView } from '@amends/core';
import * as Dialog from 'radix-ui/dialog';
import type { ReactNode } from 'react';
import { part } from './dialog-context.js';
import { dateFacts, dateLine, dateSentence } from '../internal/view-dates.js';

/** Holds what we say, apart from what the customer can choose. Renders a `<div>`. */
export const ApologyDialogLetter = part('div', 'letter');

/** What broke, in one line. Renders an `<h2>`. */
export const ApologyDialogTitle = part('h2', 'title', ({ view }) => ({
  as: Dialog.Title,
  children: view.apology?.title ?? view.headline.title,
}));

/** The slots that are filled, one after the other, as one paragraph. */
function prose({ apology }: CaseView, slots: readonly ApologySlot[]): ReactNode[] {
  return slots.flatMap((slot) => {
    const text = apology?.slots[slot];
    return text
      ? [
          <span key={slot} data-slot={slot}>
            {text}{' '}
          </span>,
        ]
      : [];
  });
}

/** What happened, and that it is ours to mend: what the dialog is described by. Renders a `<p>`. */
export const ApologyDialogAccount = part('p', 'account', ({ view }) => {
  const account = prose(view, ['acknowledgement', 'responsibility', 'explanation']);
  return {
    as: Dialog.Description,
    children: account.length > 0 ? account : view.headline.summary,
  };
});

/** The new date, and the one we gave first. Renders a `<p>`, or nothing without one. */
export const ApologyDialogDates = part('p', 'dates', ({ view, messages }) => {
  const facts = dateFacts(view);
  return facts.date || facts.previous
    ? { className: 'amends-dates', children: dateLine(facts, messages) }
    : null;
});

/** What we do about it, and our thanks. Renders a `<p>`, or nothing without a word of it. */
export const ApologyDialogRepair = part('p', 'repair', ({ view }) => {
  const children = prose(view, ['repair', 'forbearance', 'thanks']);
  return children.length > 0 ? { children } : null;
});

const initials = (name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0))
    .filter((_, at, all) => at === 0 || at === all.length - 1)
    .join('');

/** The named person who signs. Renders a `<div>`, or nothing where nobody does. */
export const ApologyDialogSignature = part('div', 'signature', ({ view }) => {
  const signatory = view.apology?.signatory;
  if (!signatory) return null;
  const { name, role, imageUrl } = signatory;
  return {
    children: (
      <>
        {imageUrl === null ? (
          <span className="amends-dialog__face" aria-hidden="true">
            {initials(name)}
          </span>
        ) : (
          <img className="amends-dialog__face" src={imageUrl} alt="" width="44" height="44" />
        )}
        <span>
          <span className="amends-dialog__name">{name}</span>
          <span className="amends-dialog__role">{role}</span>
        </span>
      </>
    ),
  };
});

/** When the customer hears from us next. Renders a `<p>`, or nothing where no word is owed. */
export const ApologyDialogNextUpdate = part('p', 'next-update', ({ view, messages }) => {
  const said = view.apology?.slots.nextUpdate;
  const children = said ?? (view.nextUpdate && dateSentence(messages.nextUpdate, view.nextUpdate));
  return children ? { children } : null;
});

/** Holds what the customer can choose, or has chosen. Renders a `<div>`. */
export const ApologyDialogChoice = part('div', 'choice', ({ view }) =>
  view.offer === null && view.choice === null && view.receipt === null ? null : {},
);
