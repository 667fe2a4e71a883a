import { isTimeZone } from '@amends/core';
import type { Money, OrderEvent, OrderRecord } from '@amends/core';
import { checkRecord } from '@amends/core/schema';
import { DateTime } from 'luxon';
import { readDate } from './dates.js';
import type { FileDate } from './dates.js';
import type { Mapping, Meaning } from './mapping.js';
import { countryCode, regionCode } from './places.js';
import type { Row } from './rows.js';

/** Why a row makes no order to test with. */
export const REASONS_TO_LEAVE = [
  'cancelled',
  'arrived-without-date',
  'never-placed',
  'repeated',
] as const;
/** One of {@link REASONS_TO_LEAVE}. */
export type ReasonToLeave = (typeof REASONS_TO_LEAVE)[number];

/** What became of a row. */
export type RowReading =
  | {
      readonly kind: 'order';
      readonly record: OrderRecord;
      /** Cancelled by its status, arrived by its date. */
      readonly isContradictory: boolean;
      /** Its country or region is no code, and no name that we know. */
      readonly hasUnknownPlace: boolean;
    }
  | { readonly kind: 'left'; readonly why: ReasonToLeave }
  | { readonly kind: 'refused'; readonly message: string };

/** A date that cannot be read. */
class Unreadable extends Error {}

/** Makes an order of a row, by the mapping. Messages name the column and repeat nothing of the row. */
export function orderOf(row: Row, mapping: Mapping): RowReading {
  try {
    return readRow(row, mapping);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'refused', message: error.message };
  }
}

function readRow(row: Row, mapping: Mapping): RowReading {
  const { columns, kind, fixed } = mapping;
  const id = row.text('id');
  if (id === null) throw new Unreadable(`The column ${JSON.stringify(columns.id)} is empty.`);
  const zone = row.text('timeZone') ?? mapping.timeZone;
  if (!isTimeZone(zone)) throw unreadable(columns.timeZone, 'holds no IANA time zone');
  const date = (meaning: Meaning): FileDate | null => {
    const text = row.text(meaning);
    if (text === null) return null;
    const read = readDate(text, zone, mapping.dates);
    if (read !== null) return read;
    const wanted = mapping.dates === undefined ? 'ISO 8601' : JSON.stringify(mapping.dates);
    throw unreadable(columns[meaning], `holds a date that is not written as ${wanted}`);
  };

  const status = row.text('status');
  const saysArrived = status !== null && mapping.status.arrived.includes(status);
  const saysCancelled = status !== null && mapping.status.cancelled.includes(status);
  const placed = date('placed');
  const arrived = date('arrived');
  const shipped = date('shipped');
  const isCancelled = saysCancelled || date('cancelled') !== null;
  const end = kind === 'ship' ? shipped : arrived;
  // When it was cancelled, and by whom, a status does not tell.
  if (isCancelled && end === null) return { kind: 'left', why: 'cancelled' };
  if (saysArrived && end === null) return { kind: 'left', why: 'arrived-without-date' };
  if (placed === null) return { kind: 'left', why: 'never-placed' };

  const promised = date('promised');
  const by =
    promised === null
      ? daysAfter(placed, mapping.promisedDays)
      : promised.isWholeDay
        ? promised.day
        : promised.start;
  const tracking = {
    carrier: row.text('carrier') ?? fixed.carrier ?? null,
    service: row.text('service') ?? fixed.service ?? null,
    origin: row.text('origin') ?? fixed.origin ?? null,
  };
  const event = (milestone: OrderEvent['milestone'], at: FileDate | null): OrderEvent[] =>
    at === null
      ? []
      : [{ id: milestone, milestone, occurredAt: at.end, shipmentId: 's1', tracking }];
  const eta = date('eta');
  // What the order itself says of carrier and estimate was known from the start.
  const isForetold = eta !== null || Object.values(tracking).some((each) => each !== null);
  const foretold: OrderEvent = {
    id: 'label',
    milestone: 'label-created',
    occurredAt: placed.start,
    shipmentId: 's1',
    tracking,
    eta: eta === null ? null : eta.isWholeDay ? eta.day : eta.start,
  };
  const events: OrderEvent[] = [
    ...(isForetold ? [foretold] : []),
    ...event('shipped', shipped),
    ...event('out-for-delivery', date('outForDelivery')),
    ...(kind === 'ship'
      ? []
      : event(kind === 'pickup' ? 'ready-for-pickup' : 'delivered', arrived)),
  ];
  const { currency } = mapping;
  const countryText = row.text('country') ?? fixed.country ?? null;
  const country = countryText === null ? null : countryCode(countryText);
  const regionText = row.text('region') ?? fixed.region ?? null;
  const region = regionText === null ? null : regionCode(regionText, country);
  const record = {
    order: {
      id,
      placedAt: placed.start,
      timeZone: zone,
      currency,
      country,
      region,
      customer: { id: row.text('customer') },
      total: money(row, 'value', mapping),
      shipping: money(row, 'shipping', mapping),
      lines: [{ id: 'all', title: 'Order', quantity: 1 }],
    },
    promises: by === null ? [] : [{ id: 'p1', kind, window: { by }, madeAt: placed.start }],
    events,
  };
  const read = checkRecord(record);
  if (!read.ok)
    return { kind: 'refused', message: read.error[0]?.message ?? 'This makes no order.' };
  return {
    kind: 'order',
    record: read.value,
    isContradictory: isCancelled,
    hasUnknownPlace:
      (countryText !== null && country === null) || (regionText !== null && region === null),
  };
}

function daysAfter(placed: FileDate, days: number | undefined): string | null {
  if (days === undefined) return null;
  return DateTime.fromISO(placed.day, { zone: 'utc' }).plus({ days }).toISODate();
}

function money(
  row: Row,
  meaning: 'value' | 'shipping',
  { columns, currency, decimal }: Mapping,
): Money | null {
  const text = row.text(meaning);
  if (text === null) return null;
  const pattern =
    decimal === ',' ? /^(\d{1,12})(?:,(\d{0,6}))?$/u : /^(\d{1,12})(?:\.(\d{0,6}))?$/u;
  const [, whole, fraction = ''] = pattern.exec(text) ?? [];
  if (whole === undefined)
    throw unreadable(columns[meaning], `holds no amount such as 19${decimal}90`);
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 2;
  // Sums of money in exports carry more digits than the currency has; what is beyond is cut off.
  return { amount: Number(whole + fraction.slice(0, digits).padEnd(digits, '0')), currency };
}

function unreadable(column: string | undefined, what: string): Unreadable {
  return new Unreadable(`The column ${JSON.stringify(column ?? '')} ${what}.`);
}
