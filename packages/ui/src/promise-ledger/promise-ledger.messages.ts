/** The ledger's own words. All else comes with the view, in its locale. */
export interface PromiseLedgerMessages {
  /** Names the region. */
  readonly title: string;
  /** Read out before a date that no longer holds. */
  readonly previously: string;
}

/** The ledger's words in English. */
export const promiseLedgerMessages: PromiseLedgerMessages = {
  title: 'What we said',
  previously: 'previously',
};
