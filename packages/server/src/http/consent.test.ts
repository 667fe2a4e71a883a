import type { CaseView, OrderRecord } from '@amends/core';
import { sampleOrder } from '@amends/core/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { onlyCase, problemOf, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  server.now = '2026-11-06T12:00:00-05:00';
});

/** A US order that was to leave on 10 November; the customer has been told that it will be 8 December. */
function delayed(id: string): OrderRecord {
  const order = { ...sampleOrder, id };
  const by = { kind: 'ship', lineIds: null } as const;
  const saidAt = '2026-11-06T09:00:00-05:00';
  return {
    order,
    promises: [
      { ...by, id: 'p1', window: { by: '2026-11-10' }, madeAt: order.placedAt, source: 'checkout' },
      {
        ...by,
        id: 'p2',
        window: { by: '2026-12-08' },
        madeAt: saidAt,
        source: 'email',
        revises: 'p1',
      },
    ],
    events: [
      {
        id: 'told',
        milestone: 'notified',
        occurredAt: saidAt,
        promiseId: 'p1',
        channel: 'email',
      },
    ],
  };
}

async function asked(id: string): Promise<{ key: string; view: CaseView; path: string }> {
  await server.amends.orders.record(delayed(id));
  const key = await server.amends.links.issue(id);
  const view = onlyCase(await server.read(id, key));
  return { key, view, path: `/v1/cases/${encodeURIComponent(view.caseId)}/consent` };
}

async function evidenceOf(id: string) {
  const record = await server.amends.orders.read(id);
  return record?.events.filter(({ source }) => source === 'customer') ?? [];
}

describe('the question that a law puts', () => {
  it('is answered with yes: the new date holds, the question goes, a repeat changes nothing', async () => {
    const { key, view, path } = await asked('consent-1');
    expect(view).toMatchObject({
      consent: { promiseId: 'p2' },
      actions: { consent: { method: 'POST', fields: { key, promiseId: 'p2' } } },
    });
    const body = { answer: 'wait', promiseId: 'p2', idempotencyKey: 'yes' };
    for (const response of [
      await server.post(path, body, key),
      await server.post(path, body, key),
    ]) {
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({
        consent: null,
        headline: { status: 'back-on-track' },
        actions: { consent: null },
      });
    }
    expect(await evidenceOf('consent-1')).toMatchObject([
      { milestone: 'consented', promiseId: 'p2', channel: 'page' },
    ]);
    const other = await server.post(path, { ...body, answer: 'cancel' }, key);
    expect(await problemOf(other)).toMatchObject({ code: 'idempotency_conflict' });
  });

  it('is answered with no: the same as choosing the way out, and it stands', async () => {
    const { key, path } = await asked('consent-2');
    const no = await server.post(path, { answer: 'cancel', idempotencyKey: 'no' }, key);
    expect(await no.json()).toMatchObject({
      state: 'chosen',
      choice: { pick: { kind: 'exit' } },
      receipt: { status: 'agreed', value: { amount: 4_900 } },
    });
    expect(await evidenceOf('consent-2')).toMatchObject([{ milestone: 'cancelled' }]);

    const yes = await server.post(path, { answer: 'wait', idempotencyKey: 'yes' }, key);
    expect(await problemOf(yes)).toMatchObject({
      code: 'already_chosen',
      view: { choice: { pick: { kind: 'exit' } } },
    });
  });

  it('is answered about the date that was seen, and no other', async () => {
    const { key, path } = await asked('consent-3');
    await server.amends.orders.statePromise('consent-3', {
      id: 'p3',
      kind: 'ship',
      window: { by: '2026-12-20' },
      madeAt: '2026-11-06T11:00:00-05:00',
      revises: 'p2',
    });
    const late = await server.post(
      path,
      { answer: 'wait', promiseId: 'p2', idempotencyKey: 'k' },
      key,
    );
    expect(await problemOf(late)).toMatchObject({ code: 'offer_changed' });
    expect(await evidenceOf('consent-3')).toEqual([]);
  });

  it('can be answered without JavaScript', async () => {
    const { view, path } = await asked('consent-4');
    const fields = { ...view.actions.consent?.fields, answer: 'wait', returnTo: '/orders/4' };
    const response = await server.form(path, fields);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/orders/4']);
    expect(await evidenceOf('consent-4')).toMatchObject([{ milestone: 'consented' }]);
    const foreign = await server.form(path, fields, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(403);
  });

  it('wants a key that makes a repeat harmless, and an answer', async () => {
    const { key, path } = await asked('consent-5');
    const keyless = await server.post(path, { answer: 'wait' }, key);
    expect(await problemOf(keyless)).toMatchObject({ code: 'idempotency_key_missing' });
    const odd = await server.post(path, { answer: 'maybe', idempotencyKey: 'k' }, key);
    expect(await problemOf(odd)).toMatchObject({ code: 'invalid_payload' });
  });

  it('is not there where no law asks', async () => {
    server.now = '2026-11-11T10:00:00-05:00';
    const key = await server.late('consent-6');
    const { caseId, consent, actions } = onlyCase(await server.read('consent-6', key));
    expect([consent, actions.consent]).toEqual([null, null]);
    const response = await server.post(
      `/v1/cases/${encodeURIComponent(caseId)}/consent`,
      { answer: 'wait', idempotencyKey: 'k' },
      key,
    );
    expect(await problemOf(response)).toMatchObject({ code: 'no_offer', view: { caseId } });
  });
});
