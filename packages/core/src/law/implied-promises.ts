import type { Order } from '../model/order.js';
import { rootPromises } from '../model/promise-chain.js';
import type { OrderPromise, PromiseKind } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { addDays, isoOf, localDayOf, parseInstant } from '../time/index.js';
import { dueOf } from './facts/due.js';
import type { Due } from './facts/due.js';
import type { LawPack } from './law-pack.js';
import type { ReadingOptions } from './options.js';
import { packFor } from './pack-for.js';

/** What a store can state about when the goods come; the other kinds are about words and money. */
const STATES_A_TIME: ReadonlySet<PromiseKind> = new Set<PromiseKind>([
  'ship',
  'deliver',
  'pickup',
  'complete',
]);

/**
 * The promises that the law makes where the store stated none: at most one, with `source: "law"`, a
 * stable id and the deadline that the order's law supplies. Empty where every line has a stated date,
 * where no pack knows the country, and where the law names no number of days. Add them to the record
 * before assessing it; a record that holds them already gets none.
 *
 * @throws {AmendsError} `invalid_instant` or `invalid_time_zone` when the record cannot be read.
 */
export function impliedPromises(record: OrderRecord, options: ReadingOptions = {}): OrderPromise[] {
  const pack = packFor(record.order);
  if (pack === null) return [];
  const id = impliedIdOf(pack);
  const due = suppliedDue(pack, record.order, options);
  if (due === null || record.promises.some((promise) => promise.id === id)) return [];
  const { order } = record;
  const stated = statementsIn(record, id).filter((root) => counts(root, order, due, options));
  const without = order.lines.filter(
    (line) => !stated.some(({ lineIds }) => lineIds?.includes(line.id) ?? true),
  );
  const isAll = without.length === order.lines.length;
  if (isAll ? stated.length > 0 && order.lines.length === 0 : without.length === 0) return [];
  return [
    {
      id,
      kind: pack.looksAt,
      window: { by: due.by },
      timeZone: order.timeZone,
      lineIds: isAll ? null : without.map((line) => line.id),
      madeAt: isoOf(parseInstant(order.placedAt, '/order/placedAt')),
      source: 'law',
      revises: null,
    },
  ];
}

/** The id of a pack's implied promise: the same for every order, as ids are unique within one. */
export function impliedIdOf(pack: Pick<LawPack, 'id' | 'looksAt'>): string {
  return `law:${pack.id}:${pack.looksAt}`;
}

/** The day that the law supplies where none was stated; `null` where it names no number of days. */
export function suppliedDue(pack: LawPack, order: Order, options: ReadingOptions): Due | null {
  const days = pack.daysWithoutDate(order, options);
  if (days === null) return null;
  const placed = localDayOf(parseInstant(order.placedAt, '/order/placedAt'), order.timeZone);
  return dueOf(addDays(placed, days), order.timeZone);
}

/** What the store stated first about when the goods come, one promise a chain, oldest first. */
export function statementsIn(record: OrderRecord, impliedId: string): OrderPromise[] {
  return rootPromises(record)
    .filter(
      ({ id, kind, revises }) =>
        id !== impliedId && revises !== impliedId && STATES_A_TIME.has(kind),
    )
    .sort(
      (left, right) =>
        parseInstant(left.madeAt) - parseInstant(right.madeAt) || (left.id < right.id ? -1 : 1),
    );
}

/**
 * Whether a first statement counts as the agreed date. One made after the day of the order that is
 * later than what the law supplies is news of a delay: a store cannot buy time by speaking late.
 */
export function counts(
  root: OrderPromise,
  order: Order,
  supplied: Due | null,
  { asOf }: ReadingOptions,
): boolean {
  const { by } = root.window;
  const madeAt = parseInstant(root.madeAt);
  if (by === null || (asOf !== undefined && madeAt > parseInstant(asOf))) return false;
  if (supplied === null) return true;
  const isWithOrder =
    localDayOf(madeAt, order.timeZone) <= localDayOf(parseInstant(order.placedAt), order.timeZone);
  return isWithOrder || dueOf(by, order.timeZone).until <= supplied.until;
}
