/** Words that `AskForm` needs where there is only something to read. */
export interface AskThreadMessages {
  /** The question. Names the form, and the field in it. */
  readonly title: string;
  /** Over what was asked before… */
  readonly asked: string;
  /** …by when it is answered; `{date}` stands for the date… */
  readonly answerBy: string;
  /** …and over the answer; `{name}` stands for who gave it. */
  readonly answered: string;
  /** The same where nobody is named. */
  readonly answeredByUs: string;
}

/** The same in English. */
export const askThreadMessages: AskThreadMessages = {
  title: 'What would make it right?',
  asked: 'Your wish',
  answerBy: 'Our answer by: {date}',
  answered: 'Answer from {name}',
  answeredByUs: 'Our answer',
};
