import { createHash } from 'node:crypto';
import { AmendsError } from '@amends/core';
import type { FollowPreference, FollowRequest, Instant, OrderRecord } from '@amends/core';
import { nothingHere } from '../doors/door.js';
import type { Runtime } from '../runtime/runtime.js';
import { write } from '../runtime/runtime.js';
import { findFollow, keepFollow } from '../store/follows.js';
import { isRepeated, keepKeyedRequest } from '../store/once.js';
import { loadRecord, lockOrder } from '../store/records.js';

/** Where a customer asks to hear about an order. With a key, a repeat that comes late changes nothing. */
export interface KeyedFollow {
  readonly orderId: string;
  readonly request: FollowRequest;
  readonly idempotencyKey: string | null;
}

/** To be left in peace: nothing but what a law asks for is sent. */
export const LEFT_IN_PEACE: FollowRequest = { channel: 'page' };

/**
 * Keeps where a customer asks to hear about an order. The newest word counts, and the same one again
 * changes nothing.
 *
 * @throws {AmendsError} `invalid_payload` when there is nowhere to send it; `idempotency_conflict`.
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
    address: readers[channel](given ?? known, order.customer?.email ?? null),
  };
}

/** The address to keep: `null` for the page, and for the order's own. */
const readers: Readonly<
  Record<FollowRequest['channel'], (given: string | null, own: string | null) => string | null>
> = {
  page: () => null,
  email(given, own) {
    if (given === null && own !== null) return null;
    if (given !== null && EMAIL.test(given)) return given === own ? null : given;
    throw noAddress('an e-mail address, such as "maren@example.org"');
  },
  sms(given) {
    const digits = (given ?? '').replace(/[\s().\-/]/gu, '');
    if (TELEPHONE.test(digits)) return digits;
    throw noAddress('a telephone number with its country code, such as "+1 212 555 0123"');
  },
};

/**
 * One mailbox at one domain, and nothing that a mail's header would read as more. Whether anybody reads
 * there, only a mail can tell.
 */
const EMAIL =
  /^[^\s@<>()[\]\\,;:"\p{Cc}]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;

/** E.164: a plus, then up to fifteen digits. */
const TELEPHONE = /^\+[1-9]\d{6,14}$/u;

function isSame(one: FollowPreference, other: FollowPreference): boolean {
  return one.channel === other.channel && one.pace === other.pace && one.address === other.address;
}

function noAddress(what: string): AmendsError {
  return new AmendsError({
    code: 'invalid_payload',
    message: `The address must be ${what}. The order has none of its own for this channel.`,
    path: '/address',
  });
}
