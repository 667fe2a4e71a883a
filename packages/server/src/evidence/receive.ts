import { createHash } from 'node:crypto';
import { AmendsError } from '@amends/core';
import { keepAdvance } from '../cases/keep.js';
import type { ReadClock } from '../clock.js';
import { parseJson } from '../http/body.js';
import type { Log } from '../log.js';
import type { Runtime } from '../runtime/runtime.js';
import { write } from '../runtime/runtime.js';
import { isFirstDelivery } from '../store/once.js';
import type { DeliveryOutcome } from './keep-delivery.js';
import { keepDelivery } from './keep-delivery.js';
import type { Source, Sources } from './source.js';

/** What became of a webhook: `repeated` when the same one had come before. */
export type Received = DeliveryOutcome['status'] | 'repeated';

/** A configured sender with its name. */
export interface NamedSource {
  readonly name: string;
  readonly source: Source;
}

/** What a webhook is received with. */
export interface ReceiveContext {
  readonly open: () => Promise<Runtime>;
  readonly sources: Sources;
  readonly clock: ReadClock;
  readonly log: Log;
}

/**
 * Takes in one webhook: checks who sent it, then keeps what it says and what follows from it in one
 * transaction, once.
 *
 * @throws {AmendsError} `invalid_signature`, `malformed_body`, `invalid_payload`.
 */
export async function receive(
  { open, sources, clock, log }: ReceiveContext,
  { name, source }: NamedSource,
  request: Request,
  body: Uint8Array,
): Promise<Received> {
  if (source.isGreeting?.(body) === true) return 'empty';
  if (!(await source.isSigned(body, request.headers, clock(), new URL(request.url)))) {
    throw new AmendsError({
      code: 'invalid_signature',
      message:
        'The signature is missing or does not fit the bytes. Sign the raw body with the secret that is set up here.',
    });
  }
  const topic = source.topicOf(request.headers);
  const payload = parseJson(body);
  const receivedAt = clock(request);
  const deliveryId = createHash('sha256')
    .update(`${topic ?? ''}\n`)
    .update(body)
    .digest('hex');

  const runtime = await open();
  const received = await write(runtime, async (queries) => {
    if (!(await isFirstDelivery(queries, name, deliveryId, receivedAt))) {
      return { value: 'repeated' as const, changed: [], workIds: [] };
    }
    const delivery = { source: name, topic, payload, receivedAt };
    const { status, touched } = await keepDelivery(queries, delivery, { sources, log });
    const workIds: string[] = [];
    for (const orderId of touched) {
      const kept = await keepAdvance(queries, orderId, receivedAt, runtime.rules);
      workIds.push(...(kept?.workIds ?? []));
    }
    return { value: status, changed: touched, workIds };
  });
  log({ level: 'info', event: `webhook.${received}`, source: name });
  return received;
}
