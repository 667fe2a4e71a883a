/** The form's own words. All else comes with the view, in its locale. */
export interface ReportProblemMessages {
  /** Asks what is wrong, and names the form. */
  readonly ask: string;
  /** Asks which of several things it concerns. */
  readonly which: string;
  /** Names the field for the customer's own words. */
  readonly text: string;
  /** Over the pictures, which nobody has to send… */
  readonly photos: string;
  /** …and what they may be: `{count}` of them, `{size}` megabytes each. */
  readonly photosHelp: string;
  /** Opens the pictures that the customer has… */
  readonly choosePhotos: string;
  /** …and the camera, on a phone. */
  readonly takePhoto: string;
  /** A picture on its way. */
  readonly photoSending: string;
  /** A picture that goes along with the report. */
  readonly photoKept: string;
  /** A picture that is not known to have arrived. */
  readonly photoFailed: string;
  /** A picture that the store turned down. */
  readonly photoRefused: string;
  /** Sends the picture again. */
  readonly photoRetry: string;
  /** The name of the button that takes a picture away. */
  readonly photoRemove: string;
  /** The file `{name}` is no picture… */
  readonly photoWrongType: string;
  /** …or is larger than `{size}` megabytes… */
  readonly photoTooLarge: string;
  /** …or is one more than `{count}`. */
  readonly photoTooMany: string;
  /** The report waits for a picture that did not arrive. */
  readonly photosMissing: string;
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
  photos: 'Do you have a picture of it? It often helps, and you can leave it out.',
  photosHelp:
    'Up to {count} pictures of {size} MB each: JPEG, PNG, WebP, HEIC or AVIF. Only our people see them.',
  choosePhotos: 'Choose pictures',
  takePhoto: 'Take a picture',
  photoSending: 'Sending…',
  photoKept: 'Added',
  photoFailed: 'This did not reach us.',
  photoRefused: 'We cannot open this one. Please remove it, and try another.',
  photoRetry: 'Try again',
  photoRemove: 'Remove {name}',
  photoWrongType: '{name} was left out: it is not a picture of a kind that we can open.',
  photoTooLarge: '{name} was left out: it is larger than {size} MB.',
  photoTooMany: '{name} was left out: we take up to {count}.',
  photosMissing: 'A picture has not reached us yet. Try again, or remove it.',
  send: 'Tell us',
  sending: 'Sending…',
  sent: 'Thank you. We have it, and look into it now.',
  again: 'Tell us something else',
  failed: 'This did not reach us. Try again.',
  offline: 'You are offline. Try again once you are connected.',
  refused: 'We could not take this. Please reload the page and try again.',
};
