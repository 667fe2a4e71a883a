import type { Order, OrderPromise } from '@amends/core';
import { countryCode } from '../internal/country-code.js';
import { readInstant } from '../internal/instants.js';
import { orderZone, regionIn } from '../internal/order-place.js';
import {
  givenName,
  moneyIn,
  orderEvent,
  promiseIn,
  uniqueLines,
} from '../internal/order-reading.js';
import type { OrderOptions } from '../internal/order-reading.js';
import type { DocumentReading } from '../internal/tracking/read-parcels.js';
import { lookUp, meaning } from '../crosswalk.js';
import type { StatusMapping } from '../crosswalk.js';
import { quoted } from '../issues.js';
import type { Report } from '../issues.js';
import { shippoCrosswalk } from './crosswalk.js';
import type { ShippoOrder } from './schema.js';

/** An order as Shippo keeps it, with the dates its lines were promised for. */
export function orderOf(
  source: ShippoOrder,
  options: OrderOptions,
  report: Report,
): DocumentReading {
  const id = source.order_number ?? source.object_id;
  const placedAt = readInstant(source.placed_at);
  const currency = source.currency ?? source.shipping_cost_currency ?? currencyOfLines(source);
  if (id === null || placedAt === null || currency === null) {
    const text = 'An order without its number, date or currency cannot be held against anything.';
    report('unreadable-field', '/placed_at', text);
    return {};
  }
  const country = countryCode(source.to_address?.country);
  const region = regionIn(country, source.to_address?.state);
  const order: Order = {
    id,
    placedAt,
    timeZone: orderZone({ country, region }, options.timeZone, '/to_address', report),
    currency,
    country,
    region,
    customer: {
      name: givenName(source.to_address?.name),
      email: source.to_address?.email ?? null,
    },
    total: moneyIn(source.total_price, currency, '/total_price', report),
    shipping: moneyIn(source.shipping_cost, currency, '/shipping_cost', report),
    lines: uniqueLines(
      source.line_items.map((line, at) => ({
        id: lineId(line, at),
        title: (line.title ?? line.sku ?? lineId(line, at)).slice(0, 500),
        quantity: line.quantity,
        unitPrice: null,
      })),
      '/line_items',
      report,
    ),
  };
  return { order, promises: promisesOf(source, order, options, report), events: eventsOf() };

  function eventsOf() {
    const { receivedAt } = options;
    const at = order.placedAt;
    const placed = orderEvent('shippo', `order:${order.id}:placed`, meaning('placed'), at, {
      receivedAt,
    });
    const code = source.order_status;
    const said = code === null ? null : lookUp<StatusMapping>(shippoCrosswalk.orders, code);
    if (code !== null && said === null) {
      const text = `Shippo documents no order status ${quoted(code)}; kept as it is.`;
      report('unknown-code', '/order_status', text);
    }
    if (said === null || said.milestone === 'unknown') return [placed];
    // Shippo does not say when: what is dated here is only that it has come to this.
    const raw = { code, text: null };
    return [
      placed,
      orderEvent('shippo', `order:${order.id}:${said.milestone}`, said, receivedAt ?? at, {
        receivedAt,
        raw,
      }),
    ];
  }
}

function currencyOfLines(source: ShippoOrder): string | null {
  return source.line_items.find((line) => line.currency !== null)?.currency ?? null;
}

function lineId(line: ShippoOrder['line_items'][number], at: number): string {
  return line.object_id ?? `line-${at + 1}`;
}

/** The only dates Shippo keeps for the customer: by when a line is to ship, and to arrive. */
function promisesOf(
  source: ShippoOrder,
  order: Order,
  options: OrderOptions,
  report: Report,
): OrderPromise[] {
  return source.line_items.flatMap((line, at) =>
    (['ship', 'deliver'] as const).flatMap((kind) => {
      const field = kind === 'ship' ? 'max_ship_time' : 'max_delivery_time';
      const id = lineId(line, at);
      return promiseIn(
        {
          stem: `shippo:order:${order.id}:${id}:${kind}`,
          kind,
          path: `/line_items/${at}/${field}`,
          by: line[field],
          lineIds: [id],
          madeAt: order.placedAt,
          changedAt: options.receivedAt ?? null,
        },
        'shippo',
        options.promises ?? [],
        report,
      );
    }),
  );
}
