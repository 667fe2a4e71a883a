import type { Log } from '../log.js';
import type { Signals } from '../store/signals.js';
import type { Bus } from './bus.js';

/** A bus that reaches the other processes on the same database, too. */
export interface Relay {
  readonly bus: Bus;
  close(): Promise<void>;
}

/**
 * Ties the bus of this process to those of the others. Only ids travel: whoever watches an order reads
 * it anew. What is said while the line is down is lost, and made up for when it is back: then everybody
 * reads.
 */
export async function startRelay(local: Bus, signals: Signals | null, log: Log): Promise<Relay> {
  if (signals === null) return { bus: local, close: () => Promise.resolve() };
  const stop = await signals.listen(
    (orderId) => local.publish([orderId]),
    () => {
      log({ level: 'warn', event: 'signals.reconnected' });
      local.publish(local.watched());
    },
  );
  return {
    bus: {
      ...local,
      publish(orderIds) {
        const changed = [...new Set(orderIds)];
        local.publish(changed);
        signals.send(changed).catch((error: unknown) => {
          log({ level: 'error', event: 'signals.unsent', count: changed.length, error });
        });
      },
    },
    close: stop,
  };
}
