import { describe, expect, it } from 'vitest';
import { connect, until, watch } from '../test/harness.js';
import { mishaps } from '../test/contract-server.js';
import { chosenCase, decline, lateCase, orderOf } from '../test/views.js';

const late = lateCase();
const order = orderOf(late);
const other = lateCase({ caseId: 'case-2' });

describe('an order', () => {
  it('asks for nothing until somebody looks', async () => {
    const { server, client, timers } = await connect(order);
    const store = client.order('1001');
    expect(store.getSnapshot()).toMatchObject({ status: 'idle', view: null, connection: 'idle' });
    expect(client.order('1001')).toBe(store);
    expect(server.seen).toEqual([]);
    expect(timers.pending).toEqual([]);
  });

  it('loads when somebody looks', async () => {
    const { client } = await connect(order);
    const store = client.order('1001');
    const statuses: string[] = [];
    watch(store, () => statuses.push(store.getSnapshot().status));
    const { view } = await until(store, ({ status }) => status === 'ready');
    expect(view).toEqual(order);
    expect(statuses[0]).toBe('loading');
  });

  it('begins with what the server rendered, and hydrates from the same', async () => {
    const { server, client } = await connect(orderOf(late, other));
    const store = client.order('1001', { initial: order });
    const first = store.getSnapshot();
    expect(first).toMatchObject({ status: 'ready', view: order });

    watch(store);
    await until(store, ({ view }) => view?.cases.length === 2);
    expect(store.getServerSnapshot()).toBe(first);
    expect(server.seen.map(({ route }) => route)).toEqual(['live']);
  });

  it('stops with the last one who looks, in the middle of an answer too', async () => {
    const { server, client, timers } = await connect(order);
    const store = client.order('1001');
    server.next('readOrder', mishaps.stall);
    const leave = [store.subscribe(() => undefined), store.subscribe(() => undefined)];
    await server.until(() => server.streams === 1);
    leave[0]?.();
    expect(store.getSnapshot().status).toBe('loading');
    leave[1]?.();
    await server.until(() => server.streams === 0);
    expect(store.getSnapshot()).toMatchObject({ status: 'idle', connection: 'idle' });
    await store.refresh();
    expect(timers.pending).toEqual([]);
  });

  it('survives leaving and coming back at once', async () => {
    const { server, client } = await connect(order);
    const store = client.order('1001');
    store.subscribe(() => undefined)();
    watch(store);
    await until(store, ({ status, connection }) => status === 'ready' && connection === 'live');
    await server.until(() => server.streams === 1);
  });

  it('keeps the same snapshot when a read says the same at a later instant', async () => {
    const { server, client } = await connect(orderOf(late, other));
    const store = client.order('1001');
    await store.refresh();
    const before = store.getSnapshot();

    server.order = orderOf({ ...late, asOf: '2026-11-11T16:00:00Z' }, other);
    await store.refresh();
    expect(store.getSnapshot()).toBe(before);

    server.order = orderOf(late, { ...other, state: 'closed' });
    await store.refresh();
    const after = store.getSnapshot();
    expect(after.view?.cases[0]).toBe(before.view?.cases[0]);
    expect(after.view?.cases[1]).toMatchObject({ state: 'closed' });
  });

  it('shows why there is nothing to show', async () => {
    const { client } = await connect(order);
    const store = client.order('unknown');
    await store.refresh();
    expect(store.getSnapshot()).toMatchObject({ status: 'error', error: { code: 'not_found' } });
  });

  it('keeps the last view beside a failed read', async () => {
    const { server, client } = await connect(order);
    const store = client.order('1001');
    await store.refresh();
    server.next('readOrder', mishaps.drop);
    await store.refresh();
    expect(store.getSnapshot()).toMatchObject({ status: 'ready', error: { code: 'offline' } });
    expect(store.getSnapshot().view).toEqual(order);
    await store.refresh();
    expect(store.getSnapshot().error).toBeNull();
  });

  it('shares one read between all who ask meanwhile', async () => {
    const { server, client } = await connect(order);
    const store = client.order('1001');
    const [first, second] = await Promise.all([store.refresh(), store.refresh()]);
    expect(first).toBe(second);
    expect(server.seen).toHaveLength(1);
  });

  it('does not let a slow old read undo a view that came after it began', async () => {
    const { server, client } = await connect(order);
    const store = client.order('1001', { initial: order });
    let answerLate = (): void => undefined;
    server.next('readOrder', (response, keep) => {
      const { body } = keep();
      answerLate = () => response.writeHead(200).end(JSON.stringify(body));
    });
    const reading = store.refresh();
    await server.until(() => server.seen.length === 1);
    const chosen = orderOf(chosenCase(late, decline));
    store.accept(chosen);
    answerLate();
    await reading;
    expect(store.getSnapshot().view).toEqual(chosen);
  });

  it('sends a claim with one key over its tries, and shows the order that comes back', async () => {
    const { server, client, timers } = await connect(order);
    const store = client.order('1001');
    server.next('claim', mishaps.status(503));
    const result = store.claim({ claim: 'not-received', text: 'Nothing came.' });
    expect(store.getSnapshot().pending).toEqual([{ type: 'claim', claim: 'not-received' }]);
    await timers.fire();
    expect(await result).toEqual({ ok: true, value: order });
    expect(store.getSnapshot()).toMatchObject({ status: 'ready', view: order, pending: [] });
    expect(server.seen.map(({ headers }) => headers['idempotency-key'])).toEqual([
      'key-1',
      'key-1',
    ]);
    expect(server.seen[1]?.body).toEqual({ claim: 'not-received', text: 'Nothing came.' });
  });
});
