import { assess, rootPromises } from '@amends/core';
import type { Assessment, OrderRecord } from '@amends/core';
import { createLearner, forecasterFrom, journeysOf } from '@amends/core/forecast';

/** Once a night: what past orders teach, as JSON of a few kilobytes to keep beside the shop. */
export function learnFrom(pastOrders: Iterable<OrderRecord>, asOf: string): string {
  const learner = createLearner();
  for (const record of pastOrders) {
    // Orders that are still on the way count too, for as long as they were watched.
    for (const journey of journeysOf(record, { asOf })) learner.learn(journey);
  }
  return JSON.stringify(learner.model({ leastOrders: 30 }));
}

/** Every morning: the same assessment as ever, which now also looks ahead. */
export function lookAhead(record: OrderRecord, model: string, asOf: string): Assessment[] {
  const forecast = forecasterFrom(JSON.parse(model)); // throws an AmendsError for what is no model
  return rootPromises(record).map((promise) =>
    assess(record, promise, { asOf, forecast, thresholds: { forecastLate: 0.5 } }),
  );
}
