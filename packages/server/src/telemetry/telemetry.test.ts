import { ROOT_CONTEXT, context, metrics, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  InMemorySpanExporter,
  SimpleSpanProcessor,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { choiceOf, offeredCase, startServer } from '../../test/server.js';
import { inSpan } from './telemetry.js';

const spans = new InMemorySpanExporter();
const counted = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const reader = new PeriodicExportingMetricReader({
  exporter: counted,
  exportIntervalMillis: 3_600_000,
});
const meters = new MeterProvider({ readers: [reader] });

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(
    new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter: spans })] }),
  );
  metrics.setGlobalMeterProvider(meters);
});
afterAll(async () => {
  await meters.shutdown();
  for (const api of [context, propagation, trace, metrics]) api.disable();
});

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;

it('follows a choice from the customer’s click to the store’s answer, and counts it', async () => {
  let fulfilled = (): void => undefined;
  const done = new Promise<void>((resolve) => (fulfilled = resolve));
  const server = await startServer({
    fulfil: {
      fulfil: () => {
        fulfilled();
        return Promise.resolve({ status: 'done' });
      },
    },
  });
  const key = await server.late('traced-1');
  const view = offeredCase(await server.read('traced-1', key));
  const path = `/v1/cases/${encodeURIComponent(view.caseId)}/choice`;
  const body = { ...choiceOf(view), idempotencyKey: 'k' };
  expect((await server.post(path, body, key, { traceparent })).status).toBe(200);
  await done;
  await server.amends.close();

  const ours = spans.getFinishedSpans().filter((span) => span.spanContext().traceId === traceId);
  const names = ours.map(({ name }) => name);
  expect(names).toContain('POST /v1/cases/:caseId/choice');
  expect(names).toContain('amends.assess');
  expect(names).toContain('amends.work');
  expect(names).toContain('amends.perform');
  const request = ours.find(({ name }) => name.startsWith('POST'));
  expect(request?.attributes).toMatchObject({
    'http.route': '/v1/cases/:caseId/choice',
    'http.response.status_code': 200,
  });
  const told = JSON.stringify(spans.getFinishedSpans().map(({ attributes }) => attributes));
  for (const word of ['Maren', key, 'example.org']) expect(told).not.toContain(word);

  await reader.forceFlush();
  const names2 = counted
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics: each }) => each))
    .flatMap(({ descriptor, dataPoints }) =>
      dataPoints.map(({ attributes }) => ({ name: descriptor.name, attributes })),
    );
  expect(names2).toContainEqual({ name: 'amends.choices', attributes: { pick: 'option' } });
  expect(names2).toContainEqual({
    name: 'amends.work',
    attributes: { type: 'fulfil-remedy', outcome: 'done' },
  });
  expect(names2.map(({ name }) => name)).toContain('amends.breaches');
  expect(names2.map(({ name }) => name)).toContain('http.server.request.duration');
});

it('marks what failed, and quotes nothing of it', async () => {
  spans.reset();
  const failing = context.with(ROOT_CONTEXT, () =>
    inSpan('failing', {}, () => Promise.reject(new Error('550 no mailbox maren@example.org'))),
  );
  await expect(failing).rejects.toThrow('550');
  const [span] = spans.getFinishedSpans();
  expect(span?.status).toMatchObject({ message: 'internal' });
  expect(JSON.stringify(span?.events)).not.toContain('maren');
  expect(JSON.stringify(span?.events)).toContain('550');
});
