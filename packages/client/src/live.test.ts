import { describe, expect, it } from 'vitest';
import { connect, until, watch } from '../test/harness.js';
import { mishaps } from '../test/contract-server.js';
import { SILENCE } from '../test/manual-timers.js';
import { lateCase, orderOf } from '../test/views.js';

const late = lateCase();
const order = orderOf(late);
const arrived = orderOf({
  ...late,
  headline: { ...late.headline, status: 'arrived-late', title: 'Arrived' },
});

async function look(initial = true) {
  const harness = await connect(order);
  const store = harness.client.order('1001', initial ? { initial: order } : {});
  return { ...harness, store, leave: watch(store) };
}

describe('staying up to date', () => {
  it('shows what the server tells as it happens', async () => {
    const { server, store } = await look();
    await until(store, ({ connection }) => connection === 'live');
    server.push(arrived);
    const { view } = await until(
      store,
      (next) => next.view?.cases[0]?.headline.title === 'Arrived',
    );
    expect(view).toEqual(arrived);
  });

  it('reads what changed between the server’s render and the open stream', async () => {
    const { server, store } = await look();
    server.order = arrived;
    await until(store, ({ view }) => view?.cases[0]?.headline.title === 'Arrived');
    expect(store.getSnapshot().connection).toBe('live');
  });

  it('passes over messages that it cannot read, and puts together one that comes in pieces', async () => {
    const { server, client } = await connect(order);
    const later = orderOf({ ...late, headline: { ...late.headline, title: 'Später' } });
    server.next('live', (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      response.write('event: order.renamed\ndata: {}\n\n');
      response.write('event: order.changed\ndata: not json\n\n');
      response.write('event: order.changed\r\ndata: {"order":{"orderId":1}}\r\n\r\n');
      const whole = Buffer.from(
        `event: order.changed\ndata: ${JSON.stringify({ type: 'order.changed', order: later })}\n\n`,
      );
      const insideOfÄ = whole.indexOf('ä') + 1;
      response.write(whole.subarray(0, insideOfÄ), () => {
        response.write(whole.subarray(insideOfÄ));
      });
    });
    const store = client.order('1001', { initial: order });
    watch(store);
    await until(store, ({ view }) => view?.cases[0]?.headline.title === 'Später');
  });

  it('asks while the stream is gone, and comes back to it later and later', async () => {
    const { server, store, timers } = await look();
    await until(store, ({ connection }) => connection === 'live');
    server.next('live', mishaps.drop, mishaps.status(503), mishaps.drop);
    server.dropStreams();
    await until(store, ({ connection }) => connection === 'polling');
    expect([await timers.fire(), await timers.fire(), await timers.fire()]).toEqual([
      2000, 4000, 8000,
    ]);
    server.order = arrived;
    await timers.fire();
    await until(store, ({ connection }) => connection === 'live');
    await until(store, ({ view }) => view?.cases[0]?.headline.title === 'Arrived');
  });

  it('only asks, twice a minute, where the server has no stream', async () => {
    const { server, store, timers, leave } = await look();
    leave();
    server.next('live', mishaps.status(405));
    watch(store);
    await until(store, ({ connection }) => connection === 'polling');
    const before = server.seen.filter(({ route }) => route === 'live').length;
    expect([await timers.fire(), await timers.fire()]).toEqual([30_000, 30_000]);
    expect(server.seen.filter(({ route }) => route === 'live')).toHaveLength(before);
  });

  it('says when it is offline, and comes back by itself', async () => {
    const { server, store, timers } = await look();
    await until(store, ({ connection }) => connection === 'live');
    server.next('live', mishaps.drop);
    server.next('readOrder', mishaps.drop, mishaps.drop);
    server.dropStreams();
    const { view } = await until(store, ({ connection }) => connection === 'offline');
    expect(view).toEqual(order);
    await timers.fire();
    await timers.fire();
    await until(store, ({ connection, error }) => connection === 'live' && error === null);
  });

  it('says at once that the network is gone, and is back with it rather than after a pause', async () => {
    const { server, store, page, timers } = await look();
    await until(store, ({ connection }) => connection === 'live');
    server.next('live', mishaps.drop);
    server.next('readOrder', mishaps.drop);
    page.unplug();
    const { view } = await until(store, ({ connection }) => connection === 'offline');
    expect(view).toEqual(order);
    page.plugIn();
    await until(store, ({ connection, error }) => connection === 'live' && error === null);
    expect(timers.pending).toEqual([SILENCE]);
  });

  it('loads an order whose first read failed, by the stream or by asking again', async () => {
    const { server, client, timers } = await connect(order);
    server.next('readOrder', mishaps.status(500), mishaps.status(500));
    server.next('live', mishaps.drop);
    const store = client.order('1001');
    watch(store);
    await until(store, ({ status }) => status === 'error');
    await timers.fire();
    await until(store, ({ status }) => status === 'ready');
  });

  it('gives up on a stream that has fallen silent, and opens another', async () => {
    const { server, store, timers } = await look();
    await until(store, ({ connection }) => connection === 'live');
    await timers.fire((delay) => delay === SILENCE);
    await timers.fire();
    await until(store, ({ connection }) => connection === 'live');
    await server.until(() => server.streams === 1);
  });

  it('lets go of the stream while the page is hidden', async () => {
    const { server, store, page, timers } = await look();
    await until(store, ({ connection }) => connection === 'live');
    page.hide();
    await server.until(() => server.streams === 0);
    expect(store.getSnapshot().connection).toBe('idle');
    await store.refresh();
    expect(timers.pending).toEqual([]);

    server.order = arrived;
    page.show();
    await until(store, ({ view }) => view?.cases[0]?.headline.title === 'Arrived');
    await until(store, ({ connection }) => connection === 'live');
  });

  it('does not begin on a page that opens in the background', async () => {
    const { server, client, page } = await connect(order);
    page.hide();
    const store = client.order('1001');
    watch(store);
    expect(server.seen).toEqual([]);
    page.show();
    await until(store, ({ status }) => status === 'ready');
  });

  it('stops asking when the key no longer opens the order', async () => {
    const { server, store, timers } = await look();
    await until(store, ({ connection }) => connection === 'live');
    server.next('readOrder', mishaps.problem('not_found'));
    server.dropStreams();
    await until(store, ({ connection, error }) => connection === 'idle' && error !== null);
    expect(store.getSnapshot()).toMatchObject({ status: 'ready', error: { code: 'not_found' } });
    expect(timers.pending).toEqual([]);
  });
});
