import type { OrderRecord } from '@amends/core';
import { orderOf } from './orders.ts';
import { contenders, yardstick } from './verdicts/index.ts';
import type { Contender } from './verdicts/index.ts';

const BATCH = 10_000;

/** What one way took. */
interface Tally {
  readonly contender: Contender;
  orders: number;
  ms: number;
  /** Orders on which it differed from the plain loop. */
  differing: number;
}

/** Asks everybody about the same orders, batch by batch in turn, and gives the lines of a table. */
export async function measureSpeed(orders: number): Promise<string[]> {
  const tallies = contenders.map((contender): Tally => ({
    contender,
    orders: 0,
    ms: 0,
    differing: 0,
  }));
  // The first batch only warms up.
  for (let from = -BATCH; from < orders; from += BATCH) {
    const count = Math.min(BATCH, orders - from);
    const batch = Array.from({ length: count }, (_, index) =>
      asJson(orderOf(Math.abs(from + index))),
    );
    const expected = await answersOf(
      contenders.find(({ name }) => name === yardstick),
      batch,
    );
    for (const tally of tallies) {
      const mine = batch.filter((_order, index) => index % tally.contender.oneIn === 0);
      const { ms, answers } = await answersOf(tally.contender, mine);
      if (from < 0) continue;
      tally.orders += mine.length;
      tally.ms += ms;
      tally.differing += answers.filter(
        (answer, index) => answer !== expected.answers[index * tally.contender.oneIn],
      ).length;
    }
  }
  const rate = ({ orders: count, ms }: Tally) => count / ms;
  const base = tallies.find(({ contender }) => contender.name === yardstick);
  return [
    '| how | orders | verdicts a second | times as long | same verdict |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...tallies.map((tally) => {
      const ratio = base === undefined ? Number.NaN : rate(base) / rate(tally);
      const cells = [
        tally.contender.name,
        tally.orders.toLocaleString('en'),
        Math.round(rate(tally) * 1_000).toLocaleString('en'),
        `${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio)}×`,
        tally.differing === 0 ? 'always' : `but for ${tally.differing}`,
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}

async function answersOf(contender: Contender | undefined, orders: readonly OrderRecord[]) {
  if (contender === undefined) throw new Error('There is no yardstick.');
  const prepared = orders.map((order) => contender.prepare(order) as never);
  const answers: string[] = [];
  const start = process.cpuUsage();
  for (const each of prepared) {
    const answer = contender.verdict(each);
    answers.push(typeof answer === 'string' ? answer : await answer);
  }
  // What the processor did for us, and not what it did for others meanwhile.
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1_000, answers };
}

/** Records as they come off the wire: their texts are not the generator's own. */
function asJson(order: OrderRecord): OrderRecord {
  return JSON.parse(JSON.stringify(order)) as OrderRecord;
}
