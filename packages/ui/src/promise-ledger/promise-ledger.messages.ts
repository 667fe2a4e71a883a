/** The ledger's own words. All else comes with the view, in its locale. */
export interface PromiseLedgerMessages {
  /** Names the region. */
  readonly title: string;
  /** Read out before a date that no longer holds. */
  readonly previously: string;
  /** When it was done after all, or in time; `{date}` stands for the date. */
  readonly done: string;
}

/** The ledger's words in English. */
export const promiseLedgerMessages: PromiseLedgerMessages = {
  title: 'What we said',
  previously: 'previously',
  done: 'Done {date}',
};
