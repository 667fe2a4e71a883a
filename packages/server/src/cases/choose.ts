import { createHash } from 'node:crypto';
import { AmendsError, choose as chooseInCase, replay } from '@amends/core';
import type { CaseView, ChoiceRequest, Instant } from '@amends/core';
import { nothingHere } from '../doors/door.js';
import type { Runtime } from '../runtime/runtime.js';
import { write } from '../runtime/runtime.js';
import type { CaseLog } from '../store/case-log.js';
import { loadCaseLogs } from '../store/case-log.js';
import { keepChoice } from '../store/choices.js';
import type { Queries } from '../store/database.js';
import { isRepeated, keepKeyedRequest } from '../store/once.js';
import { loadRecord, lockOrder } from '../store/records.js';
import { keepAdvance, keepEvents } from './keep.js';
import { standAt } from './stand.js';
import type { ViewFor } from './view.js';
import { latestOf, viewOf, viewStored } from './view.js';

/** What a customer picked, with the key that makes a repeat harmless. */
export type KeyedChoice = ChoiceRequest & { readonly idempotencyKey: string };

/**
 * Keeps a customer's choice, once: with everything that follows from it in one transaction, or not at
 * all. Judged against everything stored, whatever day a developer's clock shows. The same request
 * again is answered as before and changes nothing.
 *
 * @returns the case as it stands now.
 * @throws {AmendsError} `already_chosen`, `offer_expired`, `offer_changed`, `not_on_offer`, `no_offer`,
 *   `idempotency_conflict`.
 */
export async function chooseOnce(
  runtime: Runtime,
  orderId: string,
  caseId: string,
  choice: KeyedChoice,
  view: ViewFor,
): Promise<CaseView> {
  const request = { scope: `choose:${caseId}`, key: choice.idempotencyKey, bodyHash: hash(choice) };
  await write(runtime, async (queries) => {
    if (!(await lockOrder(queries, orderId))) throw nothingHere();
    if (await isRepeated(queries, request)) return { value: undefined, changed: [], workIds: [] };
    const workIds = await keepChosen(runtime, queries, orderId, caseId, choice, view.now);
    await keepKeyedRequest(queries, request, view.now);
    return { value: undefined, changed: [orderId], workIds };
  });
  runtime.log({ level: 'info', event: 'choice.kept', orderId, caseId });
  const seen = await viewStored(runtime, orderId, view);
  return caseIn(seen?.cases ?? [], caseId);
}

async function keepChosen(
  { rules }: Runtime,
  queries: Queries,
  orderId: string,
  caseId: string,
  choice: KeyedChoice,
  now: Instant,
): Promise<readonly string[]> {
  const advanced = await keepAdvance(queries, orderId, now, rules);
  const log = advanced?.logs.find((each) => each.caseId === caseId);
  const found = log === undefined ? null : replay(log.events);
  if (advanced === null || log === undefined || found === null) throw nothingOnOffer();
  const chosen = chooseInCase(found, choice, { asOf: now });
  // Thrown, so that the transaction is taken back: a refusal changes nothing.
  if (!chosen.ok) throw chosen.error;
  const kept = await keepEvents(queries, log, chosen.value.events, now);
  for (const event of chosen.value.events) {
    if (event.type === 'choice.made') await keepChoice(queries, caseId, event.choice);
  }
  return [...advanced.workIds, ...kept.workIds];
}

/**
 * A case as everything stored says it stands, whatever day it is for the customer: what a refusal
 * shows, so that the first choice is seen.
 */
export async function viewLatest(
  { database, rules }: Runtime,
  orderId: string,
  caseId: string,
  view: ViewFor,
): Promise<CaseView | null> {
  const record = await loadRecord(database.queries, orderId);
  if (record === null) return null;
  const logs: CaseLog[] = await loadCaseLogs(database.queries, orderId);
  const now = latestOf(logs, view.now);
  const { cases } = standAt(record, logs, now, rules);
  const { cases: views } = viewOf(record, cases, { ...view, now });
  return views.find((each) => each.caseId === caseId) ?? null;
}

function caseIn(views: readonly CaseView[], caseId: string): CaseView {
  const found = views.find((each) => each.caseId === caseId);
  if (found === undefined) throw nothingHere();
  return found;
}

function hash({ offerId, offerVersion, pick }: ChoiceRequest): string {
  const meaning = JSON.stringify([
    offerId,
    offerVersion,
    pick.kind,
    pick.kind === 'option' ? pick.optionId : pick.kind === 'ask' ? pick.text : null,
  ]);
  return createHash('sha256').update(meaning).digest('hex');
}

function nothingOnOffer(): AmendsError {
  return new AmendsError({
    code: 'no_offer',
    message: 'Nothing is on offer here now. Load the page again to see how it stands.',
  });
}
