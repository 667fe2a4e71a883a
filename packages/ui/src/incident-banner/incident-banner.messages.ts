/** The banner's own words. All else comes with the view, in its locale. */
export interface IncidentBannerMessages {
  /** Opens what was said before. */
  readonly earlier: string;
  /** Heads the account of it, once it is over. */
  readonly account: string;
}

/** The banner's words in English. */
export const incidentBannerMessages: IncidentBannerMessages = {
  earlier: 'What we said before',
  account: 'What happened',
};
