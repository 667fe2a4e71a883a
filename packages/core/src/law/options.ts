import type { Instant } from '../model/order.js';
import { weekdays } from '../time/index.js';
import type { BusinessCalendar } from '../time/index.js';

/** What a law is read with, beside the record. */
export interface LawOptions {
  /** The instant at which duties are asked for. Nothing recorded later counts. */
  readonly asOf: Instant;
  /**
   * Business days that a parcel usually takes from hand-over to door on this lane, by which a stated
   * delivery day is read as a shipping day and the other way round; unknown when absent.
   */
  readonly usualTransitDays?: number | null | undefined;
  /** The days on which parcels move; Monday to Friday without holidays when absent. */
  readonly calendar?: BusinessCalendar | undefined;
  /**
   * Calendar days within which this store may reasonably be expected to deliver, for laws that name no
   * number (Australia); without it they say nothing about an order for which no date was stated.
   */
  readonly reasonableDays?: number | null | undefined;
}

/** The options without the instant: what an implied promise may depend on. */
export type ReadingOptions = Partial<LawOptions>;

/** The calendar in use. */
export function calendarOf(options: ReadingOptions): BusinessCalendar {
  return options.calendar ?? weekdays;
}
