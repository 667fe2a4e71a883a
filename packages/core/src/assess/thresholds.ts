/**
 * When silence or slowness becomes a sign of trouble. All days are business days of the calendar in
 * use, so that a weekend is no silence. The defaults are what the trade uses for its own alarms (see
 * the sources); every store should set its own.
 */
export interface Thresholds {
  /**
   * Days since the label without a first scan. Avada warns of a stale shipment after 3
   * (docs.avada.io/order-tracking/exception-alerts), which parcelLab calls forgotten.
   */
  readonly silenceBeforeFirstScan: number;
  /**
   * Days since the last scan on the way. Helpdesks escalate after 72 hours without movement
   * (custo.tech/insights/shopify-gorgias-automations).
   */
  readonly silenceInTransit: number;
  /**
   * Days since it went out for delivery. parcelLab hands over what is not resolved on the next working
   * day (docs.parcellab.com/docs/service/watchlist).
   */
  readonly silenceOutForDelivery: number;
  /**
   * Days without a word on what is to be made or done. Wonderment advises an alert 72 to 96 hours after
   * the order (docs.wonderment.com, delayed fulfilment); this is the longer end of it.
   */
  readonly silenceAtWork: number;
  /** With fewer days than this to the promised day, a parcel not handed over is at risk. */
  readonly handOverDays: number;
  /** With fewer hours than this to a promised shipment, what is not handed over is at risk. */
  readonly handOverHours: number;
  /** Days a parcel usually takes on its lane, from hand-over to door; `null` when nobody knows. */
  readonly usualTransitDays: number | null;
  /** With at least this chance of coming late, from 0 to 1, a forecast is a sign. */
  readonly forecastLate: number;
}

/** What {@link Thresholds} are where the store sets none. */
export const defaultThresholds: Thresholds = {
  silenceBeforeFirstScan: 3,
  silenceInTransit: 3,
  silenceOutForDelivery: 1,
  silenceAtWork: 4,
  // Only a next-day service still makes it with one day left.
  handOverDays: 2,
  // Carriers collect in the afternoon: six hours before midnight the van has been.
  handOverHours: 6,
  usualTransitDays: null,
  // More likely late than not.
  forecastLate: 0.5,
};
