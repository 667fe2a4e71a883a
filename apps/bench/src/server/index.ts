/**
 * `pnpm bench:server [--orders 200] [--grow 10000,100000]`: from a carrier's webhook to the verdict that the
 * customer sees, over real HTTP, in processes of their own; as Markdown on standard output.
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

const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '200' },
    side: { type: 'string', default: '8' },
    grow: { type: 'string', default: '10000,100000' },
  },
});
const [orders, side] = [Number(values.orders), Number(values.side)];
const say = (...lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
const row = (name: string, { p50, p99, rate }: Measured): string =>
  `| ${name} | ${p50.toFixed(0)} ms | ${p99.toFixed(0)} ms | ${rate.toFixed(0)} | ${(loadavg()[0] ?? 0).toFixed(1)} |`;
const head = (what: string) => [
  `| ${what} | p50 | p99 | orders a second | load of the machine |`,
  '| --- | ---: | ---: | ---: | ---: |',
];

say(
  `Node ${process.version}, ${availableParallelism()} cores of ${cpus()[0]?.model ?? 'an unknown processor'}, shared; ` +
    `${orders} orders a row, ${side} senders at a time; the senders and the database run on the same cores.`,
  '',
  ...head('database, workers'),
);

const folder = await mkdtemp(join(tmpdir(), 'amends-bench-'));
const embedded = await startWorkers(join(folder, 'store'), 1);
await measure(embedded, { orders: 20, side, from: 2 });
say(row('embedded, one', await measure(embedded, { orders, side, from: 10_000 })));
await embedded.stop();

const server = await startPostgres({ isDurable: true });
const admin = new pg.Client({ connectionString: server.url });
await admin.connect();
await admin.query('create database bench');
await admin.end();
const url = server.url.replace(/\/postgres$/u, '/bench');
try {
  let from = 1_000_000;
  for (const count of [1, 2, 4]) {
    const workers = await startWorkers(url, count);
    await measure(workers, { orders: 20, side, from: (from += 100_000) });
    const measured = await measure(workers, { orders, side, from: (from += 100_000) });
    say(row(`PostgreSQL, ${count}`, measured));
    await workers.stop();
  }

  say('', ...head('orders stored (PostgreSQL, two workers)'));
  for (const size of values.grow.split(',').map(Number)) {
    await growTo(url, size);
    const workers = await startWorkers(url, 2);
    await measure(workers, { orders: 20, side, from: (from += 100_000) });
    say(
      row(
        size.toLocaleString('en'),
        await measure(workers, { orders, side, from: (from += 100_000) }),
      ),
    );
    await workers.stop();
  }
} finally {
  await stopPostgres(server);
  await rm(folder, { recursive: true, force: true });
}
