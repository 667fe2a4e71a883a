'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { createIntents } from '@amends/client';
import type { AmendsClient, ClientResult } from '@amends/client';
import { useAmends } from './amends-context.js';
import { askHandler, notConnected, stateOf } from './sending.js';
import type { HandlerAnswer, SendingControl, SendingState } from './sending.js';

/** Something that is sent, and how. */
export interface PostingOptions<Input, Output extends object> {
  /** How the store's own handler is called in its code, for messages. */
  readonly prop: string;
  /** The store's own handler, where it has one. */
  readonly handler:
    | ((
        input: Input,
        idempotencyKey: string,
      ) => Promise<HandlerAnswer<Output>> | HandlerAnswer<Output>)
    | undefined;
  /** The same through the provider's client. */
  readonly post: (client: AmendsClient, input: Input) => Promise<ClientResult<Output>>;
  /** Told once it is known to be kept. */
  readonly onKept?: ((input: Input) => void) | undefined;
}

/** Something being sent through the store's own handler or the provider's client. */
export interface Posting<Input, Output> extends SendingControl {
  /** What is being sent, or was sent last. */
  readonly input: Input | null;
  readonly result: ClientResult<Output | null> | null;
  /** Sends it and resolves to how it went. While one is on its way, that one is returned. */
  readonly send: (input: Input) => Promise<SendingState>;
}

interface Sent<Input, Output> {
  readonly input: Input;
  /** `null` while on its way. */
  readonly result: ClientResult<Output | null> | null;
}

/**
 * What every hook that sends something has in common: one thing at a time, through the store's own
 * handler or through the provider's client, with one idempotency key for as long as the outcome is
 * unknown. Nothing is done before the answer says so.
 */
export function usePosting<Input extends object, Output extends object>(
  options: PostingOptions<Input, Output>,
): Posting<Input, Output> {
  const amends = useAmends();
  const [intents] = useState(() => createIntents());
  const [sent, setSent] = useState<Sent<Input, Output> | null>(null);
  const underway = useRef<Promise<SendingState> | null>(null);
  const latest = useRef({ ...options, amends });
  useEffect(() => {
    latest.current = { ...options, amends };
  });

  const send = useCallback(
    (input: Input) => {
      const perform = async (): Promise<SendingState> => {
        const { prop, handler, post, onKept, amends: now } = latest.current;
        const result: ClientResult<Output | null> = await (handler
          ? intents.once(prop, JSON.stringify(input), (idempotencyKey) =>
              askHandler(prop, () => handler(input, idempotencyKey), now?.report),
            )
          : now?.client
            ? post(now.client, input)
            : { ok: false as const, error: notConnected(prop) });
        if (result.ok) onKept?.(input);
        underway.current = null;
        setSent({ input, result });
        return stateOf(result);
      };
      if (!underway.current) {
        setSent({ input, result: null });
        underway.current = perform();
      }
      return underway.current;
    },
    [intents],
  );
  const input = sent?.input ?? null;
  const retry = useCallback(
    () => (input ? send(input) : Promise.resolve<SendingState>('idle')),
    [input, send],
  );
  const reset = useCallback(() => {
    if (!underway.current) setSent(null);
  }, []);

  const result = sent?.result ?? null;
  return {
    state: sent === null ? 'idle' : result === null ? 'submitting' : stateOf(result),
    input,
    result,
    error: result === null || result.ok ? null : result.error,
    isHandled: Boolean(options.handler ?? amends?.client),
    send,
    retry,
    reset,
  };
}
