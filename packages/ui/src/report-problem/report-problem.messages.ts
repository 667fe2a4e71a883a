/** The form's own words. All else comes with the view, in its locale. */
export interface ReportProblemMessages {
  /** Asks what is wrong, and names the form. */
  readonly ask: string;
  /** Asks which of several things it concerns. */
  readonly which: string;
  /** Names the field for the customer's own words. */
  readonly text: string;
  readonly send: string;
  readonly sending: string;
  /** Said once the store has it. */
  readonly sent: string;
  /** The button to report something else. */
  readonly again: string;
  readonly failed: string;
  readonly offline: string;
  /** Said where the store turned it down. */
  readonly refused: string;
}

/** The form's words in English. */
export const reportProblemMessages: ReportProblemMessages = {
  ask: 'What is wrong?',
  which: 'Which of it?',
  text: 'Anything else we should know? You can leave this empty.',
  send: 'Tell us',
  sending: 'Sending…',
  sent: 'Thank you. We have it, and look into it now.',
  again: 'Tell us something else',
  failed: 'This did not reach us. Try again.',
  offline: 'You are offline. Try again once you are connected.',
  refused: 'We could not take this. Please reload the page and try again.',
};
