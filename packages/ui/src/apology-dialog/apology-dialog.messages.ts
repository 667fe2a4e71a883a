/** The dialog's own words. All else comes with the view, in its locale. */
export interface ApologyDialogMessages {
  /** Before the date that no longer holds, as it is seen… */
  readonly was: string;
  /** …and as it is read out. */
  readonly previously: string;
  /** When we write again, where the apology does not say so; `{date}` stands for the date. */
  readonly nextUpdate: string;
  /** The name of the cross that closes. */
  readonly close: string;
  /** The button that closes and leaves the choice open. */
  readonly notNow: string;
  /** The button that closes once a choice is kept. */
  readonly done: string;
}

/** The dialog's words in English. */
export const apologyDialogMessages: ApologyDialogMessages = {
  was: 'was',
  previously: 'previously',
  nextUpdate: 'The next news comes by {date}.',
  close: 'Close',
  notNow: 'Not now',
  done: 'Done',
};
