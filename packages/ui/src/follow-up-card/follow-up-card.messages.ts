/** The card's own words. The points come with the task, in its language. */
export interface FollowUpCardMessages {
  /** `{name}` stands for to whom it goes. */
  readonly to: string;
  /** Where nobody knows the name. */
  readonly toSomebody: string;
  /** `{date}` stands for the day by which it is to be written. */
  readonly by: string;
  /** The same once that day is past. */
  readonly overdue: string;
  readonly points: string;
  readonly print: string;
}

/** The card's words in English. */
export const followUpCardMessages: FollowUpCardMessages = {
  to: 'To {name}',
  toSomebody: 'To the customer',
  by: 'By {date}',
  overdue: 'Was due by {date}',
  points: 'To write about',
  print: 'Print the card',
};
