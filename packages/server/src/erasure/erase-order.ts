import { assess, replay, rootPromises, withImplied } from '@amends/core';
import type { Instant } from '@amends/core';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { loadCaseLogs } from '../store/case-log.js';
import type { Queries } from '../store/database.js';
import { revokeLinksUntil } from '../store/link-revocations.js';
import { loadRecord, lockOrder } from '../store/records.js';
import { staffScope } from '../store/once.js';
import {
  audit,
  caseEvents,
  cases,
  checks,
  choices,
  events,
  follows,
  idempotencyKeys,
  notices,
  orders,
  outbox,
  parcels,
  parked,
  photos,
  trackingNumbers,
} from '../store/tables.js';
import {
  caseEventWithoutPerson,
  eventWithoutPerson,
  orderWithoutPerson,
  parcelWithoutPerson,
  pickWithoutPerson,
  workWithoutPerson,
} from '../store/without-person.js';

/** What became of one order: `waiting` where something is still owed to whom it would forget. */
export interface OrderErasure {
  readonly status: 'erased' | 'waiting' | 'unknown';
  /** Pictures that are still to go: their bytes may stand outside the database. */
  readonly photoIds: readonly string[];
}

/** What customers' keys are keys to. */
const keyScopes = ['choose', 'claim', 'consent', 'follow'] as const;

const nothing = { photoIds: [] };

/** What an order is erased for. `asked` and `by-age` wait for the end of what is owed; `at-once` does not. */
export type ErasureGround = 'asked' | 'by-age' | 'at-once';

/**
 * Forgets the person behind an order, in this transaction: everything or nothing. Where something is
 * still owed (a parcel, a remedy, an answer), that somebody asked is kept until it is over.
 */
export async function eraseOrder(
  queries: Queries,
  orderId: string,
  now: Instant,
  ground: ErasureGround,
): Promise<OrderErasure> {
  if (!(await lockOrder(queries, orderId))) return { status: 'unknown', ...nothing };
  if (ground !== 'at-once' && !(await isOver(queries, orderId, now))) {
    if (ground === 'asked') await noteAsked(queries, orderId, now);
    return { status: 'waiting', ...nothing };
  }
  await forgetOrder(queries, orderId, now);
  await forgetEvidence(queries, orderId);
  await forgetCases(queries, orderId);
  await forgetWork(queries, orderId);
  await forgetParcels(queries, orderId);
  await queries.delete(parked).where(eq(parked.waitsFor, `order:${orderId}`));
  await forgetNotices(queries, orderId);
  await queries.delete(follows).where(eq(follows.orderId, orderId));
  await queries.update(checks).set({ lastError: null }).where(eq(checks.orderId, orderId));
  const pictures = await queries
    .select({ id: photos.id })
    .from(photos)
    .where(eq(photos.orderId, orderId));
  // Whoever still has a link would read an order that is nobody's.
  await revokeLinksUntil(queries, orderId, now);
  return { status: 'erased', photoIds: pictures.map(({ id }) => id) };
}

/** Whether nothing is owed any more: every promise met or off, every case closed, no work left. */
export async function isOver(queries: Queries, orderId: string, now: Instant): Promise<boolean> {
  const record = await loadRecord(queries, orderId);
  if (record === null) return true;
  const [left] = await queries
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.orderId, orderId), eq(outbox.state, 'pending')))
    .limit(1);
  if (left !== undefined) return false;
  const found = (await loadCaseLogs(queries, orderId)).flatMap(
    ({ events: each }) => replay(each) ?? [],
  );
  if (found.some(({ closedAt }) => closedAt === null)) return false;
  const closed = new Set(found.map(({ promiseId }) => promiseId));
  const whole = withImplied(record, { asOf: now });
  return rootPromises(whole)
    .filter(({ id }) => !closed.has(id))
    .every((promise) => {
      const { status, fulfilledAt } = assess(whole, promise, { asOf: now });
      return status === 'kept' || status === 'void' || fulfilledAt !== null;
    });
}

/** The first time counts. */
async function noteAsked(queries: Queries, orderId: string, now: Instant): Promise<void> {
  await queries
    .update(orders)
    .set({ erasureAskedAt: new Date(now) })
    .where(and(eq(orders.id, orderId), isNull(orders.erasureAskedAt)));
}

