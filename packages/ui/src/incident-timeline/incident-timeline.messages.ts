/** The timeline's own words. All else comes with the view, in its locale. */
export interface IncidentTimelineMessages {
  /** The first entry: when the trouble began. */
  readonly began: string;
  /** Heads the account of it, once it is over. */
  readonly account: string;
}

/** The timeline's words in English. */
export const incidentTimelineMessages: IncidentTimelineMessages = {
  began: 'It began',
  account: 'What happened, and what is different now',
};
