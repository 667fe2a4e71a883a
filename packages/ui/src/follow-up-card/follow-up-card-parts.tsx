'use client';

import type { StaffFollowUp } from '@amends/core';
import type { ComponentPropsWithoutRef } from 'react';
import { forwardRef, useId } from 'react';
import type { FollowUpCardMessages } from './follow-up-card.messages.js';
import { followUpCardMessages } from './follow-up-card.messages.js';
import { anatomy } from '../internal/anatomy.js';
import { printAlone } from '../internal/print-alone.js';
import { useIsAlive } from '../internal/use-is-alive.js';
import { useMessages } from '../internal/use-messages.js';
import { dateSentence } from '../internal/view-dates.js';

interface Shared {
  readonly task: StaffFollowUp;
  readonly dueText: string | null;
  readonly isAlive: boolean;
  readonly labelId: string;
  readonly messages: FollowUpCardMessages;
}

const { Provider, part } = anatomy<Shared>('FollowUpCard', 'amends-card');
const RootElement = part('article', 'root');

/** Props of `FollowUpCard.Root`. */
export interface FollowUpCardRootProps extends ComponentPropsWithoutRef<'article'> {
  /** One of `followUps` of `viewStaff`. For staff: never show it to a customer. */
  readonly task: StaffFollowUp;
  /** BCP 47: in which language the day is written; English when absent. */
  readonly locale?: string | undefined;
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<FollowUpCardMessages> | undefined;
}

/** The card with its notes. Renders an `<article>`. */
export const FollowUpCardRoot = forwardRef<HTMLElement, FollowUpCardRootProps>(
  function FollowUpCardRoot({ task, locale = 'en', messages, ...rest }, ref) {
    const labelId = useId();
    const isAlive = useIsAlive();
    const words = useMessages('FollowUpCard', followUpCardMessages, messages);
    const dueText = task.dueBy === null ? null : dayIn(locale).format(new Date(task.dueBy));
    return (
      <Provider value={{ task, dueText, isAlive, labelId, messages: words }}>
        <RootElement
          aria-labelledby={labelId}
          {...rest}
          ref={ref}
          data-scope="follow-up-card"
          data-overdue={task.isOverdue ? '' : undefined}
        />
      </Provider>
    );
  },
);

/** A day that stands by itself, in no zone. */
function dayIn(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
}

/** The side that is written on. Renders a `<div>` of ruled lines, empty on purpose. */
export const FollowUpCardFace = part('div', 'face', () => ({ 'aria-hidden': true }));

/** To whom it goes. Names the card. Renders an `<h2>`. */
export const FollowUpCardTitle = part('h2', 'title', ({ task: { to }, messages, labelId }) => ({
  children: to === null ? messages.toSomebody : messages.to.replace('{name}', () => to),
  own: { id: labelId },
}));

/** By when it is to be written. Renders a `<p>`, or nothing. */
export const FollowUpCardDue = part(
  'p',
  'due',
  ({ task: { dueBy, isOverdue }, dueText, messages }) =>
    dueBy !== null &&
    dueText !== null && {
      children: dateSentence(messages[isOverdue ? 'overdue' : 'by'], { at: dueBy, text: dueText }),
    },
);

/** What to write about. Renders a `<div>` with a list. */
export const FollowUpCardPoints = part('div', 'points', ({ task, messages }) => ({
  children: (
    <>
      <p className="amends-card__heading">{messages.points}</p>
      <ul className="amends-card__list">
        {task.talkingPoints
          .filter(({ code }) => code !== 'leave-out')
          .map(({ code, text }) => (
            <li key={code}>{text}</li>
          ))}
      </ul>
    </>
  ),
}));

/** What is better left out. Renders a `<p>`, or nothing. */
export const FollowUpCardLeaveOut = part('p', 'leave-out', ({ task }) => {
  const point = task.talkingPoints.find(({ code }) => code === 'leave-out');
  return point && { children: point.text };
});

/** Prints card and notes. Renders a `<button>`, or nothing before the page is alive. */
export const FollowUpCardPrint = part(
  'button',
  'print',
  ({ isAlive, messages }) =>
    isAlive && {
      type: 'button',
      className: 'amends-button',
      children: messages.print,
      press: printAlone('follow-up-card'),
    },
);
