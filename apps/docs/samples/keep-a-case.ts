import {
  advance,
  choose,
  defaultPolicy,
  replay,
  rootPromises,
  transition,
  viewOrder,
} from '@amends/core';
import type { CaseEvent, OrderView, Pick } from '@amends/core';
import { readRecord } from '@amends/core/schema';

/** A case kept by hand: its events are all there is to store. */
export function keepACase(input: unknown, asOf: string, pick: Pick) {
  const record = readRecord(input); // throws an AmendsError that names the field and the remedy
  const [promise] = rootPromises(record);
  if (promise === undefined) return null;

  // What happens to this promise's case now. Ask again with nothing new, and nothing happens.
  const events: CaseEvent[] = advance(record, null, {
    asOf,
    policy: defaultPolicy,
    promiseId: promise.id,
  });
  const opened = replay(events);
  if (!opened?.offer) return null;

  // The customer picks. A refusal is a value, with a code and a reason: too late, already chosen…
  const chosen = choose(
    opened,
    { offerId: opened.offer.id, offerVersion: opened.offer.version, pick },
    { asOf },
  );
  if (!chosen.ok) throw chosen.error;

  // Fold the choice in. What the world has to do comes back as effects; core does none of it.
  let current = opened;
  const effects = chosen.value.events.flatMap((event) => {
    const step = transition(current, event);
    current = step.case;
    return step.effects;
  });

  const view: OrderView = viewOrder(record, [current], { asOf });
  return { events: [...events, ...chosen.value.events], effects, view };
}
