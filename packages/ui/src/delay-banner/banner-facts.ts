import type { CaseView, HeadlineStatus } from '@amends/core';
import type { DateFacts } from '../internal/view-dates.js';
import { dateFacts } from '../internal/view-dates.js';

/** The banner's colour: trouble, good news, or neither. */
export type BannerTone = 'caution' | 'good' | 'neutral';

/** What the button leads to: an open choice, the account of what happened, or what was agreed. */
export type BannerPurpose = 'choose' | 'read' | 'review';

/** What a banner says of a view. */
export interface BannerFacts extends DateFacts {
  /** Whether there is anything to say: not while nothing is wrong, nor once all is settled. */
  readonly due: boolean;
  readonly tone: BannerTone;
  readonly purpose: BannerPurpose | null;
  /** Fair only while nothing waits for the customer's answer. */
  readonly dismissible: boolean;
  /** Changes whenever there is something new to say: what a dismissal is remembered under. */
  readonly key: string;
}

const tones: Partial<Record<HeadlineStatus, BannerTone>> = {
  'on-track': 'good',
  'back-on-track': 'good',
  arrived: 'good',
  'arrived-early': 'good',
  'arrived-late': 'neutral',
  cancelled: 'neutral',
  unknown: 'neutral',
};

/** Derives everything a banner shows from a view. Pure: for a banner of your own. */
export function bannerFacts(view: CaseView): BannerFacts {
  const { headline, offer, state } = view;
  const isOpen = Boolean(offer?.open && !view.choice);
  const isSettled = view.choice ?? view.receipt;
  return {
    ...dateFacts(view),
    due: state !== 'quiet' && state !== 'closed',
    tone: tones[headline.status] ?? 'caution',
    purpose: isOpen ? 'choose' : isSettled ? 'review' : view.apology ? 'read' : null,
    dismissible: !isOpen,
    key: [view.caseId, headline.status, view.dates.current?.by, offer?.version, state].join('|'),
  };
}
