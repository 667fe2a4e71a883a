'use client';

import type { IncidentView, ViewIncident, ViewMoment } from '@amends/core';
import type { ComponentPropsWithoutRef } from 'react';
import { forwardRef } from 'react';
import type { IncidentBannerMessages } from './incident-banner.messages.js';
import { incidentBannerMessages } from './incident-banner.messages.js';
import { anatomy } from '../internal/anatomy.js';
import { useMessages } from '../internal/use-messages.js';

/** A trouble as everybody reads it, or as it touches one order. */
export type ShownIncident = IncidentView | ViewIncident;

interface Shared {
  readonly incident: ShownIncident;
  readonly messages: IncidentBannerMessages;
}

const { Provider, part } = anatomy<Shared>('IncidentBanner', 'amends-incident');
const RootElement = part('section', 'root');

/** Props of `IncidentBanner.Root`. */
export interface IncidentBannerRootProps extends ComponentPropsWithoutRef<'section'> {
  /** From `viewIncident`, or `view.incident` of a case; `null` shows nothing. */
  readonly incident: ShownIncident | null;
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<IncidentBannerMessages> | undefined;
}

/** The region that the banner is. Renders a `<section>`, or nothing where there is nothing to tell. */
export const IncidentBannerRoot = forwardRef<HTMLElement, IncidentBannerRootProps>(
  function IncidentBannerRoot({ incident, messages, ...rest }, ref) {
    const words = useMessages('IncidentBanner', incidentBannerMessages, messages);
    if (incident === null) return null;
    return (
      <Provider value={{ incident, messages: words }}>
        <RootElement
          aria-label={incident.title}
          {...rest}
          ref={ref}
          data-scope="incident-banner"
          data-status={incident.status}
          data-effect={'effect' in incident ? incident.effect : undefined}
        />
      </Provider>
    );
  },
);

/** How far it has come, in words. Renders a `<p>`. */
export const IncidentBannerStatus = part('p', 'status', ({ incident }) => ({
  children: incident.statusText,
}));

/** What happened, in a few words. Renders a `<p>`. */
export const IncidentBannerTitle = part('p', 'title', ({ incident }) => ({
  children: incident.title,
}));

/** What it means for this order. Renders a `<p>`, or nothing on a banner for everybody. */
export const IncidentBannerMeaning = part('p', 'meaning', ({ incident }) =>
  'meaning' in incident ? { children: incident.meaning } : null,
);

/** The last word, with its time. Renders a `<p>`, or nothing before there is one. */
export const IncidentBannerLatest = part('p', 'latest', ({ incident: { updates } }) => {
  const [latest] = updates;
  return latest && { children: wordAt(latest) };
});

/** When there is more; or that we are late with it. Renders a `<p>`, or nothing. */
export const IncidentBannerNext = part(
  'p',
  'next',
  ({ incident: { nextText } }) => nextText && { children: nextText },
);

/** What happened and what is different now. Renders a `<div>`, or nothing before it is over. */
export const IncidentBannerAccount = part(
  'div',
  'account',
  ({ incident: { account }, messages }) =>
    account && {
      children: (
        <>
          <p className="amends-incident__heading">{messages.account}</p>
          <p>{wordAt(account)}</p>
        </>
      ),
    },
);

/** What was said before, newest first. Renders a `<details>`, or nothing. */
export const IncidentBannerEarlier = part(
  'details',
  'earlier',
  ({ incident: { updates }, messages }) =>
    updates.length > 1 && {
      children: (
        <>
          <summary className="amends-incident__summary">{messages.earlier}</summary>
          <ol className="amends-incident__list">
            {updates.slice(1).map((update) => (
              <li key={update.at.at}>{wordAt(update)}</li>
            ))}
          </ol>
        </>
      ),
    },
);

/** The named person who speaks. Renders a `<p>`, or nothing. */
export const IncidentBannerSignature = part(
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

function wordAt({ at, text }: { readonly at: ViewMoment; readonly text: string }) {
  return (
    <>
      {text}{' '}
      <time className="amends-incident__at" dateTime={at.at}>
        {at.text}
      </time>
    </>
  );
}
