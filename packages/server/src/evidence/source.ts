import type { AdapterResult, Parcel } from '@amends/adapters/shopify';
import type { Instant, Order, OrderRecord } from '@amends/core';

/** What is known of an order before a message about it is read. */
export interface KnownOrder {
  readonly record: OrderRecord;
  readonly parcels: readonly Parcel[];
}

/** What is known before a message is read. */
export interface Known {
  /** What the sender calls this kind of message, where it does. */
  readonly topic: string | null;
  /** When it came in: every event's `recordedAt`. */
  readonly receivedAt: Instant;
  /** The order it speaks of; `null` until that is known. */
  readonly about: KnownOrder | null;
}

/** What a message says, and how far it is to be believed. */
export interface Said {
  readonly result: AdapterResult;
  /** When the sender last changed the order, where the message says so. */
  readonly changedAt: Instant | null;
  /** Facts of the order that the sender did not state and the adapter assumed. */
  readonly assumed: readonly (keyof Order)[];
}

/** A sender of webhooks: how to know that it is the sender, and what it says. */
export interface Source {
  /**
   * Whether the raw bytes were signed by the sender, and not so long ago that somebody repeats it. `now` is
   * the server's own; `address` what was posted to, for senders that sign nothing and bring a token in it.
   */
  isSigned(body: Uint8Array, headers: Headers, now: Instant, address: URL): Promise<boolean>;
  /**
   * Whether this is no message but a question whether anybody listens, which some senders ask before they
   * sign anything. It is answered with 200, and nothing is kept of it.
   */
  isGreeting?(body: Uint8Array): boolean;
  /** What the sender calls this kind of message; `null` where the message says so itself. */
  topicOf(headers: Headers): string | null;
  /** Reads a message in Amends' words. Never throws for what a sender sends. */
  read(payload: unknown, known: Known): Said;
}

/** Senders by the name that ends their webhook's address: `{base}/webhooks/{name}`. */
export type Sources = Readonly<Record<string, Source>>;

/** One secret, or several while one is being changed for another. */
export type SenderSecrets = string | readonly string[];

/** Whether any of the secrets makes the signature good. */
export async function isSignedByAny(
  secrets: SenderSecrets,
  isSigned: (secret: string) => Promise<boolean>,
): Promise<boolean> {
  for (const secret of typeof secrets === 'string' ? [secrets] : secrets) {
    if (await isSigned(secret)) return true;
  }
  return false;
}
