/**
 * `pnpm bench:server [--orders 400] [--side 8] [--grow 10000,100000]`: from a carrier's webhook to the verdict that
 * the customer sees, over real HTTP, in processes of their own; as Markdown on standard output. A million stored
 * orders are `--grow 10000,100000,1000000`: some 15 GB of disk in the folder for temporary files.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres, stopPostgres } from '@amends/tooling/postgres';
import pg from 'pg';
import { growTo } from './grow.ts';
import { measure, startWorkers } from './load.ts';
import type { Measured } from './load.ts';
import { pagesSeen } from './pages.ts';

const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '400' },
    side: { type: 'string', default: '8' },
    grow: { type: 'string', default: '10000,100000' },
  },
});
const [orders, side] = [Number(values.orders), Number(values.side)];
const sizes = values.grow.split(',').filter(Boolean).map(Number);
const say = (...lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
const whole = (amount: number): string => Math.round(amount).toLocaleString('en');
const columns = ['p50', 'p99', 'orders a second', 'processor an order', 'load of the machine'];
const head = (what: string, more: readonly string[] = []): string[] => {
  const names = [what, ...columns, ...more];
  return [`| ${names.join(' | ')} |`, `| --- |${' ---: |'.repeat(names.length - 1)}`];
};
const row = (name: string, measured: Measured, more: readonly string[] = []): string => {
  const { p50, p99, rate, cost } = measured;
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const cells = [
    `${whole(p50)} ms`,
    `${whole(p99)} ms`,
    whole(rate),
    `${cost.toFixed(1)} ms`,
    load,
  ];
  return `| ${[name, ...cells, ...more].join(' | ')} |`;
};

/** Each order is a new one: where its number begins. */
let from = 0;
const warmUp = 60;
/** What so many workers take, once they are warm. */
async function measureWorkers(where: string, count: number, beside: readonly number[] = []) {
  const workers = await startWorkers(where, count);
  await measure(workers, { orders: warmUp, side, from: (from += 100_000) });
  const measured = await measure(workers, { orders, side, from: (from += 100_000), beside });
  await workers.stop();
  return measured;
}

say(
  `${new Date().toISOString().slice(0, 16)}Z, Node ${process.version}, ${availableParallelism()} cores of ` +
    `${cpus()[0]?.model ?? 'an unknown processor'}; ${orders} orders a row, ${side} senders at a time; ` +
    'the senders and the database run on the same cores.',
  '',
  ...head('database, workers'),
);

const folder = await mkdtemp(join(tmpdir(), 'amends-bench-'));
const server = await startPostgres({ isDurable: true });
try {
  say(row('embedded, one', await measureWorkers(join(folder, 'store'), 1)));

  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query('create database bench');
  await admin.end();
  const url = server.url.replace(/\/postgres$/u, '/bench');
  for (const count of [1, 2, 4]) {
    say(row(`PostgreSQL, ${count}`, await measureWorkers(url, count, [server.pid])));
  }

  if (sizes.length > 0) {
    say(
      '',
      ...head('orders stored (PostgreSQL, two workers)', [
        'pages looked at',
        'rows an order',
        'indexes an order',
      ]),
    );
  }
  for (const size of sizes) {
    const { orders: stored, heap, indexes } = await growTo(url, size);
    const before = await pagesSeen(url);
    const measured = await measureWorkers(url, 2, [server.pid]);
    // From the checkout on, and not only what is timed: the workers' connections have told all of it.
    const pages = ((await pagesSeen(url)) - before) / (orders + warmUp);
    const weight = [`${whole(heap)} bytes`, `${whole(indexes)} bytes`];
    say(row(whole(stored), measured, [whole(pages), ...weight]));
  }
} finally {
  await stopPostgres(server);
  await rm(folder, { recursive: true, force: true });
}
