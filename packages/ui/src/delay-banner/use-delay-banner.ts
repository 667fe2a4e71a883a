'use client';

import type { CaseView } from '@amends/core';
import { useDismissal } from '@amends/react';
import type { BannerFacts } from './banner-facts.js';
import { bannerFacts } from './banner-facts.js';

/** Why the banner's `dismissed` changed. */
export interface DismissDetails {
  readonly reason: 'dismiss-button';
}

/** Options of {@link useDelayBanner}. */
export interface UseDelayBannerOptions {
  readonly view: CaseView;
  /**
   * Whether the customer has hidden this notice. Given: you hold it. Absent: it is
   * remembered, by the provider's storage or the browser's.
   */
  readonly dismissed?: boolean | undefined;
  /** Told when the customer hides the notice, whoever holds it. */
  readonly onDismissedChange?: ((dismissed: boolean, details: DismissDetails) => void) | undefined;
}

/** What {@link useDelayBanner} answers. */
export interface DelayBannerState extends BannerFacts {
  /** Whether the banner stands now: something is due, and it was not hidden. */
  readonly isShown: boolean;
  /** Hides the notice, where that is fair. */
  readonly dismiss: () => void;
}

/** The banner without its look: what to show of a view, and whether it was hidden. */
export function useDelayBanner({
  view,
  dismissed,
  onDismissedChange,
}: UseDelayBannerOptions): DelayBannerState {
  const facts = bannerFacts(view);
  const remembered = useDismissal(facts.key);
  const isDismissed = facts.dismissible && (dismissed ?? remembered.isDismissed);
  return {
    ...facts,
    isShown: facts.due && !isDismissed,
    dismiss: () => {
      if (!facts.dismissible) return;
      if (dismissed === undefined) remembered.dismiss();
      onDismissedChange?.(true, { reason: 'dismiss-button' });
    },
  };
}
