import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { assess } from '@amends/core';
import { orderOf } from './orders.ts';
import { asOf } from './verdicts/question.ts';

/** Assesses orders that are made on the fly and kept nowhere, and samples the heap ten times on the way. */
export function measureMemory(orders: number): string[] {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const lines = ['| orders assessed | heap in use after a collection |', '| ---: | ---: |'];
  const every = Math.max(1, Math.floor(orders / 10));
  for (let number = 0; number <= orders; number += 1) {
    if (number % every === 0) {
      collect();
      const megabytes = process.memoryUsage().heapUsed / 1_048_576;
      lines.push(`| ${number.toLocaleString('en')} | ${megabytes.toFixed(1)} MB |`);
    }
    const order = orderOf(number);
    const [promise] = order.promises;
    if (promise !== undefined) assess(order, promise, { asOf });
  }
  return lines;
}
