import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect, watch } from '../test/harness.js';
import { mishaps } from '../test/contract-server.js';
import type { ContractServer } from '../test/contract-server.js';
import { REQUEST_TIMEOUT } from '../test/manual-timers.js';
import type { ManualTimers } from '../test/manual-timers.js';
import type { OrderStore } from './index.js';
import { chosenCase, decline, lateCase, orderOf, postage } from '../test/views.js';

const late = lateCase();
const order = orderOf(late);

const keysOf = ({ seen }: ContractServer) =>
  seen.filter(({ route }) => route === 'choose').map(({ headers }) => headers['idempotency-key']);

async function open() {
  const harness = await connect(order);
  const store = harness.client.order('1001', { initial: order });
  return { ...harness, store };
}

/** Fires every pause until the answer is there. */
async function pressAndWait<T>(pressed: Promise<T>, timers: ManualTimers): Promise<T> {
  const answered = pressed.then((value) => ({ value }));
  for (;;) {
    const first = await Promise.race([answered, timers.fire()]);
    if (typeof first === 'object') return first.value;
  }
}

describe('choosing', () => {
  it('is pending until the server says that it is kept, and assumes nothing meanwhile', async () => {
    const { server, store } = await open();
    const result = store.choose('case-1', postage);
    expect(store.getSnapshot()).toMatchObject({
      view: order,
      pending: [{ type: 'choice', caseId: 'case-1', pick: postage }],
    });
    expect(await result).toEqual({ ok: true, value: chosenCase(late, postage) });
    expect(store.getSnapshot()).toMatchObject({
      view: { cases: [{ state: 'chosen', choice: { pick: postage } }] },
      pending: [],
    });
    expect([...server.kept.values()]).toEqual([
      { offerId: 'offer-1', offerVersion: 1, pick: postage },
    ]);
  });

  it.each([
    ['a choice', (store: OrderStore) => store.choose('case-1', postage)],
    ['a consent', (store: OrderStore) => store.consent('case-1', 'wait', null)],
    ['a claim', (store: OrderStore) => store.claim({ claim: 'not-received' })],
    ['a picture', (store: OrderStore) => store.addPhoto(new Blob(['"a picture"']))],
    ['where to write', (store: OrderStore) => store.follow({ channel: 'email' })],
    ['leave me in peace', (store: OrderStore) => store.stopUpdates()],
  ] as const)('shows %s as sent and not as done, to the last refusal', async (_name, send) => {
    const { server, store } = await open();
    for (const route of ['choose', 'consent', 'claim', 'photo', 'follow', 'stopUpdates'] as const)
      server.next(route, mishaps.problem('invalid_payload'));
    const views = new Set([store.getSnapshot().view]);
    watch(store, () => views.add(store.getSnapshot().view));
    const result = send(store);
    expect(store.getSnapshot().pending).toHaveLength(1);
    expect(await result).toMatchObject({ ok: false });
    expect(store.getSnapshot().pending).toEqual([]);
    expect([...views]).toEqual([order]);
  });

  it('tries again after failures with the same key, waiting longer each time', async () => {
    const { server, store, timers } = await open();
    server.next('choose', mishaps.status(502), mishaps.drop, mishaps.problem('internal'));
    const result = store.choose('case-1', postage);
    expect([await timers.fire(), await timers.fire(), await timers.fire()]).toEqual([
      500, 1000, 2000,
    ]);
    expect(await result).toMatchObject({ ok: true });
    expect(keysOf(server)).toEqual(['key-1', 'key-1', 'key-1', 'key-1']);
    expect(server.kept.size).toBe(1);
  });

  it('finds its choice kept when only the answer was lost', async () => {
    const { server, store, timers } = await open();
    server.next('choose', mishaps.keepThenDrop);
    const result = store.choose('case-1', postage);
    await timers.fire();
    expect(await result).toMatchObject({ ok: true, value: { choice: { pick: postage } } });
    expect(server.kept.size).toBe(1);
  });

  it('tells the customer after four tries, and uses the same key when they press again', async () => {
    const { server, store, timers } = await open();
    server.next('choose', mishaps.drop, mishaps.drop, mishaps.drop, mishaps.drop);
    const result = store.choose('case-1', postage);
    for (let pause = 0; pause < 3; pause += 1) await timers.fire();
    expect(await result).toMatchObject({ ok: false, error: { code: 'offline' } });
    expect(store.getSnapshot()).toMatchObject({ view: order, pending: [] });

    expect(await store.choose('case-1', postage)).toMatchObject({ ok: true });
    expect(new Set(keysOf(server))).toEqual(new Set(['key-1']));
  });

  it('counts a server that says nothing as a failed try', async () => {
    const { server, store, timers } = await open();
    server.next('choose', mishaps.stall);
    const result = store.choose('case-1', postage);
    await server.until(() => server.seen.length === 1);
    await timers.fire((delay) => delay === REQUEST_TIMEOUT);
    await timers.fire();
    expect(await result).toMatchObject({ ok: true });
  });

  it.each(['offer_expired', 'offer_changed', 'not_on_offer', 'not_found'] as const)(
    'never repeats a refusal (%s), and reads what stands now',
    async (code) => {
      const { server, store } = await open();
      server.next('choose', mishaps.problem(code));
      server.order = orderOf({ ...late, state: 'open', offer: null });
      expect(await store.choose('case-1', postage)).toMatchObject({ ok: false, error: { code } });
      await store.refresh();
      expect(keysOf(server)).toHaveLength(1);
      expect(store.getSnapshot().view?.cases[0]?.offer).toBeNull();
    },
  );

  it('does not press on when the server asks for fewer requests', async () => {
    const { server, store, timers } = await open();
    server.next('choose', mishaps.status(429, { 'retry-after': '1' }));
    expect(await store.choose('case-1', postage)).toMatchObject({
      error: { code: 'too_many_requests', retryAfter: 1000 },
    });
    expect(timers.pending).toEqual([]);
    expect(await store.choose('case-1', postage)).toMatchObject({ ok: true });
    expect(keysOf(server)).toEqual(['key-1', 'key-1']);
  });

  it('does not keep the customer waiting for a server that wants a long pause', async () => {
    const { server, store } = await open();
    server.next('choose', mishaps.status(503, { 'retry-after': '120' }));
    expect(await store.choose('case-1', postage)).toMatchObject({
      error: { code: 'unavailable', retryAfter: 120_000 },
    });
  });

  it('shows the first choice when another tab was faster, and says that ours was refused', async () => {
    const { client, store } = await open();
    await client.request('choose', {
      params: { caseId: 'case-1' },
      body: { offerId: 'offer-1', offerVersion: 1, pick: decline },
      idempotencyKey: 'the-other-tab',
    });
    const result = await store.choose('case-1', postage);
    expect(result).toMatchObject({
      ok: false,
      error: { kind: 'problem', code: 'already_chosen', view: { choice: { pick: decline } } },
    });
    expect(store.getSnapshot().view?.cases[0]?.choice?.pick).toEqual(decline);
  });

  it('is sent once however often the button is pressed', async () => {
    const { server, store } = await open();
    const [first, second] = await Promise.all([
      store.choose('case-1', postage),
      store.choose('case-1', postage),
    ]);
    expect(first).toBe(second);
    expect(keysOf(server)).toEqual(['key-1']);
  });

  it('turns down another pick for the same case while one is on its way', async () => {
    const { server, store } = await open();
    const first = store.choose('case-1', postage);
    expect(await store.choose('case-1', decline)).toMatchObject({ error: { code: 'in_progress' } });
    expect(await first).toMatchObject({ ok: true });
    expect(keysOf(server)).toHaveLength(1);
  });

  it('names the offer that the customer saw, not the one that came meanwhile', async () => {
    const { server, store } = await open();
    await store.choose('case-1', postage, { offerId: 'older', offerVersion: 7 });
    expect(server.seen[0]?.body).toMatchObject({ offerId: 'older', offerVersion: 7 });
  });

  it('sends nothing for a case without an offer', async () => {
    const { server, store } = await open();
    expect(await store.choose('case-9', postage)).toMatchObject({ error: { code: 'no_offer' } });
    expect(server.seen).toEqual([]);
  });

  it('is seen through when the page stops looking', async () => {
    const { server, store } = await open();
    const leave = watch(store);
    const result = store.choose('case-1', postage);
    leave();
    expect(await result).toMatchObject({ ok: true });
    expect(server.kept.size).toBe(1);
  });

  it('ends at what the server kept, whatever fails on the way', async () => {
    const failures = fc.constantFrom(
      mishaps.drop,
      mishaps.keepThenDrop,
      mishaps.status(500),
      mishaps.status(429),
      mishaps.status(200),
      mishaps.problem('store_locked'),
    );
    const picks = fc.array(fc.constantFrom(postage, decline), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(failures, { maxLength: 9 }), picks, async (plan, presses) => {
        const { server, store, timers } = await open();
        server.next('choose', ...plan);
        for (const pick of presses) {
          const result = await pressAndWait(store.choose('case-1', pick), timers);
          const standing = server.order.cases[0]?.choice?.pick;
          if (result.ok) {
            expect(standing).toEqual(pick);
            break;
          }
          // A customer is never told that their own choice was refused because of itself.
          if (result.error.code === 'already_chosen') expect(standing).not.toEqual(pick);
        }
        expect(server.kept.size).toBeLessThanOrEqual(1);
        await store.refresh();
        expect(store.getSnapshot().view).toEqual(server.order);
      }),
      { numRuns: 30 },
    );
  });
});
