import { createHash } from 'node:crypto';
import { choose, evidenceOf, replay } from '@amends/core';
import type { ChoiceRequest, Instant } from '@amends/core';
import { followMoney } from '../budget/follow-money.js';
import { nothingHere } from '../doors/door.js';
import type { Runtime } from '../runtime/runtime.js';
import { write } from '../runtime/runtime.js';
import { keepChoice } from '../store/choices.js';
import type { Queries } from '../store/database.js';
import { isRepeated, keepKeyedRequest } from '../store/once.js';
import { addEvents, lockOrder } from '../store/records.js';
import { keepAdvance, keepEvents } from './keep.js';

/** A choice, with the key that makes a repeat harmless. */
export interface KeyedChoice {
  readonly orderId: string;
  readonly caseId: string;
  readonly request: ChoiceRequest;
  readonly idempotencyKey: string;
}

/**
 * Keeps a customer's choice, once: with everything that follows from it in one transaction, or not at
 * all. Judged against everything stored, whatever day a developer's clock shows. The same request
 * again changes nothing.
 *
 * @throws {AmendsError} `already_chosen`, `offer_expired`, `offer_changed`, `not_on_offer`, `no_offer`,
 *   `idempotency_conflict`.
 */
export async function chooseOnce(
  runtime: Runtime,
  choice: KeyedChoice,
  now: Instant,
): Promise<void> {
  const { orderId, caseId, request } = choice;
  const keyed = {
    scope: `choose:${caseId}`,
    key: choice.idempotencyKey,
    bodyHash: digestOf(request),
  };
  await write(runtime, async (queries) => {
    if (!(await lockOrder(queries, orderId))) throw nothingHere();
    if (await isRepeated(queries, keyed)) return { value: null, changed: [], workIds: [] };
    const workIds = await keepChosen(runtime, queries, choice, now);
    await keepKeyedRequest(queries, keyed, now);
    return { value: null, changed: [orderId], workIds };
  });
  runtime.log({ level: 'info', event: 'choice.kept', orderId, caseId });
}

/** Keeps a choice in a transaction that has locked the order. Answers the ids of the work it makes. */
export async function keepChosen(
  { rules }: Runtime,
  queries: Queries,
  { orderId, caseId, request }: Omit<KeyedChoice, 'idempotencyKey'>,
  now: Instant,
): Promise<readonly string[]> {
  const advanced = await keepAdvance(queries, orderId, now, rules);
  const log = advanced?.logs.find((each) => each.caseId === caseId);
  if (advanced === null || log === undefined) throw nothingHere();
  const current = replay(log.events);
  const chosen = choose(current, request, { asOf: now });
  // Thrown, so that the transaction is taken back: a refusal changes nothing.
  if (!chosen.ok) throw chosen.error;
  const kept = await keepEvents(queries, log, chosen.value.events, now);
  const { record } = advanced;
  await followMoney(queries, { record, policy: rules.policy, caseId }, chosen.value.events);
  for (const event of chosen.value.events) {
    if (event.type === 'choice.made') await keepChoice(queries, caseId, event.choice);
    // What it means for the order itself stands in its record, where the law looks for it.
    if (current !== null) await addEvents(queries, orderId, evidenceOf(record, current, event));
  }
  // What it leads to, who is written to of it, and when the order is to be looked at again.
  const after = await keepAdvance(queries, orderId, now, rules);
  return [...advanced.workIds, ...kept.workIds, ...(after?.workIds ?? [])];
}

/** What a request asks for, however its JSON was written. */
function digestOf({ offerId, offerVersion, pick }: ChoiceRequest): string {
  const what = pick.kind === 'option' ? pick.optionId : pick.kind === 'ask' ? pick.text : null;
  return createHash('sha256')
    .update(JSON.stringify([offerId, offerVersion, pick.kind, what]))
    .digest('hex');
}
