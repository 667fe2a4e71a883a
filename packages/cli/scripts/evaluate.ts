/**
 * `pnpm --filter amends evaluate`: backtests the real orders that are kept beside the repository, and
 * prints the tables that the guide "Forecast" shows. `evaluate olist-first5k` takes one of them; a second
 * argument is the share of orders to learn from.
 */
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { sharedData } from '@amends/tooling/shared-data';
import { main } from '../src/index.ts';

const datasets: Readonly<Record<string, readonly [path: string, mapping: string]>> = {
  'olist-first5k': ['olist_first20k/olist_orders_first5k_alldates.csv.gz', 'olist'],
  'olist-first20k': ['olist_first20k/olist_orders_first20k.csv.gz', 'olist-short'],
  northwind: ['northwind/orders.csv', 'northwind'],
};

const [only, learn] = process.argv.slice(2);
for (const [name, [path, mapping]] of Object.entries(datasets)) {
  if (only !== undefined && only !== name) continue;
  if (!sharedData.has(path)) {
    console.error(`${name}: no ../shared/data/${path}`);
    continue;
  }
  const stdout = new PassThrough();
  const printed = text(stdout);
  const map = `${import.meta.dirname}/../examples/${mapping}.mapping.json`;
  const share = learn === undefined ? [] : ['--learn', learn];
  const args = [
    'backtest',
    `${sharedData.folder}/${path}`,
    '--map',
    map,
    '--format',
    'table',
    ...share,
  ];
  process.exitCode = await main(args, {
    stdin: process.stdin,
    stdout,
    stderr: process.stderr,
  });
  stdout.end();
  console.log(`${name}\n\n${await printed}`);
}
