import { writeFile } from 'node:fs/promises';
import { isoOf, parseInstant } from '@amends/core';
import type { Instant, OrderRecord } from '@amends/core';
import { backtest, createInsight, insightReport } from '@amends/core/insight';
import { simulate } from '@amends/core/simulate';
import type { SimulationReport } from '@amends/core/simulate';
import { InvalidArgumentError, Option } from 'commander';
import { readMapping } from '../backtest/mapping.js';
import { readPastOrders } from '../backtest/read-orders.js';
import { pageOf } from '../backtest/report/page.js';
import type { Summary } from '../backtest/summary.js';
import { tablesOf } from '../backtest/tables.js';
import { Unusable } from '../exit.js';
import { codeOf, nameOf } from '../io/lines.js';
import { readPolicy } from '../io/policy-file.js';
import { progressOn } from '../io/progress.js';
import type { Report } from '../io/report.js';
import type { Streams } from '../io/streams.js';
import { EXITS } from '../options.js';
import type { AddCommand } from '../program.js';

/** `amends backtest`. */
export const addBacktest: AddCommand = (program, streams, report) => {
  program
    .command('backtest')
    .summary('past orders → how good the warnings would have been')
    .description(
      'Learns from the earlier of your past orders and lives through the later ones day by day: which warnings were right, how early they came, and which window you could have promised.',
    )
    .argument('<orders.csv>', 'one order a line, with a header')
    .requiredOption('--map <mapping.json>', 'which column says what')
    .option('--policy <policy.json>', 'also says what these rules would have cost')
    .option('--report <out.html>', 'also writes a page with charts, which opens without a network')
    .addOption(
      new Option(
        '--learn <share>',
        'the share of orders, the earliest first, that is only learned from',
      )
        .argParser(shareIn)
        .default(0.6),
    )
    .addOption(
      new Option('--format <format>', 'what is printed').choices(['json', 'table']).default('json'),
    )
    .addHelpText(
      'after',
      `${EXITS}

  $ amends backtest orders.csv --map mapping.json --report report.html

  {
    "timeZone": "America/Sao_Paulo",
    "dates": "dd-MM-yyyy HH:mm",
    "columns": { "id": "order_id", "placed": "approved_at", "promised": "estimated", "arrived": "delivered" }
  }`,
    )
    .action(async (file: string, options: Omit<BacktestArguments, 'file'>) => {
      await runBacktest({ file, ...options }, streams, report);
    });
};

/** What `amends backtest` is told. */
interface BacktestArguments {
  readonly file: string;
  readonly map: string;
  readonly policy?: string;
  readonly report?: string;
  readonly learn: number;
  readonly format: 'json' | 'table';
}

/** Prints what a backtest of past orders found. */
async function runBacktest(
  { file, map, policy, report: page, learn, format }: BacktestArguments,
  streams: Streams,
  report: Report,
): Promise<void> {
  const mapping = await readMapping(map);
  const rules = policy === undefined ? null : await readPolicy(policy);
  const { records, ...input } = await readPastOrders(file, mapping, streams.stdin, report);
  const asOf = mapping.asOf ?? lastInstantOf(records);
  if (asOf === null)
    throw new Unusable(`${nameOf(file)} holds no order that can be tested. Check the mapping.`);
  if (input.cancelledYetArrived > 0)
    report.note('An order is cancelled by its status and arrived by its date: the date counts.');

  const progress = progressOn(streams.stderr);
  const result = backtest(records, { asOf, learnShare: learn, onProgress: progress.step });
  progress.end();
  const summary: Summary = {
    ...result,
    input,
    kept: keptIn(records, asOf),
    policy: rules === null ? null : await costOf(records, rules, asOf),
  };
  if (page !== undefined) await writePage(page, pageOf(summary));
  streams.stdout.write(format === 'table' ? tablesOf(summary) : `${JSON.stringify(summary)}\n`);
}

/** The last thing that is known to have happened. A promise is no event. */
function lastInstantOf(records: readonly OrderRecord[]): Instant | null {
  let last = -Infinity;
  for (const { order, events } of records) {
    last = Math.max(last, parseInstant(order.placedAt));
    for (const { occurredAt } of events) last = Math.max(last, parseInstant(occurredAt));
  }
  return last === -Infinity ? null : isoOf(last);
}

function keptIn(records: readonly OrderRecord[], asOf: Instant): Summary['kept'] {
  const insight = createInsight();
  for (const record of records) insight.addRecord(record, { asOf });
  return insightReport(insight.tally()).kept;
}

function costOf(
  records: readonly OrderRecord[],
  policy: Parameters<typeof simulate>[1],
  asOf: Instant,
): Promise<SimulationReport> {
  const placed = ({ order }: OrderRecord) => parseInstant(order.placedAt);
  const inOrder = [...records].sort((one, other) => placed(one) - placed(other));
  return simulate(inOrder, policy, { asOf });
}

async function writePage(file: string, html: string): Promise<void> {
  await writeFile(file, html).catch((error: unknown) => {
    throw new Unusable(
      `${file} cannot be written (${codeOf(error)}). Check the path and its rights.`,
    );
  });
}

function shareIn(text: string): number {
  const share = Number(text);
  if (text.trim() !== '' && share > 0 && share < 1) return share;
  throw new InvalidArgumentError('Pass a number between 0 and 1, such as 0.6.');
}
