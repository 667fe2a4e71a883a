import { SpanKind } from '@opentelemetry/api';
import type { Carrier } from './telemetry.js';
import { contextOf, inSpan } from './telemetry.js';

/** An attempt at a piece of work, in the trace of the request that led to it. */
export function traceWork<T>(
  workId: string,
  carrier: Carrier | undefined,
  run: () => Promise<T>,
): Promise<T> {
  const attributes = { 'amends.work.id': workId };
  return inSpan('amends.work', attributes, run, {
    kind: SpanKind.CONSUMER,
    parent: contextOf(carrier),
  });
}
