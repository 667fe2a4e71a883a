import type { AmendsClient } from '@amends/client';
import type { AmendsError, CaseView, OrderView } from '@amends/core';
import { playSituation } from '@amends/core/testing';
import type {
  FakeClock,
  OrderSituation,
  PlayedSituation,
  PlayOptions,
  SituationName,
} from '@amends/core/testing';
import { createMemoryClient } from './memory-client.js';
import type { Deed } from './memory-client.js';

/** A situation as a page sees it: the real client on the real engine, in memory. */
export interface SeenSituation {
  /** What a page would show now. */
  readonly order: OrderView;
  /** The gravest of its cases. */
  readonly view: CaseView;
  /** For the provider. */
  readonly client: AmendsClient;
  /** What has reached the engine, in order. */
  readonly sent: readonly Deed[];
  /** Time goes by, and what falls due happens. In a test of React: within `act`. */
  readonly wait: FakeClock['advance'];
  /** The fulfiller says that what was chosen is done, a minute later. */
  readonly fulfil: PlayedSituation['fulfil'];
  /** A person answers what the customer asked, a minute later; the engine's refusal where it may not be. */
  readonly answer: PlayedSituation['answer'];
  /** More becomes known: what a carrier sent, a new date that the store stated; a minute later. */
  readonly learn: PlayedSituation['learn'];
  /** Takes the network away, or gives it back. */
  readonly goOffline: (isOffline?: boolean) => void;
}

/**
 * Opens a situation by its name, at its own instant: `seeSituation('runningLate')`. Hand it to
 * `AmendsTestProvider`; what is clicked there is judged by the engine that judges it in production.
 *
 * @throws {Error} when the situation promises nothing, so that there is nothing to see.
 */
export function seeSituation(
  which: SituationName | OrderSituation,
  options: PlayOptions = {},
): SeenSituation {
  const played = playSituation(which, options);
  const sent: Deed[] = [];
  let isOffline = false;
  const client = createMemoryClient({
    read: played.see,
    send: (deed) => {
      sent.push(deed);
      const error = send(played, deed);
      return error ? { ok: false, error } : { ok: true, value: played.see() };
    },
    isReachable: () => !isOffline,
  });
  /** What a stream would have told the page. */
  const tell = (): void => {
    const order = played.see();
    if (!isOffline) client.order(order.orderId).accept(order);
  };
  const telling =
    <Args extends readonly unknown[], Result>(act: (...args: Args) => Result) =>
    (...args: Args): Result => {
      // Not at the instant of what was seen: of two views the later one counts.
      played.clock.advance({ minutes: 1 });
      const result = act(...args);
      tell();
      return result;
    };

  return {
    get order() {
      return played.see();
    },
    get view() {
      const [view] = played.see().cases;
      if (!view) throw new Error('This situation promises nothing, so there is nothing to see.');
      return view;
    },
    client,
    sent,
    wait: telling(played.clock.advance),
    fulfil: telling(played.fulfil),
    answer: telling(played.answer),
    learn: telling(played.learn),
    goOffline(next = true) {
      isOffline = next;
      if (!next) tell();
    },
  };
}

function send(played: PlayedSituation, deed: Deed): AmendsError | null {
  switch (deed.route) {
    case 'choose':
      return played.choose(deed.id, deed.body);
    case 'consent':
      return played.consent(deed.id, deed.body);
    case 'claim':
      return played.claim(deed.body);
    case 'follow':
      return played.follow(deed.body);
    case 'stopUpdates':
      return played.follow({ channel: 'page' });
  }
}
