import type { ClientError, ClientResult } from '@amends/client';
import { transportError } from '@amends/client';

/**
 * How the sending of something stands. `refused`: the server said no (already chosen, too late).
 * `failed`: it is not known to have been kept; the same may be sent again. `offline`: so, for want of
 * a connection.
 */
export type SendingState = 'idle' | 'submitting' | 'succeeded' | 'refused' | 'failed' | 'offline';

/** Something being sent: how it stands, and what can be done about it. */
export interface SendingControl {
  readonly state: SendingState;
  readonly error: ClientError | null;
  /**
   * Whether there is anything to send with. When `false`, leave the form alone: it posts by itself to
   * `choose`, `consent`, `claim` or `follow` of `view.actions`.
   */
  readonly isHandled: boolean;
  /** Sends the last one again. */
  readonly retry: () => Promise<SendingState>;
  /** Back to `idle`, when the customer has something else to say; not while one is on its way. */
  readonly reset: () => void;
}

/**
 * What a store's own handler may answer: the thing as it stands afterwards, a result as the client
 * gives it, or nothing: kept, and the new view comes another way.
 */
export type HandlerAnswer<Value> = Value | ClientResult<Value> | undefined;

/** A store's own way to keep what a customer sends. A rejection means that it failed. */
export type Handler<Intent, Value> = (
  intent: Intent,
) => Promise<HandlerAnswer<Value>> | HandlerAnswer<Value>;

/** What an answer says about how the sending stands. */
export function stateOf(result: ClientResult<unknown>): SendingState {
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
  handler: () => Promise<HandlerAnswer<Value>> | HandlerAnswer<Value>,
  report: ((error: unknown) => void) | undefined,
): Promise<ClientResult<Value | null>> {
  try {
    const answer = await handler();
    if (!answer) return { ok: true, value: null };
    return 'ok' in answer ? answer : { ok: true, value: answer };
  } catch (error) {
    report?.(error);
    const message = `\`${name}\` threw: whether it was kept is not known.`;
    return { ok: false, error: transportError('unavailable', message) };
  }
}

/** There is neither a client nor a handler of the store's, which would be called `prop`. */
export const notConnected = (prop: string): ClientError =>
  transportError(
    'not_connected',
    `There is nothing to send with. Give \`<AmendsProvider>\` a \`client\`, or pass \`${prop}\`.`,
  );
