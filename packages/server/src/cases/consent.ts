import { createHash } from 'node:crypto';
import { AmendsError, consentTo, replay } from '@amends/core';
import type { ConsentRequest, Instant } from '@amends/core';
import { nothingHere } from '../doors/door.js';
import type { Runtime } from '../runtime/runtime.js';
import { write } from '../runtime/runtime.js';
import type { Queries } from '../store/database.js';
import { isRepeated, keepKeyedRequest } from '../store/once.js';
import { addEvents, lockOrder } from '../store/records.js';
import { keepChosen } from './choose.js';
import { keepAdvance } from './keep.js';

/** An answer to the question that a law puts, with the key that makes a repeat harmless. */
export interface KeyedConsent {
  readonly orderId: string;
  readonly caseId: string;
  readonly request: ConsentRequest;
  readonly idempotencyKey: string;
}

/**
 * Keeps a customer's answer to the question that a law puts, once: a yes as evidence in the order's
 * record, a no as the choice of the way out. What follows from it comes with it, or nothing does.
 *
 * @throws {AmendsError} `no_offer`, `already_chosen`, `offer_changed`, `offer_expired`, `not_on_offer`,
 *   `idempotency_conflict`.
 */
export async function consentOnce(
  runtime: Runtime,
  consent: KeyedConsent,
  now: Instant,
): Promise<void> {
  const { orderId, caseId, request } = consent;
  const { answer, promiseId = null } = request;
  const keyed = {
    scope: `consent:${caseId}`,
    key: consent.idempotencyKey,
    bodyHash: createHash('sha256')
      .update(JSON.stringify([answer, promiseId]))
      .digest('hex'),
  };
  await write(runtime, async (queries) => {
    if (!(await lockOrder(queries, orderId))) throw nothingHere();
    if (await isRepeated(queries, keyed)) return { value: null, changed: [], workIds: [] };
    const keep = answer === 'wait' ? keepYes : keepNo;
    const workIds = await keep(runtime, queries, consent, now);
    await keepKeyedRequest(queries, keyed, now);
    return { value: null, changed: [orderId], workIds };
  });
  runtime.log({ level: 'info', event: 'consent.kept', orderId, caseId });
}

type Keep = (
  runtime: Runtime,
  queries: Queries,
  consent: KeyedConsent,
  now: Instant,
) => Promise<readonly string[]>;

const keepYes: Keep = async ({ rules }, queries, { orderId, caseId, request }, now) => {
  const before = await keepAdvance(queries, orderId, now, rules);
  const log = before?.logs.find((each) => each.caseId === caseId);
  if (before === null || log === undefined) throw nothingHere();
  const agreed = consentTo(before.record, replay(log.events), {
    ...rules,
    asOf: now,
    promiseId: log.promiseId,
    seen: request.promiseId,
  });
  // Thrown, so that the transaction is taken back: a refusal changes nothing.
  if (!agreed.ok) throw agreed.error;
  await addEvents(queries, orderId, agreed.value.evidence);
  const after = await keepAdvance(queries, orderId, now, rules);
  return [...before.workIds, ...(after?.workIds ?? [])];
};

/** Nothing stands in the way of leaving: not even that a newer date was given since. */
const keepNo: Keep = async (runtime, queries, { orderId, caseId }, now) => {
  const current = await keepAdvance(queries, orderId, now, runtime.rules);
  const log = current?.logs.find((each) => each.caseId === caseId);
  if (current === null || log === undefined) throw nothingHere();
  const offer = replay(log.events)?.offer ?? null;
  if (offer === null) {
    throw new AmendsError({
      code: 'no_offer',
      message: 'There is no way out to take in this case now. Read the case again.',
    });
  }
  const request = {
    offerId: offer.id,
    offerVersion: offer.version,
    pick: { kind: 'exit' },
  } as const;
  const chosen = await keepChosen(runtime, queries, { orderId, caseId, request }, now);
  return [...current.workIds, ...chosen];
};
