import * as v from 'valibot';
import type { AmendsErrorCode } from '../errors/amends-error.js';
import { deadlineOf, openingOf } from '../time/deadline.js';
import { parseInstant } from '../time/instant.js';
import { isLocalDay } from '../time/local-day.js';
import { OrderEventSchema } from './event.schema.js';
import { OrderSchema } from './order.schema.js';
import { OrderPromiseSchema } from './promise.schema.js';

const shape = v.object({
  order: OrderSchema,
  promises: v.pipe(v.array(OrderPromiseSchema), v.maxLength(500, 'at most 500 promises long')),
  events: v.pipe(v.array(OrderEventSchema), v.maxLength(5_000, 'at most 5000 events long')),
});

type Shape = v.InferOutput<typeof shape>;

/** Something that only two places of the record together make wrong. */
interface Clash {
  readonly code: AmendsErrorCode;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Runtime schema of {@link OrderRecord}. Keys that it does not know are left out of what it returns. */
export const OrderRecordSchema = v.pipe(
  shape,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const record = dataset.value;
    for (const { code, path, message } of [
      ...repeatedIds(record),
      // Dates that cannot be read have been complained of, and cannot be compared.
      ...(dataset.issues === undefined ? backwardWindows(record) : []),
      ...foreignMoney(record),
    ]) {
      // What was expected carries the code: a raw check has no requirement to find it by.
      addIssue({ message, expected: code, path: pathTo(record, path) });
    }
  }),
);

function repeatedIds({ order, promises }: Shape): Clash[] {
  const clashes: Clash[] = [];
  for (const [at, path] of [
    [order.lines, ['order', 'lines']],
    [promises, ['promises']],
  ] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of at.entries()) {
      if (seen.has(id)) {
        const message = 'an id of its own: another one before it has the same';
        clashes.push({ code: 'invalid_payload', path: [...path, index, 'id'], message });
      }
      seen.add(id);
    }
  }
  return clashes;
}

function backwardWindows({ order, promises }: Shape): Clash[] {
  return promises.flatMap((promise, index): Clash[] => {
    const { from, by } = promise.window;
    if (from === null || from === undefined || by === null) return [];
    if (!endsBeforeItBegins(from, by, promise.timeZone ?? order.timeZone)) return [];
    const message =
      'a window that ends after it begins: "by" lies before "from". Swap them, or correct one';
    return [{ code: 'invalid_window', path: ['promises', index, 'window'], message }];
  });
}

function endsBeforeItBegins(from: string, by: string, zone: string): boolean {
  if (!isLocalDay(from) && !isLocalDay(by)) return parseInstant(by) < parseInstant(from);
  return deadlineOf(by, zone) <= openingOf(from, zone);
}

function foreignMoney({ order }: Shape): Clash[] {
  const amounts = [
    [order.total, ['order', 'total']],
    [order.shipping, ['order', 'shipping']],
    ...order.lines.map(
      (line, index) => [line.unitPrice, ['order', 'lines', index, 'unitPrice']] as const,
    ),
  ] as const;
  return amounts.flatMap(([amount, path]): Clash[] => {
    if (!amount || amount.currency === order.currency) return [];
    const message = 'in the currency of the order. Convert it first: Amends never guesses a rate';
    return [{ code: 'currency_mismatch', path: [...path, 'currency'], message }];
  });
}

function pathTo(root: object, keys: readonly (string | number)[]) {
  let input: unknown = root;
  const items = keys.map((key): v.IssuePathItem => {
    const held = input as Record<string | number, unknown>;
    input = held[key];
    return { type: 'unknown', origin: 'value', input: held, key, value: input };
  });
  return items as [v.IssuePathItem, ...v.IssuePathItem[]];
}
