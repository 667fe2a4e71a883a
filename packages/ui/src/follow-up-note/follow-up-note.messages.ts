/** The note's own words. */
export interface FollowUpNoteMessages {
  /** Names the note; `{name}` stands for who wrote it. */
  readonly title: string;
}

/** The note's words in English. */
export const followUpNoteMessages: FollowUpNoteMessages = { title: 'A note from {name}' };
