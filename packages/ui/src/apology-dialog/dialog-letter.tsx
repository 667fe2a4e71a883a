'use client';

import type { ApologySlot } from '@amends/core';
import * as Dialog from 'radix-ui/dialog';
import type { ComponentPropsWithoutRef } from 'react';
import { forwardRef } from 'react';
import { cx } from 'class-variance-authority';
import type { Shared } from './dialog-context.js';
import { part, usePart } from './dialog-context.js';
import { dateFacts, dateLine, dateSentence } from '../internal/view-dates.js';

/** Holds what we say, apart from what the customer can choose. Renders a `<div>`. */
export const ApologyDialogLetter = part('div', 'letter');

/** What broke, in one line. Renders an `<h2>`. */
export const ApologyDialogTitle = forwardRef<HTMLHeadingElement, ComponentPropsWithoutRef<'h2'>>(
  function ApologyDialogTitle({ className, children, ...rest }, ref) {
    const { view } = usePart('title');
    return (
      <Dialog.Title
        {...rest}
        ref={ref}
        className={cx('amends-dialog__title', className)}
        data-part="title"
      >
        {children ?? view.apology?.title ?? view.headline.title}
      </Dialog.Title>
    );
  },
);

function paragraphs({ view }: Shared, slots: readonly ApologySlot[]) {
  return slots.map((slot) => {
    const text = view.apology?.slots[slot];
    return (
      text && (
        <p key={slot} data-slot={slot}>
          {text}
        </p>
      )
    );
  });
}

/** What happened, and that it is ours to mend. Renders a `<div>`. */
export const ApologyDialogAccount = part('div', 'account', (shared) => {
  const { apology, headline } = shared.view;
  const acknowledgement = apology?.slots.acknowledgement ?? headline.summary;
  return {
    props: {
      children: (
        <>
          {acknowledgement && (
            <Dialog.Description data-slot="acknowledgement">{acknowledgement}</Dialog.Description>
          )}
          {paragraphs(shared, ['responsibility', 'explanation'])}
        </>
      ),
    },
  };
});

/** The new date, and the one we gave first. Renders a `<p>`, or nothing without one. */
export const ApologyDialogDates = part('p', 'dates', ({ view, messages }) => {
  const facts = dateFacts(view);
  return facts.date || facts.previous
    ? { props: { className: 'amends-dates', children: dateLine(facts, messages) } }
    : null;
});

/** What we do about it, and our thanks. Renders a `<div>`. */
export const ApologyDialogRepair = part('div', 'repair', (shared) => ({
  props: { children: paragraphs(shared, ['repair', 'forbearance', 'thanks']) },
}));

const initials = (name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => [...word][0])
    .filter((_, at, all) => at === 0 || at === all.length - 1)
    .join('');

/** The named person who signs. Renders a `<div>`, or nothing where nobody does. */
export const ApologyDialogSignature = part('div', 'signature', ({ view }) => {
  const signatory = view.apology?.signatory;
  if (!signatory) return null;
  const { name, role, imageUrl } = signatory;
  return {
    props: {
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
    },
  };
});

/** When the customer hears from us next. Renders a `<p>`, or nothing where no word is owed. */
export const ApologyDialogNextUpdate = part('p', 'next-update', ({ view, messages }) => {
  const said = view.apology?.slots.nextUpdate;
  const children =
    said ?? (view.nextUpdate && dateSentence(messages.nextUpdate, view.nextUpdate));
  return children ? { props: { children } } : null;
});

/** Holds what the customer can choose, or has chosen. Renders a `<div>`. */
export const ApologyDialogChoice = part('div', 'choice', ({ view }) =>
  view.offer === null && view.choice === null && view.receipt === null ? null : {},
);
