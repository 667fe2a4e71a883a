/** The record's own words. All else comes with the view, in its locale. */
export interface RecoveryReceiptMessages {
  readonly title: string;
  /** `{order}` stands for the order's number. */
  readonly order: string;
  /** Before the store's reference; `{reference}` stands for it. */
  readonly reference: string;
  /** What happens next, where nothing is owed any more. */
  readonly settled: string;
  /** What happens next, while something is. */
  readonly owed: string;
  readonly print: string;
  readonly save: string;
  /** The name of the saved file, before its number and `.txt`. */
  readonly file: string;
}

/** The record's words in English. */
export const recoveryReceiptMessages: RecoveryReceiptMessages = {
  title: 'What we agreed',
  order: 'Order {order}',
  reference: 'Reference {reference}',
  settled: 'All of it is done. Nothing more is needed from you.',
  owed: 'We carry this out. Nothing more is needed from you.',
  print: 'Print',
  save: 'Save as a file',
  file: 'what-we-agreed',
};
