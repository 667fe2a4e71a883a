import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTES, STAFF_ROUTES } from '@amends/core';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { png } from '../../test/pictures.js';
import { base, choiceOf, offeredCase, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import { openApiDocument } from '../../scripts/openapi/document.js';
import { OPENAPI } from './openapi.generated.js';
import { opsPaths } from './ops.js';

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

interface Document {
  readonly servers: unknown;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

let server: TestServer;
let document: Document;
beforeAll(async () => {
  server = await startServer();
  document = (await (await server.get('/openapi.json')).json()) as Document;
});

describe('the OpenAPI document', () => {
  it('is what the tables and schemas say (else: pnpm --filter @amends/server run openapi)', () => {
    const made = JSON.parse(JSON.stringify(openApiDocument())) as unknown;
    expect(JSON.parse(OPENAPI)).toEqual(made);
    const file = join(import.meta.dirname, '../../openapi.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(made);
  });

  it('is OpenAPI 3.1, and says where the handler is mounted', async () => {
    const result = await new Validator().validate(document as unknown as Record<string, unknown>);
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
    expect(document.servers).toEqual([{ url: '/api/amends' }]);
  });

  it('has every route of the handler, and none besides', () => {
    const told = Object.entries(document.paths)
      .flatMap(([path, operations]) =>
        Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
      )
      .sort();
    const routes = [...Object.values(ROUTES), ...Object.values(STAFF_ROUTES)].map(
      ({ method, path }) => `${method} ${path.replace(/:(\w+)/gu, '{$1}')}`,
    );
    const besides = [...opsPaths.map((path) => `GET ${path}`), 'POST /webhooks/{source}'];
    expect(told).toEqual([...routes, ...besides].sort());
  });
});

describe('what the handler answers', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });

  /** What is wrong with an answer, by the document; nothing when it conforms. */
  async function faults(operationId: string, response: Response): Promise<unknown> {
    const operation = Object.values(document.paths)
      .flatMap((operations) => Object.values(operations))
      .find((each) => each.operationId === operationId);
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
    const at = operation?.responses[response.status] ? String(response.status) : 'default';
    if (at === 'default' && type !== 'application/problem+json') {
      return `${operationId} says nothing of ${response.status} ${type}`;
    }
    const pointer =
      at === 'default'
        ? '#/components/schemas/Problem'
        : `#/paths/${pathOf(operationId)}/responses/${at}/content/${type.replace('/', '~1')}/schema`;
    const check = ajv.getSchema(`amends${pointer}`);
    if (check === undefined) throw new Error(`The document has no ${pointer}.`);
    await check(await response.json());
    return check.errors;
  }

  function pathOf(operationId: string): string {
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(operations)) {
        if (operation.operationId !== operationId) continue;
        return `${encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'))}/${method}`;
      }
    }
    throw new Error(`The document has no ${operationId}.`);
  }

  beforeAll(() => {
    ajv.addSchema({ ...document, $id: 'amends' });
  });

  it('is held to it: a field that nobody declared is noticed', async () => {
    const answer = Response.json({ orderId: '1', cases: [], cost: 900 });
    expect(await faults('readOrder', answer)).toMatchObject([{ keyword: 'additionalProperties' }]);
  });

  it('to a customer is what the document says', async () => {
    const key = await server.late('oa-1');
    const view = offeredCase(await server.read('oa-1', key));
    const order = '/v1/orders/oa-1';
    const thatCase = `/v1/cases/${encodeURIComponent(view.caseId)}`;
    const picture = new Request(`${base}${order}/photos`, {
      method: 'POST',
      body: png,
      headers: { authorization: `Bearer ${key}` },
    });
    const lookup = { orderNumber: 'oa-1', email: 'nobody@example.org' };
    const choice = { ...choiceOf(view), idempotencyKey: 'k' };
    const consent = { answer: 'wait', idempotencyKey: 'k' };
    const asked: [string, Promise<Response>][] = [
      ['readOrder', server.get(order, key)],
      ['readOrder', server.get(order)],
      ['readCase', server.get(thatCase, key)],
      ['photo', server.amends.handler(picture)],
      ['photo', server.post(`${order}/photos`, '<svg/>', key)],
      ['claim', server.post(`${order}/claims`, { claim: 'damaged', text: 'Torn.' }, key)],
      ['claim', server.post(`${order}/claims`, { claim: 'odd' }, key)],
      ['follow', server.post(`${order}/updates`, { channel: 'page' }, key)],
      ['stopUpdates', server.post(`${order}/updates/stop`, {}, key)],
      ['findOrder', server.post('/v1/lookup', lookup)],
      ['findOrder', server.post('/v1/lookup', {})],
      ['incidents', server.get('/v1/incidents')],
      ['consent', server.post(`${thatCase}/consent`, consent, key)],
      ['choose', server.post(`${thatCase}/choice`, { ...choice, offerVersion: 9 }, key)],
      ['choose', server.post(`${thatCase}/choice`, choice, key)],
      ['webhook', server.post('/webhooks/shopify', {})],
      ['health', server.get('/health')],
      ['ready', server.get('/ready')],
    ];
    for (const [name, answer] of asked)
      expect([name, await faults(name, await answer)]).toEqual([name, null]);
  });
});
