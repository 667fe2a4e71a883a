import type { SimulationReport } from '@amends/core/simulate';
import { days, inOrder, percent, plain, ruleName, sortName, traitsName, whole } from './words.js';
import type { Summary } from './summary.js';

/** A summary as plain tables for a terminal. */
export function tablesOf(summary: Summary): string {
  const { input, orders, learned, tested, warnings, calibration, windows, kept, policy } = summary;
  const leftOut = { ...input.leftOut, ...orders.leftOut, refused: input.refused };
  const parts = [
    table(
      'Orders',
      ['', 'count'],
      [
        ['rows', whole(input.rows)],
        ...Object.entries(leftOut)
          .filter(([, count]) => count > 0)
          .map(([why, count]) => [`left out: ${why}`, whole(count)]),
        [`learned from, before ${learned.until.slice(0, 10)}`, whole(learned.orders)],
        ['tested', whole(tested.orders)],
        ['missed', whole(tested.missed)],
        ['of those, never came', whole(tested.neverCame)],
      ],
    ),
    table(
      'Warnings',
      ['rule', 'warned', 'right', 'precision', 'recall', 'two days before', 'days before (median)'],
      inOrder(warnings).map((each) => [
        ruleName(each),
        whole(each.warned),
        whole(each.right),
        percent(each.precision),
        percent(each.recall),
        percent(each.twoDaysBefore),
        days(each.leadDays.median),
      ]),
    ),
    table(
      'Days given with a chance',
      ['asked when', 'chance', 'given', 'came by then', 'days (mean)'],
      calibration
        .filter(({ asked }) => asked > 0)
        .map((each) => [
          each.moment,
          percent(each.chance),
          `${whole(each.answered)} of ${whole(each.asked)}`,
          percent(each.came),
          each.meanDays === null ? '–' : each.meanDays.toFixed(1),
        ]),
    ),
    table(
      'Windows to promise',
      ['orders', 'learned from', 'days', 'kept later', 'was promised', 'was kept'],
      windows.map((each) => [
        traitsName(each.traits),
        whole(each.orders),
        days(each.days),
        `${percent(each.kept)} of ${whole(each.tested)}`,
        each.promisedDays === null ? '–' : each.promisedDays.toFixed(1),
        percent(each.keptAsPromised),
      ]),
    ),
    table(
      'Promises kept',
      ['', 'kept', 'broken', 'share'],
      kept
        .filter(({ share }) => share !== null)
        .map((each) => [sortName(each), whole(each.kept), whole(each.broken), percent(each.share)]),
    ),
    ...(policy === null ? [] : [policyTable(policy)]),
  ];
  return parts.join('\n');
}

function policyTable({ policy, broken, decisions, cost, givenBack }: SimulationReport): string {
  const amounts = (what: string, sums: SimulationReport['cost']) =>
    Object.entries(sums).map(([currency, amount]) => [
      `${what}, minor units of ${currency}`,
      whole(amount),
    ]);
  return table(
    `Policy ${plain(policy.id)}, version ${whole(policy.version)}`,
    ['', 'count'],
    [
      ['broken promises', whole(broken)],
      ['apologises', whole(decisions.apologise)],
      ['informs', whole(decisions.inform)],
      ...amounts('goodwill', cost),
      ...amounts('given back', givenBack),
    ],
  );
}

function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = head.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [title, line(head), ...rows.map(line), ''].join('\n');
}
