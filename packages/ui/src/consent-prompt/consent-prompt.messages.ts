/** The prompt's own words. What the law says comes with the view, in its locale. */
export interface ConsentPromptMessages {
  /** The question. Names the form. */
  readonly title: string;
  /** Before the date that no longer holds, as it is seen… */
  readonly was: string;
  /** …and as it is read out. */
  readonly previously: string;
  /** The button of waiting. */
  readonly wait: string;
  /** The button of cancelling, where the view has no word for it. */
  readonly cancel: string;
  /** Beside the way out that is the customer's right; `{basis}` stands for the citation. */
  readonly right: string;
  readonly sending: string;
  /** Said once the store has it, for waiting… */
  readonly waited: string;
  /** …and for cancelling. */
  readonly cancelled: string;
  /** Somebody answered before, perhaps in another tab, or the time for it is over. */
  readonly settled: string;
  /** The new date has changed since this was opened. */
  readonly changed: string;
  readonly failed: string;
  readonly offline: string;
  /** Sends the same answer again. */
  readonly retry: string;
  /** The question can be read here and not answered. */
  readonly readOnly: string;
}

/** The prompt's words in English. */
export const consentPromptMessages: ConsentPromptMessages = {
  title: 'Wait for the new date, or cancel?',
  was: 'was',
  previously: 'previously',
  wait: 'Wait for it',
  cancel: 'Cancel the order',
  right: 'Your right: {basis}.',
  sending: 'Sending…',
  waited: 'We have your answer: you wait for the new date. Thank you.',
  cancelled: 'We have your answer: you cancel the order.',
  settled: 'This has been settled in the meantime.',
  changed: 'The new date has changed since you opened this. Please look again.',
  failed: 'Your answer did not reach us.',
  offline: 'You are offline. Try again once you are connected.',
  retry: 'Send it again',
  readOnly: 'You can read the question here. To answer, open the link in our message to you.',
};
