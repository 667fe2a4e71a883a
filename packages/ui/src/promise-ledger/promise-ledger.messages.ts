/** The ledger's own words. All else comes with the view, in its locale. */
export interface PromiseLedgerMessages {
  /** Names the region. */
  readonly title: string;
  /** Read out before a date that no longer holds. */
  readonly previously: string;
  /** Where and when it was said; `{where}` and `{date}` stand for them. */
  readonly said: string;
  /** When it was done after all, or in time; `{date}` stands for the date. */
  readonly done: string;
}

/** The ledger's words in English. */
export const promiseLedgerMessages: PromiseLedgerMessages = {
  title: 'What we said',
  previously: 'previously',
  said: '{where}, {date}',
  done: 'Done {date}',
};
