import type { Money } from './money.js';

/** A value that the sender may leave out or send as `null`; both mean "not said". */
export type Maybe<T> = T | null | undefined;

/**
 * An instant as ISO 8601 text with an offset (`2026-11-02T15:04:00-05:00`, or `Z`).
 * A text without an offset is refused: the same digits name another moment in another zone.
 */
export type Instant = string;

/** A local calendar day as `YYYY-MM-DD`, read in the zone that stands beside it. */
export type LocalDay = string;

/** Who bought, as far as the store says. Nothing here reaches a `CaseView` but the given name. */
export interface Customer {
  readonly id?: Maybe<string>;
  /** Given name, as the apology addresses the customer. */
  readonly name?: Maybe<string>;
  readonly email?: Maybe<string>;
  /** Whether store credit can be kept for this customer. */
  readonly hasAccount?: Maybe<boolean>;
  /** What went before. `breaches` counts earlier broken promises on other orders. */
  readonly history?: Maybe<{
    readonly orders?: Maybe<number>;
    readonly breaches?: Maybe<number>;
    readonly value?: Maybe<Money>;
  }>;
}

/** One line of an order. */
export interface OrderLine {
  readonly id: string;
  readonly title: string;
  /** Units ordered, a positive integer. */
  readonly quantity: number;
  readonly unitPrice?: Maybe<Money>;
  /** What the store calls the thing, whichever order it is in. Scopes of incidents name it. */
  readonly sku?: Maybe<string>;
  /** Where it leaves from, as the store calls the place. Scopes of incidents name it. */
  readonly warehouse?: Maybe<string>;
  /** Picture of the thing for the storefront. Shown only as an image source, never as markup. */
  readonly imageUrl?: Maybe<string>;
}

/** What was ordered, by whom, for how much. */
export interface Order {
  readonly id: string;
  /** The number by which the customer knows it ("#1001"), where that is not the `id`. */
  readonly number?: Maybe<string>;
  readonly placedAt: Instant;
  /** IANA zone of the destination; every bare date of this order is a day there. */
  readonly timeZone: string;
  /** ISO 4217 code of the order. */
  readonly currency: string;
  /** ISO 3166-1 alpha-2 code of the destination; chooses the law pack. */
  readonly country?: Maybe<string>;
  /** ISO 3166-2 code of the destination (`US-NY`). */
  readonly region?: Maybe<string>;
  /** BCP 47 tag in which the customer is spoken to; `en` when absent. */
  readonly locale?: Maybe<string>;
  readonly customer?: Maybe<Customer>;
  /** How it was paid. */
  readonly payment?: Maybe<{
    /** As the customer would recognise it: "Visa ending 4242". */
    readonly label?: Maybe<string>;
    /** Whether the customer asked the store itself for credit, which changes dates in some laws. */
    readonly sellerCredit?: Maybe<boolean>;
  }>;
  /** Everything the customer paid, shipping included. */
  readonly total?: Maybe<Money>;
  /** The part of `total` that was postage. */
  readonly shipping?: Maybe<Money>;
  readonly lines: readonly OrderLine[];
}
