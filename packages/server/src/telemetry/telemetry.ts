import { SpanKind, SpanStatusCode, context, metrics, propagation, trace } from '@opentelemetry/api';
import type { Attributes, Context, Span } from '@opentelemetry/api';
import { AmendsError } from '@amends/core';
import { withoutValues } from '../log.js';

/*
 * Against OpenTelemetry's API alone: where the store sets no SDK up, all of it does nothing and costs
 * next to nothing. Attributes are ids, codes and numbers, as in the log.
 */
const scope = '@amends/server';

/** W3C trace context as it travels with a job. */
export type Carrier = Readonly<Record<string, string>>;

/** Runs something within a span of its own; what it throws marks the span, without values, and is thrown on. */
export function inSpan<T>(
  name: string,
  attributes: Attributes,
  run: (span: Span) => Promise<T>,
  {
    kind = SpanKind.INTERNAL,
    parent = context.active(),
  }: { kind?: SpanKind; parent?: Context } = {},
): Promise<T> {
  return trace
    .getTracer(scope)
    .startActiveSpan(name, { attributes, kind }, parent, async (span) => {
      try {
        return await run(span);
      } catch (error) {
        markFailed(span, error);
        throw error;
      } finally {
        span.end();
      }
    });
}

/** Says in a span that something went wrong. */
export function markFailed(span: Span, error: unknown): void {
  const code = AmendsError.isInstance(error) ? error.code : 'internal';
  span.setStatus({ code: SpanStatusCode.ERROR, message: code });
  const told = withoutValues(error);
  if (told instanceof Error) span.recordException(told);
}

/** The trace that runs now, to be picked up by whoever does the job; `undefined` where none runs. */
export function carrierNow(): Carrier | undefined {
  const carrier: Record<string, string> = {};
  propagation.inject(context.active(), carrier);
  return Object.keys(carrier).length === 0 ? undefined : carrier;
}

/** The trace that a carrier brings; the one that runs now where it brings none. */
export function contextOf(carrier: Carrier | Headers | undefined): Context {
  if (carrier === undefined) return context.active();
  const fields = carrier instanceof Headers ? Object.fromEntries(carrier) : carrier;
  // What instruments the server around us knows its request best.
  if (trace.getActiveSpan() !== undefined) return context.active();
  return propagation.extract(context.active(), fields);
}

/** Everything that is counted. */
const counters = {
  'amends.breaches': 'Promises that were found broken or about to be, by severity and fault.',
  'amends.choices': 'What customers chose, by kind.',
  'amends.work': 'Attempts at work for the world outside, by type and outcome.',
  'amends.dead_letters': 'Work that was given up, by type.',
  'amends.requests.limited': 'Requests that came too fast, by what was counted.',
} as const;

/** Counts one. The SDK may be set up at any time before. */
export function count(name: keyof typeof counters, attributes: Attributes): void {
  metrics.getMeter(scope).createCounter(name, { description: counters[name] }).add(1, attributes);
}

/** Notes how long a request took, in seconds: OpenTelemetry's own name and unit. */
export function timeRequest(seconds: number, attributes: Attributes): void {
  metrics
    .getMeter(scope)
    .createHistogram('http.server.request.duration', {
      description: 'Duration of requests to Amends.',
      unit: 's',
      advice: {
        explicitBucketBoundaries: [
          0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10,
        ],
      },
    })
    .record(seconds, attributes);
}
