'use client';

import type { CaseView, ViewAsk, ViewMoment } from '@amends/core';
import type { ReactElement, ReactNode } from 'react';
import type { AskThreadMessages } from './ask-thread-words.js';
import { askThreadMessages } from './ask-thread-words.js';
import { Dressed } from '../internal/dressed.js';
import { useMessages } from '../internal/use-messages.js';
import { dateSentence } from '../internal/view-dates.js';

/** `AskForm` where there is only something to read: the code of the form stays away. */
export function AskThread({ view }: { readonly view: CaseView }): ReactElement | null {
  const words = useMessages('AskForm', askThreadMessages, undefined);
  const { ask } = view;
  return (
    ask && (
      <Dressed
        as="section"
        of="AskForm.root"
        className="amends amends-ask"
        aria-label={words.title}
        data-scope="ask-form"
        data-part="root"
        data-state="closed"
        data-status={ask.status}
      >
        <Dressed as="div" of="AskForm.thread" className="amends-ask__thread" data-part="thread">
          {askedBefore(ask, words)}
        </Dressed>
      </Dressed>
    )
  );
}

/** What was asked, when, and what came of it. */
export function askedBefore(ask: ViewAsk, messages: AskThreadMessages): ReactElement {
  const { text, at, answerBy, status, statusText, answer } = ask;
  return (
    <>
      <p className="amends-ask__status">{statusText}</p>
      {said(messages.asked, at, text)}
      {status === 'waiting' && answerBy && <p>{dateSentence(messages.answerBy, answerBy)}</p>}
      {answer?.text &&
        said(
          answer.by
            ? messages.answered.replace('{name}', () => answer.by ?? '')
            : messages.answeredByUs,
          answer.at,
          answer.text,
        )}
    </>
  );
}

/** Somebody's own words, and when. */
function said(by: ReactNode, at: ViewMoment, text: string): ReactElement {
  return (
    <figure className="amends-ask__said">
      <figcaption className="amends-ask__by">
        {by}{' '}
        <time className="amends-ask__at" dateTime={at.at}>
          {at.text}
        </time>
      </figcaption>
      <blockquote className="amends-ask__words">{text}</blockquote>
    </figure>
  );
}
