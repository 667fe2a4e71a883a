import { consequenceOf } from '@amends/core';
import type { Instant } from '@amends/core';
import { keepAdvance } from '../cases/keep.js';
import type { Runtime } from '../runtime/runtime.js';
import { write } from '../runtime/runtime.js';
import {
  findIncident,
  incidentsOf,
  keepRound,
  linkOrder,
  nextOfRound,
} from '../store/incidents.js';
import { loadRecord, lockOrder } from '../store/records.js';

/** So many orders are looked at between two notes of how far it has come. */
const batch = 50;

/**
 * Brings the latest word of an incident to the next few orders, and notes how far it came. Each order is
 * a transaction of its own and is locked for as long as one order takes, so that an incident over a
 * million orders holds nobody up; a batch that is done twice changes nothing the second time.
 *
 * @returns whether the word has reached every order.
 */
export async function fanOutBatch(runtime: Runtime, incidentId: string): Promise<boolean> {
  const { queries } = runtime.database;
  const kept = await findIncident(queries, incidentId);
  if (kept === null || kept.isRoundDone) return true;
  const now = runtime.clock();
  const orderIds = await nextOfRound(queries, kept, batch);
  let touched = 0;
  for (const orderId of orderIds) {
    if (await tell(runtime, orderId, incidentId, now)) touched += 1;
  }
  const isRoundDone = orderIds.length < batch;
  const roundAt = orderIds.at(-1) ?? kept.roundAt;
  await keepRound(queries, kept, { roundAt, checked: orderIds.length, touched, isRoundDone });
  if (isRoundDone) runtime.log({ level: 'info', event: 'incident.told', incidentId });
  return isRoundDone;
}

/** Tells one order. Answers whether it is touched. */
async function tell(
  runtime: Runtime,
  orderId: string,
  incidentId: string,
  now: Instant,
): Promise<boolean> {
  const { queries } = runtime.database;
  const record = await loadRecord(queries, orderId);
  const known = await incidentsOf(queries, orderId);
  const incident = known.find(({ id }) => id === incidentId);
  if (record === null || incident === undefined) return false;
  // Most orders are none of its business: they cost a look, and no lock.
  const consequence = consequenceOf(record, incident, { asOf: now });
  if (consequence === null || consequence.events.length === 0) return false;
  await write(runtime, async (transaction) => {
    await lockOrder(transaction, orderId);
    await linkOrder(transaction, orderId, incidentId);
    const advanced = await keepAdvance(transaction, orderId, now, runtime.rules);
    return { value: null, changed: [orderId], workIds: advanced?.workIds ?? [] };
  });
  return true;
}
