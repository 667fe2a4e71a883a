import { createHash, randomUUID } from 'node:crypto';
import { AmendsError } from '@amends/core';
import type { ClaimRequest, OrderEvent, OrderView } from '@amends/core';
import { nothingHere } from '../doors/door.js';
import type { Runtime } from '../runtime/runtime.js';
import { write } from '../runtime/runtime.js';
import { isRepeated, keepKeyedRequest } from '../store/once.js';
import { addEvents, loadRecord, lockOrder } from '../store/records.js';
import { keepAdvance } from './keep.js';
import type { ViewFor } from './view.js';
import { viewStored } from './view.js';

/**
 * Takes down what a customer says is wrong, as evidence, and works out what follows. With an
 * idempotency key, a repeat changes nothing.
 *
 * @returns the order as it stands now.
 * @throws {AmendsError} `invalid_payload` when it names a line that the order has not;
 *   `idempotency_conflict`.
 */
export async function claimOnce(
  runtime: Runtime,
  orderId: string,
  { claim, lineIds = null, text = null }: ClaimRequest,
  givenKey: string | null,
  view: ViewFor,
): Promise<OrderView> {
  const bodyHash = digest([claim, lineIds, text]);
  const key = givenKey ?? randomUUID();
  const request = { scope: `claim:${orderId}`, key, bodyHash };
  await write(runtime, async (queries) => {
    await lockOrder(queries, orderId);
    const record = await loadRecord(queries, orderId);
    if (record === null) throw nothingHere();
    if (await isRepeated(queries, request)) return { value: undefined, changed: [], workIds: [] };
    for (const [at, lineId] of (lineIds ?? []).entries()) {
      if (!record.order.lines.some(({ id }) => id === lineId)) throw unknownLine(at);
    }
    const event: OrderEvent = {
      id: `claim:${digest([orderId, key]).slice(0, 32)}`,
      milestone: 'claim',
      claim,
      lineIds,
      text,
      occurredAt: view.now,
      recordedAt: view.now,
      source: 'customer',
    };
    await addEvents(queries, orderId, [event]);
    await keepKeyedRequest(queries, request, view.now);
    const kept = await keepAdvance(queries, orderId, view.now, runtime.rules);
    return { value: undefined, changed: [orderId], workIds: kept?.workIds ?? [] };
  });
  runtime.log({ level: 'info', event: 'claim.kept', orderId });
  const seen = await viewStored(runtime, orderId, view);
  if (seen === null) throw nothingHere();
  return seen;
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
