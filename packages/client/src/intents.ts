import { transportError } from './client-error.js';
import type { ClientResult } from './client-error.js';
import { newId } from './new-id.js';

/** Remembers what the customer is about to do, so that it is done once. */
export interface Intents {
  /**
   * Sends `intent` with its idempotency key: the same key for as long as the outcome is unknown,
   * whoever presses again. While it is on its way, the same intent shares its answer, and another
   * one in the same `scope` is turned down.
   */
  once<T>(
    scope: string,
    intent: string,
    send: (idempotencyKey: string) => Promise<ClientResult<T>>,
  ): Promise<ClientResult<T>>;
}

/**
 * Makes a memory of intents.
 *
 * @param mint makes the keys; unguessable ids by default.
 */
export function createIntents(mint: () => string = newId): Intents {
  const keys = new Map<string, string>();
  const underway = new Map<string, { intent: string; answer: Promise<ClientResult<unknown>> }>();

  return {
    once<T>(
      scope: string,
      intent: string,
      send: (idempotencyKey: string) => Promise<ClientResult<T>>,
    ): Promise<ClientResult<T>> {
      const current = underway.get(scope);
      if (current) {
        const message = 'Another one is on its way. Wait for its answer.';
        return current.intent === intent
          ? (current.answer as Promise<ClientResult<T>>)
          : Promise.resolve({ ok: false, error: transportError('in_progress', message) });
      }
      const name = `${scope} ${intent}`;
      const key = keys.get(name) ?? mint();
      keys.set(name, key);
      const answer = send(key).then((result) => {
        underway.delete(scope);
        const isKnown = result.ok || (result.error.kind === 'problem' && !result.error.retryable);
        if (isKnown) keys.delete(name);
        return result;
      });
      underway.set(scope, { intent, answer });
      return answer;
    },
  };
}
