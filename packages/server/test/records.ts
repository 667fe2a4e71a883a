import type { OrderRecord } from '@amends/core';
import { sampleRecord, situations } from '@amends/core/testing';

/** The order of the situation `runningLate`, under another id. */
export function lateRecord(orderId: string): OrderRecord {
  const { promises, events } = situations.runningLate.record;
  return sampleRecord({ order: { id: orderId }, promises, events });
}
