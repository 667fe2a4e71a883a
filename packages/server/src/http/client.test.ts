import { createClient } from '@amends/client';
import type { AmendsClient, OrderSnapshot, OrderStore } from '@amends/client';
import type { CaseView, Pick } from '@amends/core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { listen } from '../../test/listen.js';
import { jpeg, png } from '../../test/pictures.js';
import { offeredCase, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import type { Handler } from './handler.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await server.amends.ready();
});

/** A customer's browser: pauses between tries take no time. */
async function browser(
  key: string,
  handler: Handler = server.amends.handler,
): Promise<AmendsClient> {
  return createClient({
    baseUrl: `${await listen(handler)}/api/amends`,
    key,
    timers: {
      set: (run, milliseconds) => setTimeout(run, milliseconds < 10_000 ? 0 : milliseconds),
      clear: (timer) => {
        clearTimeout(timer as ReturnType<typeof setTimeout>);
      },
    },
  });
}

function until(
  store: OrderStore,
  check: (snapshot: OrderSnapshot) => boolean,
): Promise<OrderSnapshot> {
  return new Promise((resolve) => {
    const look = (): void => {
      const snapshot = store.getSnapshot();
      if (check(snapshot)) resolve(snapshot);
    };
    onTestFinished(store.subscribe(look));
    look();
  });
}

const pickOf = ({ offer }: CaseView, at: number): Pick => ({
  kind: 'option',
  optionId: offer?.options[at]?.id ?? '',
});

async function looking(client: AmendsClient, orderId: string) {
  const store = client.order(orderId);
  const { view } = await until(
    store,
    ({ status, connection }) => status === 'ready' && connection === 'live',
  );
  return { store, view: offeredCase(view!) };
}

