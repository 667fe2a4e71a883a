import {
  CONDITIONS,
  EVENT_REASONS,
  ACTORS,
  isInstant,
  isLocalDay,
  isTimeZone,
  MILESTONES,
} from '@amends/core';
import type { Eta, Money, OrderEvent, OrderPromise } from '@amends/core';
import { readRecord } from '@amends/core/schema';
import { ADAPTER_ISSUE_CODES } from '../issues.js';
import type { AdapterResult, Reading } from '../reading.js';

function insist(isSo: boolean, what: string): asserts isSo {
  if (!isSo) throw new Error(`The adapter does not conform: ${what}`);
}

const isOneOf = (list: readonly string[], value: string | null | undefined): boolean =>
  value === null || value === undefined || list.includes(value);
const isDate = (text: string): boolean => isInstant(text) || isLocalDay(text);
const isMoney = (money: Money | null | undefined): boolean =>
  money === null || money === undefined || Number.isSafeInteger(money.amount);

/**
 * Throws unless a result is one that Amends can take, whatever the payload was: a typed refusal that says
 * what, why and how; or plain data in the model's words, with issues that hold nothing a terminal obeys.
 */
export function assertSound(result: AdapterResult): void {
  if (!result.ok) {
    const { code, message } = result.error;
    insist(code === 'invalid_payload', `a payload is refused with the code ${code}`);
    insist(message.length > 40 && message.includes('. '), 'a refusal does not say why and how');
    return;
  }
  const { order, events, promises, trackingNumbers } = result.value;
  insist(isPlain(result.value), 'what came out is no plain data');
  for (const event of events) assertEvent(event);
  for (const promise of promises) assertPromise(promise);
  if (order !== null) {
    insist(isTimeZone(order.timeZone), `"${order.timeZone}" is no time zone`);
    insist(isInstant(order.placedAt), 'an order is placed at no instant');
    for (const { quantity, unitPrice } of order.lines) {
      insist(Number.isSafeInteger(quantity) && quantity > 0, 'a line has no whole units');
      insist(isMoney(unitPrice), 'an amount is no whole number of minor units');
    }
    insist(isMoney(order.total) && isMoney(order.shipping), 'an amount is no whole number');
  }
  // And core takes it.
  const stub = { id: 'o', placedAt: '2026-01-01T00:00:00Z', timeZone: 'UTC', currency: 'XXX' };
  readRecord({ order: order ?? { ...stub, lines: [] }, promises, events });
  insist(!trackingNumbers.includes(''), 'a tracking number is empty');
  for (const { code, path, text } of result.issues) {
    insist(ADAPTER_ISSUE_CODES.includes(code), `there is no issue called ${code}`);
    insist(/^(?:\/|$)/u.test(path), `"${path}" is no JSON pointer`);
    insist(!/\p{Cc}/u.test(text), 'hostile text gets into a message as it came');
  }
}

function assertEvent(event: OrderEvent): void {
  insist(event.id.length > 5, `"${event.id}" is too short to be an id`);
  insist(MILESTONES.includes(event.milestone), `there is no milestone ${event.milestone}`);
  insist(isOneOf(CONDITIONS, event.condition), `there is no condition ${event.condition ?? ''}`);
  insist(isOneOf(EVENT_REASONS, event.reason), `there is no reason ${event.reason ?? ''}`);
  insist(isOneOf(ACTORS, event.actionBy), `there is no actor ${event.actionBy ?? ''}`);
  insist(isInstant(event.occurredAt), `"${event.occurredAt}" is no instant`);
  const eta: Partial<Eta> = typeof event.eta === 'string' ? { by: event.eta } : (event.eta ?? {});
  insist(eta.by === undefined || isDate(eta.by), 'an estimate is no date');
  insist(eta.from === undefined || eta.from === null || isDate(eta.from), 'an estimate is no date');
  insist(isMoney(event.amount), 'an amount is no whole number of minor units');
}

function assertPromise({ madeAt, window }: OrderPromise): void {
  insist(isInstant(madeAt), 'a promise is made at no instant');
  insist(window.by === null || isDate(window.by), 'a promise is for no date');
}

/** JSON gives it back as it was. */
function isPlain(value: Reading): boolean {
  return JSON.stringify(JSON.parse(JSON.stringify(value))) === JSON.stringify(value);
}
