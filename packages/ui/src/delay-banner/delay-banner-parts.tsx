'use client';

import type { CaseView } from '@amends/core';
import { cva, cx } from 'class-variance-authority';
import type { ComponentPropsWithoutRef, ForwardedRef, MouseEvent } from 'react';
import { forwardRef } from 'react';
import type { DelayBannerMessages } from './delay-banner.messages.js';
import { delayBannerMessages } from './delay-banner.messages.js';
import type { DelayBannerState, UseDelayBannerOptions } from './use-delay-banner.js';
import { useDelayBanner } from './use-delay-banner.js';
import { anatomy } from '../internal/anatomy.js';
import { composeHandlers } from '../internal/compose-handlers.js';
import { cross, icon, ring, tick } from '../internal/icon.js';
import { dateLine, dateSentence } from '../internal/view-dates.js';

const variants = cva('amends amends-banner', {
  variants: {
    tone: {
      caution: 'amends-banner--caution',
      good: 'amends-banner--good',
      neutral: 'amends-banner--neutral',
    },
  },
});

interface Shared extends DelayBannerState {
  readonly view: CaseView;
  readonly messages: DelayBannerMessages;
}

const { Provider, usePart, part } = anatomy<Shared>('DelayBanner', 'amends-banner');

/** Props of `DelayBanner.Root`. */
export interface DelayBannerRootProps
  extends ComponentPropsWithoutRef<'section'>, UseDelayBannerOptions {
  /** Your own words in place of ours, any of them. */
  readonly messages?: Partial<DelayBannerMessages> | undefined;
}

/** The region that the banner is. Renders a `<section>`, or nothing where nothing is due. */
export const DelayBannerRoot = forwardRef<HTMLElement, DelayBannerRootProps>(
  function DelayBannerRoot(
    { view, dismissed, onDismissedChange, messages, className, ...rest },
    ref,
  ) {
    const state = useDelayBanner({ view, dismissed, onDismissedChange });
    if (!state.isShown) return null;
    return (
      <Provider value={{ ...state, view, messages: { ...delayBannerMessages, ...messages } }}>
        <section
          aria-labelledby={state.labelId}
          {...rest}
          ref={ref}
          className={variants({ tone: state.tone, className })}
          data-scope="delay-banner"
          data-part="root"
          data-tone={state.tone}
          data-status={view.headline.status}
          data-purpose={state.purpose ?? undefined}
        />
      </Provider>
    );
  },
);

const marks = { caution: 'M12 7v5.2l3.2 2', good: tick, neutral: 'M12 11.5V16m0-8.2v.1' };

/** The sign beside the status, for the eye only. Renders an `<svg>`. */
export const DelayBannerMark = part('svg', 'mark', ({ tone }) => ({
  props: {
    className: 'amends-icon',
    viewBox: '0 0 24 24',
    'aria-hidden': true,
    children: <path d={ring + marks[tone]} />,
  },
}));

/** What is the matter, in two words: it names the region. Renders a `<p>`. */
export const DelayBannerStatus = part('p', 'status', ({ view, labelId }) => ({
  props: { children: view.headline.title },
  own: { id: labelId },
}));

/** The date that counts now, and the one we gave first. Renders a `<p>`, or nothing without one. */
export const DelayBannerDates = part('p', 'dates', (shared) =>
  shared.date || shared.previous
    ? { props: { className: 'amends-dates', children: dateLine(shared, shared.messages) } }
    : null,
);

/** What happened and what we do, in a sentence or two. Renders a `<p>`, or nothing without one. */
export const DelayBannerSummary = part('p', 'summary', ({ view }) =>
  view.headline.summary === null ? null : { props: { children: view.headline.summary } },
);

/** When the customer hears from us next. Renders a `<p>`, or nothing where no word is owed. */
export const DelayBannerNextUpdate = part('p', 'next-update', ({ view, messages }) =>
  view.nextUpdate === null
    ? null
    : { props: { children: dateSentence(messages.nextUpdate, view.nextUpdate) } },
);

/** Holds the controls. Renders a `<div>`. */
export const DelayBannerActions = part('div', 'actions');

/** Props of `DelayBanner.Open`. */
export interface DelayBannerOpenProps extends Omit<ComponentPropsWithoutRef<'a'>, 'onClick'> {
  /**
   * Where the choice can be made without JavaScript. Given: a link, which `onOpen` takes over once
   * the page is alive. Absent: a button.
   */
  readonly href?: string | undefined;
  /** Runs before ours, and may prevent it. */
  readonly onClick?: ((event: MouseEvent<HTMLElement>) => void) | undefined;
  /** Opens what the banner speaks of. */
  readonly onOpen?: (() => void) | undefined;
}

/**
 * The main control: to the options, to the account, or to what was agreed. Renders a `<button>`, an
 * `<a>` with `href`, or nothing where it would lead nowhere.
 */
export const DelayBannerOpen = forwardRef<HTMLElement, DelayBannerOpenProps>(
  function DelayBannerOpen({ className, onOpen, onClick, ...rest }, ref) {
    const { purpose, messages } = usePart('open');
    if (purpose === null || (onOpen === undefined && rest.href === undefined)) return null;
    const props = {
      children: messages[purpose],
      ...rest,
      className: cx(
        'amends-button amends-banner__open',
        purpose === 'choose' && 'amends-button--primary',
        className,
      ),
      'data-part': 'open',
      onClick: composeHandlers(onClick, (event: MouseEvent<HTMLElement>) => {
        // A new tab is the customer's to ask for.
        if (onOpen === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onOpen();
      }),
    };
    return rest.href === undefined ? (
      <button {...props} type="button" ref={ref as ForwardedRef<HTMLButtonElement>} />
    ) : (
      <a {...props} ref={ref as ForwardedRef<HTMLAnchorElement>} />
    );
  },
);

/** The way to the carrier's own page. Renders an `<a>`, or nothing where there is none. */
export const DelayBannerTrack = part('a', 'track', ({ view, messages }) => {
  const url = view.shipments.find((shipment) => shipment.trackingUrl)?.trackingUrl;
  return url ? { props: { href: url, rel: 'noreferrer', children: messages.track } } : null;
});

/** Hides the notice. Renders a `<button>`, or nothing while something waits for the customer. */
export const DelayBannerDismiss = part('button', 'dismiss', (shared) =>
  shared.dismissible
    ? {
        props: {
          type: 'button',
          className: 'amends-icon-button',
          'aria-label': shared.messages.dismiss,
          onClick: shared.dismiss,
          children: icon(cross),
        },
      }
    : null,
);
