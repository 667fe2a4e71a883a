import type { Incident, Instant } from '@amends/core';
import { and, asc, desc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import type { Queries } from './database.js';
import { storableId } from './storable.js';
import { checks, incidentOrders, incidents } from './tables.js';

/** An incident as it is kept, with how far its latest word has come. */
export type KeptIncident = Omit<typeof incidents.$inferSelect, 'startedAt'>;

/**
 * The incidents that may touch an order: those it is linked to, and those that still go round. Of the
 * orders that a scope names, the list holds this one at most.
 */
export async function incidentsOf(queries: Queries, orderId: string): Promise<Incident[]> {
  const rows = await queries
    .select({ incident: incidents.incident, isNamed: incidentOrders.isNamed })
    .from(incidents)
    .leftJoin(
      incidentOrders,
      and(eq(incidentOrders.incidentId, incidents.id), eq(incidentOrders.orderId, orderId)),
    )
    .where(or(incidents.isLive, sql`${incidentOrders.orderId} is not null`))
    .orderBy(asc(incidents.startedAt), asc(incidents.id));
  return rows.map(({ incident, isNamed }) =>
    isNamed === true
      ? { ...incident, scope: { ...incident.scope, orderIds: [orderId] } }
      : incident,
  );
}

/** One incident; `lock` keeps others from changing it until the transaction is through. */
export async function findIncident(
  queries: Queries,
  id: string,
  { lock = false } = {},
): Promise<KeptIncident | null> {
  const found = queries.select().from(incidents).where(eq(incidents.id, id));
  const [row] = await (lock ? found.for('update') : found);
  return row ?? null;
}

/** Every incident that began, newest first. */
export async function readIncidents(
  queries: Queries,
  {
    before,
    limit,
  }: {
    readonly before: { readonly startedAt: Instant; readonly id: string } | null;
    readonly limit: number;
  },
): Promise<KeptIncident[]> {
  const at = before === null ? null : new Date(before.startedAt);
  return queries
    .select()
    .from(incidents)
    .where(
      before === null || at === null
        ? undefined
        : or(
            lt(incidents.startedAt, at),
            and(eq(incidents.startedAt, at), lt(incidents.id, before.id)),
          ),
    )
    .orderBy(desc(incidents.startedAt), desc(incidents.id))
    .limit(limit);
}

/** Whether an incident is news for everybody: one that names its orders, and gives no other scope, is theirs alone. */
export function isForEverybody({ incident: { scope }, named }: KeptIncident): boolean {
  return named === 0 || Object.values(scope).some((field) => field !== null && field !== undefined);
}

/** Keeps a new incident; the orders that its scope names go into rows of their own. */
export async function addIncident(queries: Queries, incident: Incident): Promise<void> {
  const named = [...new Set(incident.scope.orderIds ?? [])].map((orderId, at) =>
    storableId(orderId, `/scope/orderIds/${at}`),
  );
  await queries.insert(incidents).values({
    id: incident.id,
    incident: { ...incident, scope: { ...incident.scope, orderIds: null } },
    startedAt: new Date(incident.startedAt),
    named: named.length,
    isLive: true,
    ...firstOfRound,
    round: 1,
  });
  for (let from = 0; from < named.length; from += rowsAtOnce) {
    await queries.insert(incidentOrders).values(
      named.slice(from, from + rowsAtOnce).map((orderId) => {
        return { orderId, incidentId: incident.id, isNamed: true };
      }),
    );
  }
}

/** PostgreSQL takes 65,535 parameters at once. */
const rowsAtOnce = 10_000;
const firstOfRound = { roundAt: null, isRoundDone: false, checked: 0, touched: 0 };

/** Keeps what an incident has come to, and sends it round to the orders anew. */
export async function changeIncident(queries: Queries, incident: Incident): Promise<void> {
  await queries
    .update(incidents)
    .set({ incident, ...firstOfRound, round: sql`${incidents.round} + 1` })
    .where(eq(incidents.id, incident.id));
}

/** The next orders that a round looks at: those to which something can still happen, of all there ever were. */
export async function nextOfRound(
  queries: Queries,
  { roundAt }: KeptIncident,
  limit: number,
): Promise<string[]> {
  const rows = await queries
    .select({ id: checks.orderId })
    .from(checks)
    .where(roundAt === null ? undefined : gt(checks.orderId, roundAt))
    .orderBy(asc(checks.orderId))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Notes that an incident touches an order. */
export async function linkOrder(
  queries: Queries,
  orderId: string,
  incidentId: string,
): Promise<void> {
  await queries
    .insert(incidentOrders)
    .values({ orderId, incidentId, isNamed: false })
    .onConflictDoNothing();
}

/** How far a batch brought a round. */
export interface RoundStep {
  readonly roundAt: string | null;
  readonly checked: number;
  readonly touched: number;
  readonly isRoundDone: boolean;
}

/**
 * Notes how far a round has come; `false` when another word or another process was faster, and the batch
 * was done for nothing.
 */
export async function keepRound(
  queries: Queries,
  { id, round, roundAt, incident }: KeptIncident,
  step: RoundStep,
): Promise<boolean> {
  const isOver = incident.status === 'resolved' && step.isRoundDone;
  const rows = await queries
    .update(incidents)
    .set({
      roundAt: step.roundAt,
      isRoundDone: step.isRoundDone,
      checked: sql`${incidents.checked} + ${step.checked}`,
      touched: sql`${incidents.touched} + ${step.touched}`,
      ...(isOver && { isLive: false }),
    })
    .where(
      and(
        eq(incidents.id, id),
        eq(incidents.round, round),
        roundAt === null ? isNull(incidents.roundAt) : eq(incidents.roundAt, roundAt),
        eq(incidents.isRoundDone, false),
      ),
    )
    .returning({ id: incidents.id });
  return rows.length === 1;
}

/** The incidents whose latest word has not reached every order. */
export async function unfinishedRounds(queries: Queries): Promise<string[]> {
  const rows = await queries
    .select({ id: incidents.id })
    .from(incidents)
    .where(and(incidents.isLive, eq(incidents.isRoundDone, false)));
  return rows.map(({ id }) => id);
}
