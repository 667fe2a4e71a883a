'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { createIntents, transportError } from '@amends/client';
import type { AmendsClient, ClientError, ClientResult } from '@amends/client';
import { useAmends } from './amends-context.js';
import { askHandler, useSending } from './use-sending.js';
import type { SendingState } from './use-sending.js';

/** What a handler may answer: the thing as it stands, a result as the client gives it, or nothing. */
type Answer<Output> = Output | ClientResult<Output> | undefined;

/** Something that is sent, and how. */
export interface PostingOptions<Input, Output extends object> {
  /** The hook's name, for messages. */
  readonly hook: string;
  /** How the store's own handler is called in its code. */
  readonly prop: string;
  /** The store's own handler, where it has one. */
  readonly handler:
    | ((input: Input, idempotencyKey: string) => Promise<Answer<Output>> | Answer<Output>)
    | undefined;
  /** The same through the provider's client. */
  readonly post: (client: AmendsClient, input: Input) => Promise<ClientResult<Output>>;
  /** Told once it is known to be kept. */
  readonly onKept?: ((input: Input) => void) | undefined;
}

/** Something being sent through the store's own handler or the provider's client. */
export interface Posting<Input, Output> {
  readonly state: SendingState;
  /** What is being sent, or was sent last. */
  readonly input: Input | null;
  readonly result: ClientResult<Output | null> | null;
  readonly error: ClientError | null;
  readonly isHandled: boolean;
  readonly send: (input: Input) => Promise<SendingState>;
  readonly retry: () => Promise<SendingState>;
  readonly reset: () => void;
}

/**
 * What every hook that sends something has in common: through the store's own handler, or through the
 * provider's client, with one idempotency key for as long as the outcome is unknown.
 */
export function usePosting<Input extends object, Output extends object>(
  options: PostingOptions<Input, Output>,
): Posting<Input, Output> {
  const amends = useAmends();
  const client = amends?.client ?? null;
  const [intents] = useState(() => createIntents());
  const { state, input, result, error, send: sendOnce, reset } = useSending<Input, Output | null>();
  const latest = useRef({ ...options, amends });
  useEffect(() => {
    latest.current = { ...options, amends };
  });

  const send = useCallback(
    (what: Input) =>
      sendOnce(what, async (): Promise<ClientResult<Output | null>> => {
        const { hook, prop, handler, post, onKept, amends: now } = latest.current;
        const answer: ClientResult<Output | null> = await (handler
          ? intents.once(prop, JSON.stringify(what), (idempotencyKey) =>
              askHandler(prop, () => handler(what, idempotencyKey), now?.report),
            )
          : now?.client
            ? post(now.client, what)
            : { ok: false as const, error: notConnected(hook, prop) });
        if (answer.ok) onKept?.(what);
        return answer;
      }),
    [intents, sendOnce],
  );
  const retry = useCallback(
    () => (input ? send(input) : Promise.resolve<SendingState>('idle')),
    [input, send],
  );
  const isHandled = Boolean(options.handler ?? client);
  return { state, input, result, error, isHandled, send, retry, reset };
}

const notConnected = (hook: string, prop: string): ClientError =>
  transportError(
    'not_connected',
    `\`${hook}\` has nothing to send with. Give \`<AmendsProvider>\` a \`client\`, pass \`${prop}\`, or let the form post itself.`,
  );
