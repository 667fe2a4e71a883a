'use client';
import { useCallback, useReducer, useRef } from 'react';
import type { ClientError, ClientResult } from '@amends/client';
import { transportError } from '@amends/client';

/**
 * How the sending of something stands. `refused`: the server said no (already chosen, too late).
 * `failed`: it is not known to have been kept; the same may be sent again. `offline`: so, for want of
 * a connection.
 */
export type SendingState = 'idle' | 'submitting' | 'succeeded' | 'refused' | 'failed' | 'offline';

/** Something being sent. */
export interface Sending<Input, Output> {
  readonly state: SendingState;
  /** What is being sent, or was sent last. */
  readonly input: Input | null;
  /** The answer; `null` before there is one. */
  readonly result: ClientResult<Output> | null;
  readonly error: ClientError | null;
  /** Sends it and resolves to how it went. While one is on its way, that one is returned. */
  readonly send: (
    input: Input,
    perform: () => Promise<ClientResult<Output>>,
  ) => Promise<SendingState>;
  /** Back to `idle`; not while one is on its way. */
  readonly reset: () => void;
}

interface Sent<Input, Output> {
  readonly input: Input;
  /** `null` while on its way. */
  readonly result: ClientResult<Output> | null;
}

/** Sends one thing at a time and says how it goes. Nothing is done before the answer says so. */
export function useSending<Input, Output>(): Sending<Input, Output> {
  const [sent, setSent] = useReducer(
    (_: Sent<Input, Output> | null, next: Sent<Input, Output> | null) => next,
    null,
  );
  const underway = useRef<Promise<SendingState> | null>(null);

  const send = useCallback<Sending<Input, Output>['send']>((input, perform) => {
    if (underway.current) return underway.current;
    setSent({ input, result: null });
    underway.current = perform().then((result) => {
      underway.current = null;
      setSent({ input, result });
      return stateOf(result);
    });
    return underway.current;
  }, []);

  const reset = useCallback(() => {
    if (!underway.current) setSent(null);
  }, []);

  const result = sent?.result ?? null;
  return {
    state: sent === null ? 'idle' : result === null ? 'submitting' : stateOf(result),
    input: sent?.input ?? null,
    result,
    error: result !== null && !result.ok ? result.error : null,
    send,
    reset,
  };
}

function stateOf(result: ClientResult<unknown>): SendingState {
  if (result.ok) return 'succeeded';
  if (result.error.code === 'offline') return 'offline';
  return result.error.kind === 'problem' && !result.error.retryable ? 'refused' : 'failed';
}

/**
 * Calls the store's own handler; whatever it throws becomes a value.
 *
 * @param name how the handler is called in the store's code, for the message.
 */
export async function askHandler<Value extends object>(
  name: string,
  handler: () =>
    Promise<Value | ClientResult<Value> | undefined> | Value | ClientResult<Value> | undefined,
  report: ((error: unknown) => void) | undefined,
): Promise<ClientResult<Value | null>> {
  try {
    const answer = await handler();
    if (!answer) return { ok: true, value: null };
    return 'ok' in answer ? answer : { ok: true, value: answer };
  } catch (error) {
    report?.(error);
    const message = `\`${name}\` threw, so it is not known to have been kept.`;
    return { ok: false, error: transportError('unavailable', message) };
  }
}