async function forgetOrder(queries: Queries, orderId: string, now: Instant): Promise<void> {
  const [row] = await queries.select().from(orders).where(eq(orders.id, orderId));
  if (row === undefined) return;
  const order = orderWithoutPerson(row.order);
  await queries
    .update(orders)
    .set({ order, customerId: null, erasedAt: new Date(now) })
    .where(eq(orders.id, orderId));
}

async function forgetEvidence(queries: Queries, orderId: string): Promise<void> {
  const rows = await queries.select().from(events).where(eq(events.orderId, orderId));
  for (const { eventId, event } of rows) {
    await queries
      .update(events)
      .set({ event: eventWithoutPerson(event) })
      .where(and(eq(events.orderId, orderId), eq(events.eventId, eventId)));
  }
}

async function forgetCases(queries: Queries, orderId: string): Promise<void> {
  const found = await queries.select().from(cases).where(eq(cases.orderId, orderId));
  const ids = found.map(({ id }) => id);
  // Digests of what was asked for: short words can be guessed from them.
  const subjects = [orderId, ...ids].flatMap((id) => keyScopes.map((what) => `${what}:${id}`));
  const scopes = [...subjects, ...(await staffScopes(queries, [orderId, ...ids]))];
  await queries.delete(idempotencyKeys).where(inArray(idempotencyKeys.scope, scopes));
  if (ids.length === 0) return;
  const said = await queries.select().from(caseEvents).where(inArray(caseEvents.caseId, ids));
  for (const { caseId, seq, event } of said) {
    await queries
      .update(caseEvents)
      .set({ event: caseEventWithoutPerson(event) })
      .where(and(eq(caseEvents.caseId, caseId), eq(caseEvents.seq, seq)));
  }
  const chosen = await queries.select().from(choices).where(inArray(choices.caseId, ids));
  for (const { offerId, offerVersion, pick } of chosen) {
    await queries
      .update(choices)
      .set({ pick: pickWithoutPerson(pick) })
      .where(and(eq(choices.offerId, offerId), eq(choices.offerVersion, offerVersion)));
  }
}

/** Under which what staff wrote about these was kept, as the audit knows; it stays itself: it names no customer. */
async function staffScopes(queries: Queries, subjects: readonly string[]): Promise<string[]> {
  const rows = await queries
    .selectDistinct({ actor: audit.actor, action: audit.action, subject: audit.subject })
    .from(audit)
    .where(inArray(audit.subject, [...subjects]));
  return rows.map(({ actor, action, subject }) => staffScope(actor, action, subject ?? ''));
}

async function forgetWork(queries: Queries, orderId: string): Promise<void> {
  const rows = await queries.select().from(outbox).where(eq(outbox.orderId, orderId));
  for (const { id, work } of rows) {
    await queries
      .update(outbox)
      .set({ work: workWithoutPerson(work), lastError: null })
      .where(eq(outbox.id, id));
  }
}

async function forgetParcels(queries: Queries, orderId: string): Promise<void> {
  const gone = await queries
    .delete(trackingNumbers)
    .where(eq(trackingNumbers.orderId, orderId))
    .returning({ number: trackingNumbers.trackingNumber });
  const waits = gone.map(({ number }) => `parcel:${number}`);
  if (waits.length > 0) await queries.delete(parked).where(inArray(parked.waitsFor, waits));
  const rows = await queries.select().from(parcels).where(eq(parcels.orderId, orderId));
  for (const { shipmentId, parcel } of rows) {
    await queries
      .update(parcels)
      .set({ parcel: parcelWithoutPerson(parcel) })
      .where(and(eq(parcels.orderId, orderId), eq(parcels.shipmentId, shipmentId)));
  }
}

/** Ours is a code; a mail server's refusal quotes the address. */
const withheldOnly = sql`case when ${notices.state} = 'withheld' then ${notices.reason} end`;

/** That a notice went out, when, and whether it counts in law stays; what it said and to whom does not. */
async function forgetNotices(queries: Queries, orderId: string): Promise<void> {
  await queries
    .update(notices)
    .set({ subject: null, text: null, addressHash: null, reason: withheldOnly })
    .where(eq(notices.orderId, orderId));
}
