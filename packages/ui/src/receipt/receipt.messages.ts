/** The receipt's own words. All else comes with the view, in its locale. */
export interface ReceiptMessages {
  /** Before the store's reference; `{reference}` stands for it. */
  readonly reference: string;
}

/** The receipt's words in English. */
export const receiptMessages: ReceiptMessages = {
  reference: 'Reference {reference}',
};
