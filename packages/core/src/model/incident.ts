import type { Signatory } from './apology.js';
import type { EventReason } from './event.js';
import type { Instant, LocalDay, Maybe } from './order.js';

/** How far an incident has come. */
export const INCIDENT_STATUSES = ['investigating', 'identified', 'monitoring', 'resolved'] as const;
/** One of {@link INCIDENT_STATUSES}. */
export type IncidentStatus = (typeof INCIDENT_STATUSES)[number];

/**
 * Which orders a trouble touches. Every given field must hold; a list holds when one of its members
 * does. Orders named in `orderIds` are touched whatever the other fields say. A scope that gives
 * nothing touches no order: the incident is then news for everybody and changes no date.
 */
export interface IncidentScope {
  /** Placed in this span: `from` included, `until` excluded. An end that is not given is open. */
  readonly placed?: Maybe<{ readonly from?: Maybe<Instant>; readonly until?: Maybe<Instant> }>;
  /** ISO 3166-1 alpha-2 codes of the destination. */
  readonly countries?: Maybe<readonly string[]>;
  /** ISO 3166-2 codes of the destination. */
  readonly regions?: Maybe<readonly string[]>;
  /** Names of carriers as the tracking gives them; capitals make no difference. */
  readonly carriers?: Maybe<readonly string[]>;
  /** The warehouses from which lines leave, as `OrderLine.warehouse` names them. */
  readonly warehouses?: Maybe<readonly string[]>;
  /** The things it concerns: `OrderLine.sku`, or the id of the line where it has none. */
  readonly skus?: Maybe<readonly string[]>;
  /** Orders that are touched in any case. */
  readonly orderIds?: Maybe<readonly string[]>;
}

/** One word to everybody, with the date of the next. */
export interface IncidentUpdate {
  readonly id: string;
  readonly at: Instant;
  /** Plain text, as customers read it. */
  readonly text: string;
  /** What the incident has come to with this word; unchanged when absent. */
  readonly status?: Maybe<IncidentStatus>;
  /** By when the next word comes: a promise like any other. */
  readonly nextUpdateBy?: Maybe<Instant>;
}

/** A trouble shared by many orders: a flood in the warehouse, a strike, the order system down. */
export interface Incident {
  readonly id: string;
  /** What happened, in a few words: the heading of the banner. Plain text. */
  readonly title: string;
  /** How it stands at the latest; updates say how it stood before. */
  readonly status: IncidentStatus;
  readonly startedAt: Instant;
  /** When it was over; absent while it lasts. */
  readonly resolvedAt?: Maybe<Instant>;
  /** Why, from the closed list: decides whose doing it is, and the one fact that a letter tells. */
  readonly reason?: Maybe<EventReason>;
  /**
   * The last day or instant up to which promises may suffer from it, as far as anybody can say: what is
   * due later is left alone. Absent: nobody can say, and every promise still open is at risk.
   */
  readonly clearBy?: Maybe<LocalDay | Instant>;
  /** IANA zone in which a bare `clearBy` is read; that of each order when absent. */
  readonly timeZone?: Maybe<string>;
  readonly scope: IncidentScope;
  /** In any order; told newest first. */
  readonly updates: readonly IncidentUpdate[];
  /** What happened, what was done, what is different now: told once it is over. */
  readonly account?: Maybe<{ readonly at: Instant; readonly text: string }>;
  /** The named person who speaks. */
  readonly signatory?: Maybe<Signatory>;
}
