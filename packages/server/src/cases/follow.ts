import { createHash } from 'node:crypto';
import { AmendsError } from '@amends/core';
import type {
  FollowChannel,
  FollowPreference,
  FollowRequest,
  Instant,
  OrderRecord,
} from '@amends/core';
import { nothingHere } from '../doors/door.js';
import { readAddress } from '../notices/address.js';
import type { Runtime } from '../runtime/runtime.js';
import { write } from '../runtime/runtime.js';
import { findFollow, keepFollow } from '../store/follows.js';
import { isRepeated, keepKeyedRequest } from '../store/once.js';
import { loadRecord, lockOrder } from '../store/records.js';
import type { Rules } from './rules.js';

/** Where a customer asks to hear about an order. With a key, a repeat that comes late changes nothing. */
export interface KeyedFollow {
  readonly orderId: string;
  readonly request: FollowRequest;
  readonly idempotencyKey: string | null;
}

/** Where customers of this server can ask to be told: what nobody sends is not offered. */
export function channelsOf({ writes }: Rules): readonly FollowChannel[] {
  return writes === true ? ['page', 'email'] : ['page'];
}

/** To be left in peace: nothing but what a law asks for is sent. */
export const LEFT_IN_PEACE: FollowRequest = { channel: 'page' };

/**
 * Keeps where a customer asks to hear about an order. The newest word counts, and the same one again
 * changes nothing.
 *
 * @throws {AmendsError} `invalid_payload` when nobody sends it in this way, or when there is nowhere to
 *   send it; `idempotency_conflict`.
 */
export async function followOnce(
  runtime: Runtime,
  { orderId, request, idempotencyKey }: KeyedFollow,
  now: Instant,
): Promise<void> {
  const { channel, address = null, pace } = request;
  const body = JSON.stringify([channel, address, pace ?? null]);
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const keyed =
    idempotencyKey === null ? null : { scope: `follow:${orderId}`, key: idempotencyKey, bodyHash };
  if (!channelsOf(runtime.rules).includes(channel)) throw notOffered();
  const nothing = { value: false, changed: [], workIds: [] };
  const isNew = await write(runtime, async (queries) => {
    await lockOrder(queries, orderId);
    const record = await loadRecord(queries, orderId);
    if (record === null) throw nothingHere();
    if (keyed !== null && (await isRepeated(queries, keyed))) return nothing;
    const before = await findFollow(queries, orderId);
    const asked = preferenceOf(request, before, record);
    if (keyed !== null) await keepKeyedRequest(queries, keyed, now);
    if (before !== null && isSame(before, asked)) return nothing;
    await keepFollow(queries, orderId, asked, now);
    return { value: true, changed: [orderId], workIds: [] };
  });
  if (isNew) runtime.log({ level: 'info', event: 'follow.kept', orderId });
}

function preferenceOf(
  { channel, address, pace }: FollowRequest,
  before: FollowPreference | null,
  { order }: OrderRecord,
): FollowPreference {
  const given = (address ?? '').trim() || null;
  const known = before?.channel === channel ? before.address : null;
  return {
    channel,
    pace: pace ?? before?.pace ?? 'every-change',
    address: channel === 'email' ? addressOf(given ?? known, order.customer?.email ?? null) : null,
  };
}

/** The address to keep: `null` for the page, and for the order's own. */
function addressOf(given: string | null, own: string | null): string | null {
  if (given === null && own !== null) return null;
  const address = readAddress(given);
  if (address !== null) return address === own ? null : address;
  throw new AmendsError({
    code: 'invalid_payload',
    message:
      'To be written to takes an e-mail address, such as "maren@example.org", and the order has none of its own. Send one.',
    path: '/address',
  });
}

function notOffered(): AmendsError {
  return new AmendsError({
    code: 'invalid_payload',
    message: 'The store tells nothing in this way. Ask for one of the channels that the view has.',
    path: '/channel',
  });
}

function isSame(one: FollowPreference, other: FollowPreference): boolean {
  return one.channel === other.channel && one.pace === other.pace && one.address === other.address;
}
