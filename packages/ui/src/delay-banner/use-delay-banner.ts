'use client';

import type { CaseView } from '@amends/core';
import { useId } from 'react';
import type { BannerFacts } from './banner-facts.js';
import { bannerFacts } from './banner-facts.js';
import { useControlled } from '../internal/use-controlled.js';

/** Why the banner's `dismissed` changed. */
export interface DismissDetails {
  readonly reason: 'dismiss-button';
}

/** Options of {@link useDelayBanner}. */
export interface UseDelayBannerOptions {
  readonly view: CaseView;
  /** Whether the customer has hidden this notice. Given: you hold it. Absent: it is remembered here. */
  readonly dismissed?: boolean | undefined;
  /** Told when the customer hides the notice, whoever holds it. */
  readonly onDismissedChange?:
    | ((dismissed: boolean, details: DismissDetails) => void)
    | undefined;
}

/** What {@link useDelayBanner} answers. */
export interface DelayBannerState extends BannerFacts {
  /** Whether the banner stands now: something is due, and it was not hidden. */
  readonly isShown: boolean;
  /** Hides the notice, where that is fair. */
  readonly dismiss: () => void;
  /** The id of the element that names the region. */
  readonly labelId: string;
}

/** The banner without its look: what to show of a view, and whether it was hidden. */
export function useDelayBanner(options: UseDelayBannerOptions): DelayBannerState {
  const facts = bannerFacts(options.view);
  const labelId = useId();
  const [isDismissed, change] = useControlled(options.dismissed, false, options.onDismissedChange);
  return {
    ...facts,
    labelId,
    isShown: facts.due && !(isDismissed && facts.dismissible),
    dismiss: () => {
      if (facts.dismissible) change(true, { reason: 'dismiss-button' });
    },
  };
}
