import type { OrderEvent, OrderRecord } from '@amends/core';
import { defaultPolicy, lawOn, plan } from '@amends/core';
import { sampleOrder } from '@amends/core/testing';
import { describe, expect, it } from 'vitest';
import { offeredCase, onlyCase, startServer } from '../../test/server.js';

const server = await startServer();
const { orders, links } = server.amends;

/** A US order that was to leave on 10 November; the store has said on the 6th that it will be 8 December. */
async function delayed(id: string, { isTold = true } = {}): Promise<string> {
  const order = { ...sampleOrder, id };
  const by = { kind: 'ship', lineIds: null } as const;
  const record: OrderRecord = {
    order,
    promises: [
      { ...by, id: 'p1', window: { by: '2026-11-10' }, madeAt: order.placedAt, source: 'checkout' },
      {
        ...by,
        id: 'p2',
        window: { by: '2026-12-08' },
        madeAt: '2026-11-06T09:00:00-05:00',
        source: 'email',
        revises: 'p1',
      },
    ],
    events: isTold
      ? [
          {
            id: 'told',
            milestone: 'notified',
            occurredAt: '2026-11-06T09:01:00-05:00',
            promiseId: 'p1',
            channel: 'email',
          },
        ]
      : [],
  };
  server.now = '2026-11-06T12:00:00-05:00';
  await orders.record(record);
  return links.issue(id);
}

async function pick(id: string, key: string, pick: { kind: 'exit' } | { kind: 'decline' }) {
  const view = offeredCase(await server.read(id, key));
  const response = await server.post(
    `/v1/cases/${encodeURIComponent(view.caseId)}/choice`,
    { offerId: view.offer.id, offerVersion: view.offer.version, pick },
    key,
    { 'idempotency-key': `${id}-${pick.kind}` },
  );
  expect(response.status).toBe(200);
  return view;
}

async function kept(id: string): Promise<readonly OrderEvent[]> {
  return (await orders.read(id))?.events ?? [];
}

async function lawAt(id: string, asOf: string) {
  const record = (await orders.read(id))!;
  return lawOn(record, record.promises[0]!, { asOf });
}

describe('what a choice means in law is in the record', () => {
  it('keeping an order whose delay is asked about consents to the new date', async () => {
    const key = await delayed('law-keep');
    const view = await pick('law-keep', key, { kind: 'decline' });
    expect(view.offer.keep?.changes).toBe('You agree to the new date, Tuesday, December 8.');
    expect(view.offer.exit?.basis).toBe('16 CFR 435.2(b)');
    expect(await kept('law-keep')).toContainEqual(
      expect.objectContaining({ milestone: 'consented', promiseId: 'p2', source: 'customer' }),
    );
    expect(await lawAt('law-keep', '2026-11-20T12:00:00-05:00')).toMatchObject({
      obligations: [],
      reasons: [{ code: 'date-agreed' }],
    });
  });

  it('cancelling vests the right to the money, and the refund settles it', async () => {
    const key = await delayed('law-exit');
    await pick('law-exit', key, { kind: 'exit' });
    expect(await kept('law-exit')).toContainEqual(
      expect.objectContaining({ milestone: 'cancelled', reason: 'customer' }),
    );
    const owed = await lawAt('law-exit', '2026-11-07T12:00:00-05:00');
    expect(owed.obligations.map(({ duty }) => duty)).toEqual(['cancel-and-refund', 'refund-by']);
    expect(owed.exit).toBeNull();
    // Seven working days; the 11th is a holiday.
    expect(owed.ifSilent).toMatchObject({ kind: 'refund-due', refundBy: '2026-11-18' });
  });

  it('money that went back is in the record with what it settles', async () => {
    const paid = await startServer({
      fulfil: { fulfil: () => Promise.resolve({ status: 'done', reference: 're_1' }) },
    });
    const record = (await orders.read('law-exit'))!;
    paid.now = '2026-11-06T12:00:00-05:00';
    await paid.amends.orders.record({ ...record, events: record.events.slice(0, 1) });
    const key = await paid.amends.links.issue('law-exit');
    const view = offeredCase(await paid.read('law-exit', key));
    await paid.post(
      `/v1/cases/${encodeURIComponent(view.caseId)}/choice`,
      { offerId: view.offer.id, offerVersion: view.offer.version, pick: { kind: 'exit' } },
      key,
      { 'idempotency-key': 'exit' },
    );
    await paid.amends.drain();
    const after = (await paid.amends.orders.read('law-exit'))!;
    expect(after.events).toContainEqual(
      expect.objectContaining({
        milestone: 'refunded',
        promiseId: 'p1',
        amount: { amount: 4_900, currency: 'USD' },
      }),
    );
    expect(plan(after, { asOf: '2026-11-07T12:00:00-05:00', policy: defaultPolicy })).toEqual([]);
    expect(onlyCase(await paid.read('law-exit', key)).state).toBe('closed');
  });
});

describe('an order for which the store gave no date', () => {
  it('has a case from the day the law sets, and is not announced before', async () => {
    const id = 'law-implied';
    await orders.record({ order: { ...sampleOrder, id }, promises: [], events: [] });
    const key = await links.issue(id);
    server.now = '2026-11-20T12:00:00-05:00';
    expect((await server.read(id, key)).cases).toEqual([]);
    server.now = '2026-12-03T12:00:00-05:00';
    // Nobody gave word of the delay, so that it counts as cancelled on that day, and the money goes back.
    const view = onlyCase(await server.read(id, key));
    expect(view).toMatchObject({
      promiseId: 'law:us-16cfr435:ship',
      headline: { status: 'cancelled' },
      dates: { first: null },
      offer: null,
      receipt: { status: 'agreed' },
    });
    expect(JSON.stringify(view.apology)).not.toMatch(/promised|that date/u);
    expect(await kept(id)).toMatchObject([{ milestone: 'cancelled', source: 'law' }]);
  });
});
