'use client';

import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { forwardRef, useId } from 'react';
import type { IncidentEntry } from './incident-entries.js';
import { incidentEntries } from './incident-entries.js';
import type { IncidentTimelineMessages } from './incident-timeline.messages.js';
import { incidentTimelineMessages } from './incident-timeline.messages.js';
import type { ShownIncident } from '../incident-banner/index.js';
import { anatomy } from '../internal/anatomy.js';
import { useMessages } from '../internal/use-messages.js';

interface Shared {
  readonly incident: ShownIncident;
  readonly isOldestFirst: boolean;
  readonly labelId: string;
  readonly messages: IncidentTimelineMessages;
}

const { Provider, part } = anatomy<Shared>('IncidentTimeline', 'amends-trouble');
const RootElement = part('section', 'root');

/** Props of `IncidentTimeline.Root`. */
export interface IncidentTimelineRootProps extends ComponentPropsWithoutRef<'section'> {
  /** From `viewIncident`, or `view.incident` of a case; `null` shows nothing. */
  readonly incident: ShownIncident | null;
  /** Which end comes first; the newest when absent. */
  readonly order?: 'newest-first' | 'oldest-first' | undefined;
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<IncidentTimelineMessages> | undefined;
}

/** The region that the timeline is. Renders a `<section>`, or nothing where there is nothing to tell. */
export const IncidentTimelineRoot = forwardRef<HTMLElement, IncidentTimelineRootProps>(
  function IncidentTimelineRoot({ incident, order = 'newest-first', messages, ...rest }, ref) {
    const labelId = useId();
    const words = useMessages('IncidentTimeline', incidentTimelineMessages, messages);
    if (incident === null) return null;
    const isOldestFirst = order === 'oldest-first';
    return (
      <Provider value={{ incident, isOldestFirst, labelId, messages: words }}>
        <RootElement
          aria-labelledby={labelId}
          {...rest}
          ref={ref}
          data-scope="incident-timeline"
          data-status={incident.status}
        />
      </Provider>
    );
  },
);

/** How far it has come, in words. Renders a `<p>`. */
export const IncidentTimelineStatus = part('p', 'status', ({ incident }) => ({
  children: incident.statusText,
}));

/** What happened, in a few words. Names the region. Renders an `<h2>`. */
export const IncidentTimelineTitle = part('h2', 'title', ({ incident, labelId }) => ({
  children: incident.title,
  own: { id: labelId },
}));

/** What it means for this order. Renders a `<p>`, or nothing where it is told to everybody. */
export const IncidentTimelineMeaning = part('p', 'meaning', ({ incident }) =>
  'meaning' in incident ? { children: incident.meaning } : null,
);

/** What happened and what is different now. Renders a `<div>`, or nothing before it is over. */
export const IncidentTimelineAccount = part(
  'div',
  'account',
  ({ incident: { account }, messages }) =>
    account && {
      children: (
        <>
          <p className="amends-trouble__heading">{messages.account}</p>
          <p>{account.text}</p>
          <Moment at={account.at} />
        </>
      ),
    },
);

/** Every word about it, its beginning, and the word that is to come. Renders an `<ol>`. */
export const IncidentTimelineList = part('ol', 'list', ({ incident, isOldestFirst, messages }) => {
  const entries = incidentEntries(incident);
  const shown = isOldestFirst ? entries : [...entries].reverse();
  return {
    // A list that counts backwards says so.
    ...(!isOldestFirst && { reversed: true }),
    children: shown.map((entry) => entryItem(entry, messages)),
  };
});

/** The named person who speaks. Renders a `<p>`, or nothing. */
export const IncidentTimelineSignature = part(
  'p',
  'signature',
  ({ incident: { signatory } }) =>
    signatory && {
      children: (
        <>
          <b>{signatory.name}</b>, {signatory.role}
        </>
      ),
    },
);

function entryItem(entry: IncidentEntry, messages: IncidentTimelineMessages): ReactElement {
  const { id, kind, status, statusText, text, at } = entry;
  const heading = kind === 'began' ? messages.began : statusText;
  return (
    <li
      key={id}
      className="amends-trouble__entry"
      data-part="entry"
      data-kind={kind}
      data-status={status ?? undefined}
    >
      {heading !== null && <p className="amends-trouble__heading">{heading}</p>}
      {text !== null && <p className="amends-trouble__word">{text}</p>}
      {at !== null && <Moment at={at} />}
    </li>
  );
}

function Moment({ at }: { readonly at: { readonly at: string; readonly text: string } }) {
  return (
    <time className="amends-trouble__at" dateTime={at.at}>
      {at.text}
    </time>
  );
}
