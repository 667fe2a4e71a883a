import { fileURLToPath } from 'node:url';
import { PassThrough, Readable } from 'node:stream';
import { assess, isoOf, parseInstant } from '@amends/core';
import { backtest } from '@amends/core/insight';
import { sharedData } from '@amends/tooling/shared-data';
import { describeSharedData } from '@amends/tooling/shared-data-tests';
import { expect, it } from 'vitest';
import { reportTo } from '../io/report.js';
import { readMapping } from './mapping.js';
import { readPastOrders } from './read-orders.js';

const OLIST = 'olist_first20k/olist_orders_first5k_alldates.csv.gz';
const NORTHWIND = 'northwind/orders.csv';

async function read(path: string, mapping: string) {
  const map = await readMapping(
    fileURLToPath(new URL(`../../examples/${mapping}.mapping.json`, import.meta.url)),
  );
  const file = `${sharedData.folder}/${path}`;
  return readPastOrders(file, map, Readable.from([]), reportTo(new PassThrough()));
}

describeSharedData('orders of Olist, as they were', [OLIST], () => {
  it('are late by the calendar of their customers, and not by the clock', async () => {
    const { records, rows, refused, leftOut, cancelledYetArrived } = await read(OLIST, 'olist');
    expect({ rows, refused, cancelledYetArrived, ...leftOut }).toMatchObject({
      rows: 5_000,
      refused: 0,
      cancelled: 48,
      'arrived-without-date': 1,
      cancelledYetArrived: 1,
    });
    const verdicts = records.map((record) =>
      assess(record, record.promises[0]!, { asOf: '2019-01-01T00:00:00Z' }),
    );
    const late = verdicts.filter(({ lateBy, fulfilledAt }) => lateBy !== null && fulfilledAt);
    const never = verdicts.filter(({ fulfilledAt }) => fulfilledAt === null);
    expect([late.length, never.length + leftOut.cancelled + 1]).toEqual([333, 142]);
  });
});

describeSharedData('orders of Northwind', [NORTHWIND], () => {
  it('were shipped late 37 times, and the forecast warns of those better than a fixed rule', async () => {
    const { records, refused } = await read(NORTHWIND, 'northwind');
    const ends = records.flatMap(({ events }) => events.map((event) => event.occurredAt));
    const asOf = isoOf(Math.max(...ends.map((end) => parseInstant(end))));
    const verdicts = records.map((record) => assess(record, record.promises[0]!, { asOf }));
    expect([refused, verdicts.filter(({ status }) => status === 'broken').length]).toEqual([0, 37]);
    const { tested, warnings } = backtest(records, { asOf, relearn: 1 });
    expect(tested).toMatchObject({ orders: 311, missed: 12 });
    const [forecast] = warnings;
    const stall = warnings.find(({ rule }) => rule === 'stall');
    expect(forecast?.recall).toBe(1);
    expect(forecast?.precision).toBeGreaterThan(5 * (stall?.precision ?? 1));
  });
});
