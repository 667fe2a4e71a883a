import { createClient } from '@amends/client';
import type { OrderStore } from '@amends/client';
import type { CaseView, OrderView, Pick } from '@amends/core';
import { AmendsProvider, useChoice, useOrder } from '@amends/react';
import type { ChoiceControl, UseOrderResult } from '@amends/react';
import { StrictMode, useEffect } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createManualTimers, REQUEST_TIMEOUT } from '../../../client/test/manual-timers.js';
import type { ManualTimers } from '../../../client/test/manual-timers.js';
import { hydrate } from '../../../react/test/hydrate.js';
import { listen } from '../../test/listen.js';
import { offeredCase, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import type { Handler } from './handler.js';

// A page as stores make it: rendered where the handler runs, hydrated, and fed over HTTP from then on.
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await server.amends.ready();
});

/** A busy machine is no failure. */
const waiting = { timeout: 60_000, interval: 5 };

/** What the hooks say, whenever one looks. */
interface Said {
  order: UseOrderResult;
  choice: ChoiceControl;
}

interface Page {
  readonly said: Said;
  readonly timers: ManualTimers;
  /** Everything the page has asked for, in order. */
  readonly asked: readonly Request[];
  readonly complaints: readonly unknown[];
  readonly initial: OrderView;
  /** The same order in another tab of the same browser. */
  readonly openTab: () => OrderStore;
  readonly leave: () => void;
}

/** Stands before the handler: answers in its place, or lets a request pass. */
type Proxy = (request: Request) => Response | undefined | Promise<Response | undefined>;

const away = (status: number) => new Response('Not here.', { status });
const isLive = ({ url }: Request): boolean => url.endsWith('/live');
const isRead = ({ method, url }: Request): boolean => method === 'GET' && !url.endsWith('/live');

function Hooks({ said, view }: { readonly said: Said; readonly view: CaseView }) {
  const order = useOrder();
  const choice = useChoice(view);
  useEffect(() => {
    Object.assign(said, { order, choice });
  });
  return <p>{order.view?.cases[0]?.headline.title}</p>;
}

async function open(orderId: string, proxy: Proxy = () => undefined): Promise<Page> {
  const key = await server.late(orderId);
  const initial = await server.read(orderId, key);
  const asked: Request[] = [];
  const handler: Handler = async (request) => {
    asked.push(request);
    return (await proxy(request)) ?? server.amends.handler(request);
  };
  const baseUrl = `${await listen(handler)}/api/amends`;
  const timers = createManualTimers();
  const random = () => 1;
  const connect = () => createClient({ baseUrl, key, timers, random, timeoutMs: REQUEST_TIMEOUT });
  const client = connect();
  const said = {} as Said;
  const page = (
    <StrictMode>
      <AmendsProvider client={client} initial={initial}>
        <Hooks said={said} view={offeredCase(initial)} />
      </AmendsProvider>
    </StrictMode>
  );
  const { complaints, leave } = await hydrate(renderToString(page), page);
  const openTab = (): OrderStore => {
    const store = connect().order(orderId, { initial });
    onTestFinished(store.subscribe(() => undefined));
    return store;
  };
  return { said, timers, asked, complaints, initial, openTab, leave };
}

const connected = ({ said }: Page, connection: string) =>
  vi.waitFor(() => {
    expect(said.order.connection).toBe(connection);
  }, waiting);

const arrive = (orderId: string) =>
  server.amends.orders.addEvents(orderId, [
    { id: 'd1', milestone: 'delivered', occurredAt: '2026-11-11T09:00:00-05:00' },
  ]);

const showsArrival = ({ said }: Page) =>
  vi.waitFor(() => {
    expect(said.order.view?.cases[0]?.dates.fulfilled).not.toBeNull();
  }, waiting);

const firstOption = ({ said }: Page): Pick => ({
  kind: 'option',
  optionId: said.order.view?.cases[0]?.offer?.options[0]?.id ?? '',
});

describe('the hooks against the real handler', () => {
  it('begin from what the server rendered, and hear of evidence over the stream', async () => {
    const page = await open('hooks-live');
    await connected(page, 'live');
    await arrive('hooks-live');
    await showsArrival(page);
    expect(page.asked.filter(isRead)).toEqual([]);
    expect(page.complaints).toEqual([]);
  });

  it('hang up when the page is left, whatever was on its way', async () => {
    const page = await open('hooks-left', (request) =>
      isRead(request) ? new Promise(() => undefined) : undefined,
    );
    await connected(page, 'live');
    void page.said.order.refresh();
    await vi.waitFor(() => expect(page.asked.some(isRead)).toBe(true), waiting);
    page.leave();
    await vi.waitFor(() => {
      expect(page.asked.map(({ signal }) => signal.aborted)).not.toContain(false);
    }, waiting);
    expect(page.timers.pending).toEqual([]);
  });

  it('ask twice a minute where the way to the server carries no stream', async () => {
    const page = await open('hooks-polling', (request) =>
      isLive(request) ? away(404) : undefined,
    );
    await connected(page, 'polling');
    await arrive('hooks-polling');
    expect(await page.timers.fire()).toBe(30_000);
    await showsArrival(page);
  });

  it('ask in the place of a stream that broke, come back later and later, and are live again', async () => {
    let outage = 3;
    const page = await open('hooks-outage', (request) =>
      isLive(request) && (outage -= 1) >= 0 ? away(503) : undefined,
    );
    await connected(page, 'polling');
    await arrive('hooks-outage');
    const pauses = [await page.timers.fire(), await page.timers.fire(), await page.timers.fire()];
    expect(pauses).toEqual([2000, 4000, 8000]);
    await connected(page, 'live');
    await showsArrival(page);
  });

  it('send a choice again under one key until its answer arrives, and show nothing before', async () => {
    const seen: unknown[] = [];
    const page = await open('hooks-choice', async (request) => {
      if (isLive(request)) return away(404);
      if (request.method !== 'POST') return undefined;
      const { choice, order } = page.said;
      seen.push([choice.state, order.view?.cases[0]?.choice]);
      const answer = await server.amends.handler(request);
      return seen.length < 3 ? away(502) : answer;
    });
    await connected(page, 'polling');
    const over = page.said.choice.choose(firstOption(page));
    const isBackOff = (milliseconds: number) => milliseconds < 10_000;
    expect(await page.timers.fire(isBackOff)).toBe(500);
    expect(await page.timers.fire(isBackOff)).toBe(1000);
    expect(await over).toBe('succeeded');
    expect(seen).toEqual([...Array<unknown>(3)].map(() => ['submitting', null]));
    const keys = page.asked.map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys.filter((key) => key !== null)).size).toBe(1);
    expect(page.said.choice.view.choice?.pick.kind).toBe('option');
  });

  it('show a choice made in the tab beside, where no stream tells of it', async () => {
    const page = await open('hooks-tabs', (request) => (isLive(request) ? away(404) : undefined));
    await connected(page, 'polling');
    const pick = firstOption(page);
    await page.openTab().choose(offeredCase(page.initial).caseId, pick);
    await vi.waitFor(() => {
      expect(page.said.order.view?.cases[0]?.choice?.pick).toEqual(pick);
    }, waiting);
    // By the browser's own channel: no pause between two readings had to pass.
    expect(page.timers.pending).toContain(30_000);
  });
});
