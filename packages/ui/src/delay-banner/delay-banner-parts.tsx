'use client';

import type { CaseView } from '@amends/core';
import type { ComponentPropsWithoutRef } from 'react';
import { forwardRef } from 'react';
import type { DelayBannerMessages } from './delay-banner.messages.js';
import { delayBannerMessages } from './delay-banner.messages.js';
import type { DelayBannerState, UseDelayBannerOptions } from './use-delay-banner.js';
import { useDelayBanner } from './use-delay-banner.js';
import { anatomy } from '../internal/anatomy.js';
import { classNames } from '../internal/class-names.js';
import { icon } from '../internal/icon.js';
import { useMessages } from '../internal/use-messages.js';
import { dateLine, dateSentence } from '../internal/view-dates.js';

interface Shared extends DelayBannerState, Pick<DelayBannerRootProps, 'onOpen' | 'href'> {
  readonly view: CaseView;
  readonly messages: DelayBannerMessages;
}

const { Provider, part } = anatomy<Shared>('DelayBanner', 'amends-banner');
const RootElement = part('section', 'root');

/** Props of `DelayBanner.Root`. */
export interface DelayBannerRootProps
  extends ComponentPropsWithoutRef<'section'>, UseDelayBannerOptions {
  /** Opens what the banner speaks of. */
  readonly onOpen?: (() => void) | undefined;
  /**
   * Where the same is found without JavaScript: the main control is then a link, which `onOpen` takes
   * over once the page is alive.
   */
  readonly href?: string | undefined;
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<DelayBannerMessages> | undefined;
}

/** The region that the banner is. Renders a `<section>`, or nothing where nothing is due. */
export const DelayBannerRoot = forwardRef<HTMLElement, DelayBannerRootProps>(
  function DelayBannerRoot(
    { view, dismissed, onDismissedChange, onOpen, href, messages, className, ...rest },
    ref,
  ) {
    const banner = useDelayBanner({ view, dismissed, onDismissedChange });
    const words = useMessages('DelayBanner', delayBannerMessages, messages);
    if (!banner.isShown) return null;
    return (
      <Provider value={{ ...banner, view, onOpen, href, messages: words }}>
        <RootElement
          aria-label={view.headline.title}
          {...rest}
          ref={ref}
          className={classNames(`amends-banner--${banner.tone}`, className)}
          data-scope="delay-banner"
          data-tone={banner.tone}
          data-status={view.headline.status}
        />
      </Provider>
    );
  },
);

/** A tick for good news, a clock for all other, for the eye only. Renders a `<span>`. */
export const DelayBannerMark = part('span', 'mark', ({ tone }) => ({
  children: icon(tone === 'good' ? 'good' : 'wait'),
}));

/** What is the matter, in two words. Renders a `<p>`. */
export const DelayBannerStatus = part('p', 'status', ({ view }) => ({
  children: view.headline.title,
}));

/** The date that counts now, and the one we gave first. Renders a `<p>`, or nothing without one. */
export const DelayBannerDates = part(
  'p',
  'dates',
  (shared) =>
    (shared.date ?? shared.previous) && {
      className: 'amends-dates',
      children: dateLine(shared, shared.messages),
    },
);

/** What happened and what we do, in a sentence or two. Renders a `<p>`, or nothing without one. */
export const DelayBannerSummary = part(
  'p',
  'summary',
  ({ view }) => view.headline.summary && { children: view.headline.summary },
);

/** When there is news again. Renders a `<p>`, or nothing where none is owed or the summary says it. */
export const DelayBannerNextUpdate = part(
  'p',
  'next-update',
  ({ view: { nextUpdate, headline }, messages }) =>
    nextUpdate &&
    !headline.summary?.includes(nextUpdate.text) && {
      children: dateSentence(messages.nextUpdate, nextUpdate),
    },
);

/** Holds the controls. Renders a `<div>`. */
export const DelayBannerActions = part('div', 'actions');

/**
 * The main control: to the options, to the account, or to what was agreed. Renders a `<button>`, an
 * `<a>` where the root has an `href`, or nothing where it would lead nowhere.
 */
export const DelayBannerOpen = part('button', 'open', ({ purpose, href, onOpen, messages }) =>
  purpose && (href || onOpen)
    ? {
        ...(href ? { as: 'a', href } : { type: 'button' }),
        className: classNames('amends-button', purpose === 'choose' && 'amends-button--primary'),
        children: messages[purpose],
        press: (event) => {
          // A new tab is the customer's to ask for.
          if (!onOpen || event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onOpen();
        },
      }
    : null,
);

/** The way to the carrier's own page. Renders an `<a>`, or nothing where there is none. */
export const DelayBannerTrack = part('a', 'track', ({ view, messages }) => {
  const href = view.shipments.find((shipment) => shipment.trackingUrl)?.trackingUrl;
  return (
    href && {
      href,
      rel: 'noreferrer',
      className: 'amends-button amends-button--link',
      children: messages.track,
    }
  );
});

/** Hides the notice. Renders a `<button>`, or nothing while something waits for the customer. */
export const DelayBannerDismiss = part(
  'button',
  'dismiss',
  ({ dismissible, dismiss, messages }) =>
    dismissible && {
      type: 'button',
      className: 'amends-button amends-button--icon',
      'aria-label': messages.dismiss,
      press: dismiss,
      children: icon('close'),
    },
);
