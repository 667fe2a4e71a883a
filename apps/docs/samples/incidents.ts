import { assessIncident, fanOut, previewOrder, viewIncident } from '@amends/core';
import type { Instant, OrderRecord } from '@amends/core';
import { IncidentSchema, readAs } from '@amends/core/schema';

/** One trouble, many orders: the banner for everybody, and what it means for each. */
export function tellEverybody(records: readonly OrderRecord[], input: unknown, asOf: Instant) {
  const incident = readAs(IncidentSchema, input); // an AmendsError names the field that is wrong

  // The same for everybody, in the reader's language; null once it has been told for long enough.
  const banner = viewIncident(incident, { asOf });

  // One order at a time, however many there are. The orders that it does not touch are passed by.
  const touched: string[] = [];
  for (const consequence of fanOut(records, incident, { asOf })) {
    if (consequence.changes) touched.push(consequence.orderId);
  }

  // What each customer sees: pass the incidents along, and `incident` says what it means for the order.
  const views = records.map((record) => previewOrder(record, { asOf, incidents: [incident] }));

  // The words promised to everybody are promises too.
  const missed = assessIncident(incident, { asOf })
    .filter(({ status }) => status === 'broken')
    .map(({ promiseId }) => promiseId);

  return { banner, touched, views, missed };
}
