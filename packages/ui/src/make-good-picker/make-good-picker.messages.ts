/** The picker's own words. All else comes with the view, in its locale. */
export interface MakeGoodPickerMessages {
  /** Over the first decision, where there are two. */
  readonly decision: string;
  /** Over the make-goods, after the first decision… */
  readonly optionsToo: string;
  /** …and where they are all there is to decide. */
  readonly options: string;
  readonly keep: string;
  /** Beside a way out that is the customer's right; `{basis}` stands for the citation. */
  readonly right: string;
  readonly ask: string;
  readonly askDetail: string;
  /** The name of the field for the customer's own words. */
  readonly askText: string;
  readonly decline: string;
  readonly declineDetail: string;
  /** The button, before anything is picked or without JavaScript. */
  readonly submit: string;
  readonly submitAsk: string;
  readonly submitDecline: string;
  readonly submitting: string;
  readonly retry: string;
  readonly 'problem-decision': string;
  readonly 'problem-option': string;
  readonly 'problem-text': string;
  readonly failed: string;
  readonly offline: string;
  /** Somebody chose before, perhaps in another tab. */
  readonly alreadyChosen: string;
  /** What is offered has changed since this was opened. */
  readonly changed: string;
  /** The time to choose is over; `{date}` stands for its end. */
  readonly expired: string;
  /** The options can be seen here and not taken. */
  readonly readOnly: string;
  /** Sent and kept, where the answer held no receipt. */
  readonly kept: string;
}

/** The picker's words in English. */
export const makeGoodPickerMessages: MakeGoodPickerMessages = {
  decision: 'Keep it, or cancel?',
  optionsToo: 'And how may we make it good?',
  options: 'How may we make it good?',
  keep: 'Keep the order',
  right: 'Your right: {basis}.',
  ask: 'Something else',
  askDetail: 'Tell us what would help.',
  askText: 'What would help?',
  decline: 'Nothing, thank you',
  declineDetail: 'The apology is enough.',
  submit: 'Confirm your choice',
  submitAsk: 'Send us your wish',
  submitDecline: 'Nothing, thank you',
  submitting: 'Sending…',
  retry: 'Send it again',
  'problem-decision': 'Please say whether you keep or cancel the order.',
  'problem-option': 'Please pick one. “Nothing” is an answer too.',
  'problem-text': 'Please tell us in a few words what would help.',
  failed: 'That did not reach us. What you picked is still here.',
  offline: 'You are offline. What you picked is still here; send it once you are connected.',
  alreadyChosen: 'This had been settled before. Here is what was chosen.',
  changed: 'What we can offer has changed since you opened this. Please look again.',
  expired: 'These options were open until {date}.',
  readOnly: 'You can read the options here. To choose, open the link in our message to you.',
  kept: 'We have your choice.',
};
