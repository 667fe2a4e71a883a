import { describe, expect, it } from 'vitest';
import { fulfilSecret } from '../../test/secrets.js';
import { startStore } from '../../test/store-server.js';
import type { StoreAnswer } from '../../test/store-server.js';
import type { AskWork, RemedyWork } from './fulfiller.js';
import { webhookFulfiller } from './webhook-fulfiller.js';

const remedy: RemedyWork = {
  type: 'fulfil-remedy',
  remedyId: '1001:p1:1:refund-shipping',
  caseId: '1001:p1',
  orderId: '1001',
  remedy: {
    id: 'refund-shipping',
    kind: 'refund-shipping',
    value: { amount: 900, currency: 'USD' },
    arrivesBy: '2026-11-17',
    lineIds: [],
    expiresOn: null,
  },
};
const question: AskWork = {
  type: 'ask-a-person',
  caseId: '1001:p1',
  orderId: '1001',
  text: 'Can it go to my neighbour?',
  answerBy: null,
};
const context = () => ({ idempotencyKey: remedy.remedyId, signal: new AbortController().signal });

async function answered(...answers: StoreAnswer[]) {
  const store = await startStore();
  store.answer(...answers);
  return {
    store,
    fulfiller: webhookFulfiller({ url: store.url, secret: fulfilSecret, timeout: 2000 }),
  };
}

describe('the webhook to the store', () => {
  it('says what to carry out, signed, under the same key each time', async () => {
    const { store, fulfiller } = await answered({ status: 200, body: { status: 'done' } });
    await fulfiller.fulfil(remedy, context());
    await fulfiller.fulfil(remedy, context());
    expect(store.calls).toHaveLength(2);
    for (const { message, headers } of store.calls) {
      expect(message).toMatchObject({ type: 'remedy.requested', data: remedy });
      expect(headers['idempotency-key']).toBe(remedy.remedyId);
      expect(headers['webhook-id']).toBe(remedy.remedyId);
    }
  });

  it.each<[string, StoreAnswer, unknown]>([
    [
      'done',
      { status: 200, body: { status: 'done', reference: 're_9' } },
      { status: 'done', reference: 're_9' },
    ],
    [
      'done, without a reference',
      { status: 201, body: { status: 'done' } },
      { status: 'done', reference: null },
    ],
    ['pending', { status: 200, body: { status: 'pending' } }, { status: 'pending' }],
    ['accepted', { status: 202 }, { status: 'pending' }],
  ])('understands %s', async (_, answer, expected) => {
    const { fulfiller } = await answered(answer);
    expect(await fulfiller.fulfil(remedy, context())).toEqual(expected);
  });

  it.each<[string, StoreAnswer, RegExp]>([
    ['no 2xx', { status: 503, body: 'down' }, /answered 503/u],
    ['a refusal', { status: 422 }, /answered 422/u],
    ['a 2xx that does not say done', { status: 200, body: { ok: true } }, /without/u],
    ['a 2xx with half an answer', { status: 200, body: '{"status":"do' }, /without/u],
    ['an endless answer', { status: 200, body: 'x'.repeat(200_000) }, /64 kB/u],
    ['a redirect', { status: 302 }, /./u],
    ['silence', 'hang up', /./u],
  ])('takes %s for a failure', async (_, answer, message) => {
    const { fulfiller } = await answered(answer);
    await expect(fulfiller.fulfil(remedy, context())).rejects.toThrow(message);
  });

  it('puts a question before a person', async () => {
    const { store, fulfiller } = await answered({ status: 204 });
    expect(await fulfiller.ask?.(question, context())).toEqual({ status: 'done' });
    expect(store.calls[0]?.message).toMatchObject({ type: 'answer.requested', data: question });
  });

  it('tells staff what needs a person, and what is to follow', async () => {
    const { store, fulfiller } = await answered({ status: 204 });
    const about = { caseId: '1001:p1', orderId: '1001' };
    const needs = { type: 'escalate', ...about, because: 'remedy', promiseId: 'p1' } as const;
    const call = { type: 'follow-up', ...about, task: 'call', title: null, dueBy: null } as const;
    expect(await fulfiller.escalate?.(needs, context())).toEqual({ status: 'done' });
    expect(await fulfiller.followUp?.(call, context())).toEqual({ status: 'done' });
    expect(store.calls.map(({ message }) => [message.type, message.data])).toEqual([
      ['attention.requested', needs],
      ['follow-up.requested', call],
    ]);
  });

  it('is given up when the server closes', async () => {
    const { fulfiller } = await answered({ status: 200, body: { status: 'done' } });
    const closing = AbortSignal.abort();
    await expect(fulfiller.fulfil(remedy, { ...context(), signal: closing })).rejects.toThrow();
  });

  it.each([
    ['an address that is none', { url: 'fulfil', secret: fulfilSecret }],
    ['another kind of address', { url: 'file:///etc/passwd', secret: fulfilSecret }],
    ['a secret of another kind', { url: 'https://shop.example', secret: 'hunter2' }],
    ['a secret that is too short', { url: 'https://shop.example', secret: 'whsec_aGVsbG8=' }],
  ])('is refused with %s', (_, options) => {
    expect(() => webhookFulfiller(options)).toThrow(
      expect.objectContaining({ code: 'invalid_configuration' }),
    );
  });
});