describe('@amends/client against this server', () => {
  it('reads, stays live, chooses, and shows the receipt', async () => {
    const key = await server.late('client-1');
    const { store, view } = await looking(await browser(key), 'client-1');
    const result = await store.choose(view.caseId, pickOf(view, 0));
    expect(result).toMatchObject({
      ok: true,
      value: { state: 'chosen', choice: { pick: pickOf(view, 0) }, receipt: { status: 'agreed' } },
    });
    expect(store.getSnapshot().view?.cases[0]?.receipt).not.toBeNull();
  });

  it('shows a choice in the tab beside it, and refuses another one there', async () => {
    const key = await server.late('client-2');
    const [here, there] = [await browser(key), await browser(key)];
    const mine = await looking(here, 'client-2');
    const other = await looking(there, 'client-2');
    await mine.store.choose(mine.view.caseId, pickOf(mine.view, 0));
    const seen = await until(other.store, ({ view }) => (view?.cases[0]?.choice ?? null) !== null);
    expect(seen.view?.cases[0]?.choice?.pick).toEqual(pickOf(mine.view, 0));

    const offer = { offerId: other.view.offer.id, offerVersion: other.view.offer.version };
    const second = await other.store.choose(other.view.caseId, pickOf(other.view, 1), offer);
    expect(second).toMatchObject({
      ok: false,
      error: {
        kind: 'problem',
        code: 'already_chosen',
        view: { choice: { pick: pickOf(mine.view, 0) } },
      },
    });
  });

  it('finds its choice kept when the answer was lost on the way', async () => {
    const key = await server.late('client-3');
    let lost = 0;
    const losing: Handler = async (request) => {
      const response = await server.amends.handler(request);
      if (request.method !== 'POST' || lost > 0) return response;
      lost += 1;
      return new Response('The proxy lost it.', { status: 502 });
    };
    const { store, view } = await looking(await browser(key, losing), 'client-3');
    expect(await store.choose(view.caseId, pickOf(view, 0))).toMatchObject({
      ok: true,
      value: { choice: { pick: pickOf(view, 0) } },
    });
    expect(lost).toBe(1);
  });

  it('hears of evidence as it comes', async () => {
    const key = await server.late('client-4');
    const { store } = await looking(await browser(key), 'client-4');
    await server.amends.orders.addEvents('client-4', [
      { id: 'd1', milestone: 'delivered', occurredAt: '2026-11-11T09:00:00-05:00' },
    ]);
    await until(store, ({ view }) => (view?.cases[0]?.dates.fulfilled ?? null) !== null);
  });

  it('sends a claim and shows what follows from it', async () => {
    const key = await server.late('client-5');
    const { store } = await looking(await browser(key), 'client-5');
    const result = await store.claim({ claim: 'not-received', text: 'Nothing came.' });
    expect(result).toMatchObject({ ok: true, value: { orderId: 'client-5' } });
  });

  it('keeps pictures, the same one once, and claims with them', async () => {
    const key = await server.late('client-9');
    const { store } = await looking(await browser(key), 'client-9');
    const picture = new Blob([png]);
    const [one, same, other] = await Promise.all([
      store.addPhoto(picture),
      store.addPhoto(picture),
      store.addPhoto(new Blob([jpeg])),
    ]);
    expect(store.getSnapshot().pending).toEqual([]);
    expect(one).toEqual(same);
    if (!one.ok || !other.ok) throw new Error('Expected both to be kept.');
    const photoIds = [one.value.photoId, other.value.photoId];
    expect(await store.claim({ claim: 'damaged', photoIds })).toMatchObject({ ok: true });
    const record = await server.amends.orders.read('client-9');
    expect(record?.events.at(-1)).toMatchObject({ milestone: 'claim', photoIds });
    expect(await store.addPhoto(new Blob(['<svg/>']))).toMatchObject({
      ok: false,
      error: { kind: 'problem', code: 'unsupported_media_type' },
    });
  });

  it('stops updates, and shows where the next word is then', async () => {
    const key = await server.late('client-10');
    const { store } = await looking(await browser(key), 'client-10');
    expect(await store.follow({ channel: 'page', pace: 'when-it-matters' })).toMatchObject({
      ok: true,
    });
    expect(await store.stopUpdates()).toMatchObject({ ok: true });
    expect(store.getSnapshot().view?.cases[0]?.updates).toMatchObject({
      channel: 'page',
      pace: 'when-it-matters',
    });
  });

  it('sends no consent that nobody asks for, and is told why one is refused', async () => {
    const key = await server.late('client-11');
    const { store, view } = await looking(await browser(key), 'client-11');
    expect(await store.consent(view.caseId, 'wait')).toMatchObject({
      ok: false,
      error: { code: 'no_offer' },
    });
    expect(await store.consent(view.caseId, 'wait', 'p9')).toMatchObject({
      ok: false,
      error: { code: 'offer_changed', view: { caseId: view.caseId } },
    });
    // Leaving needs no question: it is the way out of the offer that is open.
    expect(await store.consent(view.caseId, 'cancel', null)).toMatchObject({
      ok: true,
      value: { choice: { pick: { kind: 'exit' } } },
    });
    expect(store.getSnapshot().view?.cases[0]?.choice?.pick.kind).toBe('exit');
  });

  it('asks for a lost link and reads what everybody may know, without a key', async () => {
    const guest = await browser('');
    expect(await guest.findOrder({ orderNumber: 'client-1', email: 'a@b.example' })).toMatchObject({
      ok: true,
      value: { text: expect.stringContaining('a link to it is on its way') as string },
    });
    expect(await guest.incidents()).toEqual({ ok: true, value: [] });
  });

  it('is told nothing about an order that its key does not open', async () => {
    const key = await server.late('client-6');
    await server.late('client-7');
    const store = (await browser(key)).order('client-7');
    const { error } = await until(store, ({ status }) => status === 'error');
    expect(error).toMatchObject({ kind: 'problem', code: 'not_found', status: 404 });
  });

  it('says what is wrong with a choice that is not on offer', async () => {
    const key = await server.late('client-8');
    const { store, view } = await looking(await browser(key), 'client-8');
    const result = await store.choose(view.caseId, { kind: 'option', optionId: 'the-moon' });
    expect(result).toMatchObject({ ok: false, error: { code: 'not_on_offer' } });
    expect(store.getSnapshot().view?.cases[0]?.choice).toBeNull();
  });
});
