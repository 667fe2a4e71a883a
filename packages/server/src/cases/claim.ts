import { createHash, randomUUID } from 'node:crypto';
import { AmendsError } from '@amends/core';
import type { ClaimRequest, Instant, OrderEvent } from '@amends/core';
import { nothingHere } from '../doors/door.js';
import type { Runtime } from '../runtime/runtime.js';
import { write } from '../runtime/runtime.js';
import { isRepeated, keepKeyedRequest } from '../store/once.js';
import { photosOf } from '../store/photos.js';
import { addEvents, loadRecord, lockOrder } from '../store/records.js';
import { keepAdvance } from './keep.js';

/** What a customer says is wrong. With a key, a repeat is harmless. */
export interface KeyedClaim {
  readonly orderId: string;
  readonly request: ClaimRequest;
  readonly idempotencyKey: string | null;
}

/**
 * Takes down what a customer says is wrong, as evidence, and works out what follows.
 *
 * @throws {AmendsError} `invalid_payload` when it names a line or a picture that the order has not;
 *   `idempotency_conflict`.
 */
export async function claimOnce(
  runtime: Runtime,
  { orderId, request, idempotencyKey }: KeyedClaim,
  now: Instant,
): Promise<void> {
  const { claim, lineIds = null, text = null } = request;
  const photoIds = request.photoIds ?? [];
  const key = idempotencyKey ?? randomUUID();
  const said = [claim, lineIds, text, ...(photoIds.length === 0 ? [] : [photoIds])];
  const keyed = { scope: `claim:${orderId}`, key, bodyHash: digest(said) };
  await write(runtime, async (queries) => {
    await lockOrder(queries, orderId);
    const record = await loadRecord(queries, orderId);
    if (record === null) throw nothingHere();
    if (await isRepeated(queries, keyed)) return { value: null, changed: [], workIds: [] };
    for (const [at, lineId] of (lineIds ?? []).entries()) {
      if (!record.order.lines.some(({ id }) => id === lineId)) throw unknownLine(at);
    }
    const known = await photosOf(queries, orderId, photoIds);
    for (const [at, photoId] of photoIds.entries()) {
      if (!known.has(photoId)) throw unknownPhoto(at);
    }
    const event: OrderEvent = {
      id: `claim:${digest([orderId, key]).slice(0, 32)}`,
      milestone: 'claim',
      claim,
      lineIds,
      text,
      ...(photoIds.length > 0 && { photoIds }),
      occurredAt: now,
      recordedAt: now,
      source: 'customer',
    };
    await addEvents(queries, orderId, [event]);
    await keepKeyedRequest(queries, keyed, now);
    const kept = await keepAdvance(queries, orderId, now, runtime.rules);
    return { value: null, changed: [orderId], workIds: kept?.workIds ?? [] };
  });
  runtime.log({ level: 'info', event: 'claim.kept', orderId });
}

const digest = (values: unknown): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex');

function unknownLine(at: number): AmendsError {
  return new AmendsError({
    code: 'invalid_payload',
    message: 'The order has no such line. Name lines by the ids that the view gives them.',
    path: `/lineIds/${at}`,
  });
}

function unknownPhoto(at: number): AmendsError {
  return new AmendsError({
    code: 'invalid_payload',
    message:
      'The order has no such picture. Send the picture first, and name it by the id it gets.',
    path: `/photoIds/${at}`,
  });
}
