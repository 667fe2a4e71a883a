/** The form's own words. All else comes with the view, in its locale. */
export interface UpdatesSignupMessages {
  /** What the form is for. Names it. */
  readonly title: string;
  /** Asks where to be kept posted. */
  readonly where: string;
  /** Names the field for an e-mail address… */
  readonly email: string;
  /** …says what leaving it empty means… */
  readonly emailDetail: string;
  /** …and names the one for a telephone number. */
  readonly sms: string;
  /** What is kept now; `{address}` stands for it, masked. */
  readonly now: string;
  /** Asks how often. */
  readonly often: string;
  readonly save: string;
  readonly saving: string;
  /** Said once the store has it. */
  readonly saved: string;
  readonly failed: string;
  readonly offline: string;
  /** Sends the same again. */
  readonly retry: string;
  /** Said where the store turned it down. */
  readonly refused: string;
}

/** The form's words in English. */
export const updatesSignupMessages: UpdatesSignupMessages = {
  title: 'Where to keep you posted',
  where: 'Where?',
  email: 'E-mail address',
  emailDetail: 'Leave it empty for the one you ordered with.',
  sms: 'Mobile number',
  now: 'Now: {address}',
  often: 'How often?',
  save: 'Keep me posted',
  saving: 'Saving…',
  saved: 'Saved.',
  failed: 'That did not reach us. What you marked is still here.',
  offline: 'You are offline. What you marked is still here; send it once you are connected.',
  retry: 'Send it again',
  refused: 'We could not take this. Please look at the address again.',
};
