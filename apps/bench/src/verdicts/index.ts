import { assess } from '@amends/core';
import type { OrderRecord } from '@amends/core';
import { dateFns, luxon } from './date-libraries.ts';
import { onNumbers, onRecords, parse } from './plain.ts';
import { asOf } from './question.ts';
import type { Answer } from './question.ts';
import { factsOf, rulesEngine } from './rules-engine.ts';
import { stateMachine } from './state-machine.ts';

/** A way to come to the verdict. */
export interface Contender {
  readonly name: string;
  /** Of so many orders one: what is slow is asked less often. */
  readonly oneIn: number;
  /** What is done beforehand, and outside the clock. */
  readonly prepare: (order: OrderRecord) => unknown;
  readonly verdict: (prepared: never) => Answer | Promise<Answer>;
}

const asItIs = (order: OrderRecord) => order;

/** Against whom the others are measured. */
export const yardstick = 'plain loop over the records, `Date.parse` at every field';

/** Everybody who is asked. */
export const contenders: readonly Contender[] = [
  {
    name: 'plain loop over objects whose instants are numbers already',
    oneIn: 1,
    prepare: parse,
    verdict: onNumbers,
  },
  { name: yardstick, oneIn: 1, prepare: asItIs, verdict: onRecords },
  { name: '**Amends `assess`**', oneIn: 1, prepare: asItIs, verdict: amends },
  { name: 'date-fns `parseISO`', oneIn: 10, prepare: asItIs, verdict: dateFns },
  { name: 'luxon `DateTime.fromISO`', oneIn: 20, prepare: asItIs, verdict: luxon },
  {
    name: 'json-rules-engine, facts derived beforehand',
    oneIn: 50,
    prepare: factsOf,
    verdict: rulesEngine,
  },
  {
    name: 'XState, one pure `transition` an event, instants read beforehand',
    oneIn: 50,
    prepare: parse,
    verdict: stateMachine,
  },
];

function amends(order: OrderRecord): Answer {
  const [promise] = order.promises;
  if (promise === undefined) throw new Error('The order has no promise.');
  return assess(order, promise, { asOf }).status as Answer;
}
