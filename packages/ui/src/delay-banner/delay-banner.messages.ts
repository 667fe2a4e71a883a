/** The banner's own words. All else comes with the view, in its locale. */
export interface DelayBannerMessages {
  /** The button while a choice is open. */
  readonly choose: string;
  /** The button where there is an account of what happened, and nothing to choose. */
  readonly read: string;
  /** The button once something was agreed. */
  readonly review: string;
  /** The link to the carrier. */
  readonly track: string;
  /** Before the date that no longer holds, as it is seen… */
  readonly was: string;
  /** …and as it is read out. */
  readonly previously: string;
  /** When there is news again, by whichever channel; `{date}` stands for the date. */
  readonly nextUpdate: string;
  /** The name of the button that hides the banner. */
  readonly dismiss: string;
}

/** The banner's words in English. */
export const delayBannerMessages: DelayBannerMessages = {
  choose: 'See your options',
  read: 'Read what happened',
  review: 'See what we agreed',
  track: 'Where is it now?',
  was: 'was',
  previously: 'previously',
  nextUpdate: 'The next news comes by {date}.',
  dismiss: 'Hide this notice',
};
