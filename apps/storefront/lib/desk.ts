import { isoOf, parseInstant } from '@amends/core';
import type { Instant, OrderEvent, OrderPromise } from '@amends/core';
import type { Amends } from '@amends/server';
import type { DeskMessage } from './desk-message.ts';

/** What a message of the shop's own systems acts on. */
export interface Desk {
  readonly amends: Amends;
  /** The shop's own present. */
  readonly now: () => Instant;
  /** Moves it, in a demonstration; a shop that is none has no such thing. */
  readonly moveClock: (to: Instant) => void;
}

/** How far the clock of a demonstration leaps at once. */
const strideMs = 2 * 3_600_000;
/** Nothing of a demonstration happened longer ago. */
const longestMs = 60 * 24 * 3_600_000;

/**
 * Does what a message says. Records, promises and events are read through their schemas by the server.
 *
 * @throws {AmendsError} whatever the server says of them.
 */
export async function act(message: DeskMessage, desk: Desk): Promise<string | null> {
  const { orders, links } = desk.amends;
  switch (message.does) {
    case 'record':
      await orders.record(message.record);
      return null;
    case 'note':
      await orders.addEvents(message.orderId, [message.event as unknown as OrderEvent]);
      return null;
    case 'state-new-date':
      await orders.statePromise(message.orderId, message.promise as unknown as OrderPromise);
      return null;
    case 'issue-key':
      return links.issue(message.orderId);
    case 'set-clock':
      await liveUntil(message.at, desk);
      return null;
  }
}

/** Lives through the time up to `at`: what comes due on the way is done on the way. Backwards it only goes. */
async function liveUntil(at: Instant, { amends, now, moveClock }: Desk): Promise<void> {
  const to = parseInstant(at);
  const from = parseInstant(now());
  const first = to - from > longestMs ? to : from + strideMs;
  for (let moment = first; moment < to; moment += strideMs) {
    moveClock(isoOf(moment));
    await amends.tick();
  }
  moveClock(at);
  await amends.tick();
}
