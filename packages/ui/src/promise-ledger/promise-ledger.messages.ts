/** The ledger's own words. All else comes with the view, in its locale. */
export interface PromiseLedgerMessages {
  /** Names the region. */
  readonly title: string;
  /** Read out before a date that no longer holds. */
  readonly previously: string;
  /** Beside a date that nobody stated: it is what is expected on the evidence. */
  readonly expected: string;
  /** Beside the moment at which it came. */
  readonly came: string;
}

/** The ledger's words in English. */
export const promiseLedgerMessages: PromiseLedgerMessages = {
  title: 'What we said',
  previously: 'previously',
  expected: 'what we expect now',
  came: 'it came',
};
