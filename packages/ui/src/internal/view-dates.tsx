import type { CaseView } from '@amends/core';
import type { ReactElement } from 'react';

/** A date in words, with the machine's reading where it is one moment: a span of days has none. */
export interface DateFact {
  readonly text: string;
  readonly dateTime: string | undefined;
}

/** The dates of a view, as a customer needs them. */
export interface DateFacts {
  /** The date that counts now: when it came, else when to expect it. `null`: there is none to give. */
  readonly date: DateFact | null;
  /** What we said first, where it no longer holds. */
  readonly previous: string | null;
}

/** What a view says about when. A new date never hides the first one. */
export function dateFacts({ dates, headline }: CaseView): DateFacts {
  const { first, current, fulfilled } = dates;
  const isKept = fulfilled ? headline.status !== 'arrived-late' : first?.by === current?.by;
  return {
    date: fulfilled
      ? { text: fulfilled.text, dateTime: fulfilled.at }
      : current && {
          text: current.text,
          dateTime: (current.from === null ? current.by : null) ?? undefined,
        },
    previous: isKept ? null : (first?.text ?? null),
  };
}

/** The new date, and the old one struck through and read out as such. */
export function dateLine(
  { date, previous }: DateFacts,
  { was, previously }: { readonly was: string; readonly previously: string },
): ReactElement {
  return (
    <>
      {date && (
        <time className="amends-date" dateTime={date.dateTime}>
          {date.text}
        </time>
      )}{' '}
      {previous && (
        <span className="amends-previous-date">
          <span aria-hidden="true">{was} </span>
          <del>
            <span className="amends-unseen">{previously} </span>
            {previous}
          </del>
        </span>
      )}
    </>
  );
}

/** A sentence with a date in it, at `{date}`. */
export function dateSentence(
  sentence: string,
  { at, text }: { readonly at: string; readonly text: string },
): ReactElement {
  const [before, after] = sentence.split('{date}');
  return (
    <>
      {before}
      <time dateTime={at}>{text}</time>
      {after}
    </>
  );
}
