import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { OrderView } from '@amends/core';
import { bundled } from '@amends/tooling/bundled';
import { packed, tracked } from './messages.ts';
import type { Message } from './messages.ts';
import { processorTime } from './processor-time.ts';

/** Workers that run. */
export interface Workers {
  readonly origins: readonly string[];
  readonly pids: readonly number[];
  stop(): Promise<void>;
}

/** Workers that run; they end with us, whatever we end of. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts workers on a database, one after the other: the first brings the tables up to date. */
export async function startWorkers(where: string, count: number): Promise<Workers> {
  const file = await bundled(join(import.meta.dirname, 'serve.ts'));
  const children: ChildProcess[] = [];
  const origins: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const child = spawn(process.execPath, [file, where], { stdio: ['ignore', 'pipe', 'inherit'] });
    running.add(child);
    children.push(child);
    const said = once(child.stdout, 'data').then(([data]) => String(data).trim());
    const ended = once(child, 'exit').then(() => {
      throw new Error('A worker ended before it was open; it said why above.');
    });
    origins.push(await Promise.race([said, ended]));
    ended.catch(() => undefined);
  }
  return {
    origins,
    pids: children.flatMap(({ pid }) => pid ?? []),
    async stop() {
      await Promise.all(
        children.map(async (child) => {
          child.kill('SIGKILL');
          await once(child, 'exit');
          running.delete(child);
        }),
      );
    },
  };
}

/** What came of a load. */
export interface Measured {
  readonly orders: number;
  /** Milliseconds from a webhook's first byte to the last of the view that shows its verdict. */
  readonly p50: number;
  readonly p99: number;
  /** Such rounds a second. */
  readonly rate: number;
  /** Milliseconds of processor time a round, of the workers and the database. */
  readonly cost: number;
}

/**
 * Sends the carrier's word on so many fresh orders and reads each order until it says that it is late, by so
 * many customers side by side, spread over the workers.
 */
export async function measure(
  { origins, pids }: Workers,
  {
    orders,
    side,
    from,
    beside = [],
  }: {
    readonly orders: number;
    readonly side: number;
    readonly from: number;
    /** Other processes that do the work: the database's. */
    readonly beside?: readonly number[];
  },
): Promise<Measured> {
  const originOf = (id: number): string => origins[id % origins.length] ?? '';
  const send = async (origin: string, { path, headers, body }: Message): Promise<void> => {
    const response = await fetch(`${origin}/api/amends${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    if (response.status !== 200)
      throw new Error(`${path} ${response.status} ${await response.text()}`);
    await response.arrayBuffer();
  };
  const keys = new Map<number, string>();
  await sideBySide(orders, side, async (at) => {
    const id = from + at * 2;
    const made = await fetch(`${originOf(at)}/checkout?id=${id}`);
    keys.set(id, await made.text());
    await send(originOf(at), packed(id));
  });

  const times: number[] = [];
  const doing = [...pids, ...beside];
  const spent = processorTime(doing);
  const started = performance.now();
  await sideBySide(orders, side, async (at) => {
    const id = from + at * 2;
    const begun = performance.now();
    await send(originOf(at), tracked(id));
    // Another worker may be asked than the one that was told.
    const url = `${originOf(at + 1)}/api/amends/v1/orders/${id}`;
    const response = await fetch(url, { headers: { authorization: `Bearer ${keys.get(id)}` } });
    const view = (await response.json()) as OrderView;
    if (view.cases[0]?.headline.status !== 'running-late') throw new Error('No verdict is seen.');
    times.push(performance.now() - begun);
  });
  const seconds = (performance.now() - started) / 1000;
  const cost = (processorTime(doing) - spent) / orders;
  times.sort((one, other) => one - other);
  const share = (part: number): number => times[Math.floor(part * (times.length - 1))] ?? 0;
  return { orders, p50: share(0.5), p99: share(0.99), rate: orders / seconds, cost };
}

async function sideBySide(
  count: number,
  side: number,
  act: (at: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) await act(next++);
  };
  await Promise.all(Array.from({ length: side }, lane));
}
