import type { Instant, LocalDay, Order } from '../../model/order.js';
import type { PromiseKind } from '../../model/promise.js';
import { addBusinessDays, localDayOf, parseInstant } from '../../time/index.js';
import type { LawPack } from '../law-pack.js';
import { calendarOf } from '../options.js';
import type { LawOptions } from '../options.js';
import { dueOf } from './due.js';
import type { Due } from './due.js';

/**
 * A stated date as a date of what the law looks at. A delivery day less the lane's usual transit is a
 * shipping day, and the other way round, never before the order; `null` where the transit is unknown.
 */
export function readAs(
  looksAt: LawPack['looksAt'],
  kind: PromiseKind,
  by: LocalDay | Instant,
  order: Order,
  options: LawOptions,
): Due | null {
  const zone = order.timeZone;
  const stated = dueOf(by, zone);
  if (kind === looksAt) return stated;
  const transit = options.usualTransitDays ?? null;
  if (transit === null) return null;
  const days = looksAt === 'ship' ? -transit : transit;
  const day = addBusinessDays(stated.day, days, calendarOf(options));
  const placedOn = localDayOf(parseInstant(order.placedAt), zone);
  return dueOf(day < placedOn ? placedOn : day, zone);
}
