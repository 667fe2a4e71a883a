import { describe, expect, it } from 'vitest';
import { connect, until, watch } from '../test/harness.js';
import { mishaps } from '../test/contract-server.js';
import { lateCase, orderOf, postage } from '../test/views.js';
import { createClient } from './index.js';
import type { OrderStore, Tabs } from './index.js';

const order = orderOf(lateCase());

/** Two tabs of one browser, of which the second has no stream unless it is asked to. */
async function twoTabs({ isSecondLive = false } = {}) {
  const members = new Set<{ name: string; onNews: () => void }>();
  const tabs: Tabs = {
    join: (name, onNews) => {
      const me = { name, onNews };
      members.add(me);
      return {
        tell: () => {
          for (const each of members) if (each !== me && each.name === name) each.onNews();
        },
        leave: () => {
          members.delete(me);
        },
      };
    },
  };
  const { server, client, timers, page } = await connect(order, { tabs });
  const here = client.order('1001', { initial: order });
  const leave = watch(here);
  await until(here, ({ connection }) => connection === 'live');
  const baseUrl = server.url;
  const attention = page;
  const second = createClient({ baseUrl, tabs, timers, attention, key: 'another' });
  const there = second.order('1001', { initial: order });
  if (!isSecondLive) server.next('live', mishaps.status(404), mishaps.status(404));
  watch(there);
  await until(there, ({ connection }) => connection === (isSecondLive ? 'live' : 'polling'));
  return { server, here, there, members, leave };
}

const isChosen = ({ view }: ReturnType<OrderStore['getSnapshot']>): boolean =>
  view?.cases[0]?.choice !== null;

describe('two tabs of one browser', () => {
  it('show a choice that was made in the other, each read with its own key', async () => {
    const { server, here, there } = await twoTabs();
    await here.choose('case-1', postage);
    await until(there, isChosen);
    const { route, headers } = server.seen.at(-1) ?? {};
    expect([route, headers?.authorization]).toEqual(['readOrder', 'Bearer another']);
    expect(there.getSnapshot().pending).toEqual([]);
  });

  it('leave it to the stream where there is one', async () => {
    const { server, here, there } = await twoTabs({ isSecondLive: true });
    const before = server.seen.length;
    await here.choose('case-1', postage);
    await until(there, isChosen);
    expect(server.seen.slice(before).map(({ route }) => route)).toEqual(['choose']);
  });

  it('do not take an answer that is older than the news', async () => {
    const { server, here, there } = await twoTabs();
    let answerLate = (): void => undefined;
    server.next('readOrder', (response, keep) => {
      const { body } = keep();
      answerLate = () => response.writeHead(200).end(JSON.stringify(body));
    });
    const before = server.seen.length;
    const slow = there.refresh();
    await server.until(() => server.seen.length > before);
    await here.choose('case-1', postage);
    await until(there, isChosen);
    answerLate();
    await slow;
    expect(isChosen(there.getSnapshot())).toBe(true);
  });

  it('are told of nothing that was refused', async () => {
    const { server, here, there } = await twoTabs();
    server.next('choose', mishaps.problem('offer_expired'));
    const before = server.seen.length;
    await here.choose('case-1', postage);
    await here.refresh();
    const tokens = server.seen.slice(before).map(({ headers }) => headers.authorization);
    expect(tokens).not.toContain('Bearer another');
    expect(isChosen(there.getSnapshot())).toBe(false);
  });

  it('part when nobody looks any more', async () => {
    const { members, leave } = await twoTabs();
    expect(members.size).toBe(2);
    leave();
    expect(members.size).toBe(1);
  });
});
