import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import trackerDelivered from '../fixtures/easypost/tracker-delivered.json';
import webhook from '../fixtures/easypost/webhook-fedex.json';
import fulfillmentEvent from '../fixtures/shopify/fulfillment-event.json';
import fulfillmentOrder from '../fixtures/shopify/fulfillment-order-on-hold.json';
import fulfillment from '../fixtures/shopify/fulfillment.json';
import paidByCard from '../fixtures/shopify/order-paid-by-card.json';
import refunded from '../fixtures/shopify/order-refunded.json';
import { readEasyPost } from './easypost/read-easypost.js';
import { readShopify } from './shopify/read-shopify.js';
import { assertSound } from './testing/index.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Where in a payload something can be put in the place of something else. */
function placesIn(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [path];
  const children = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...children.flatMap(([key, child]) => placesIn(child, [...path, key]))];
}

function replaced(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return by;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<
    string | number,
    unknown
  >;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

const nasty = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
  fc.constantFrom<unknown>(
    ...[
      '',
      ' ',
      '__proto__',
      'constructor',
      '\u0000',
      '\ud800',
      '2026-02-30',
      'NaN',
      '-0',
      '1e999',
    ],
    ...[
      '2026-11-11T25:00:00Z',
      '+099999-01-01T00:00:00Z',
      '-271821-04-20T00:00:00Z',
      '+275760-09-13T00:00:00',
      '9999-12-31T23:59:59',
      '<script>',
    ],
    ...[Number.MAX_VALUE, Number.NaN, -1, -0, 0.1, 2 ** 53],
    ...['x'.repeat(150), 'y'.repeat(3_000), '🎁'.repeat(300)],
    ...[[], {}, [null], { length: 3 }],
  ),
);

const unclonable = fc.constantFrom<unknown>(() => 1, Symbol('x'), { id: () => 1 });

/** A payload with one to three of its places overwritten. */
function mutations(payload: unknown): fc.Arbitrary<unknown> {
  const json = payload as Json;
  const change = fc.tuple(fc.constantFrom(...placesIn(json)), nasty);
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce<unknown>((value, [path, by]) => replaced(value, path, by), json),
    );
}

describe('a payload that somebody has tampered with', () => {
  it.each([
    ['a Shopify order', refunded, 'orders/updated'],
    ['an older Shopify order', paidByCard, 'orders/create'],
    ['a Shopify fulfilment', fulfillment, 'fulfillments/update'],
    ['a Shopify fulfilment event', fulfillmentEvent, 'fulfillment_events/create'],
    ['a Shopify fulfilment order', fulfillmentOrder, 'fulfillment_orders/placed_on_hold'],
  ])('%s is read soundly or refused, and never crashes', (_, payload, topic) => {
    fc.assert(
      fc.property(mutations(payload), fc.boolean(), (mutated, isNamed) => {
        assertSound(readShopify(mutated, isNamed ? { topic } : {}));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['an EasyPost webhook', webhook],
    ['an EasyPost tracker', trackerDelivered],
  ])('%s is read soundly or refused, and never crashes', (_, payload) => {
    fc.assert(
      fc.property(mutations(payload), (mutated) => {
        assertSound(readEasyPost(mutated, { destination: { timeZone: 'America/New_York' } }));
      }),
      { numRuns: 300 },
    );
  });

  it('and pure noise are refused', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, unclonable), fc.string(), (noise, topic) => {
        assertSound(readShopify(noise));
        assertSound(readShopify(noise, { topic }));
        assertSound(readEasyPost(noise));
      }),
      { numRuns: 500 },
    );
  });

  it('is refused, or read with its faults counted, when it is huge or bottomless', () => {
    const huge = Array.from({ length: 20_000 }, (_, id) => ({ id, quantity: 'x', status: 7 }));
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    for (const rest of [
      { line_items: huge },
      { fulfillments: huge },
      { customer: deep },
      { note_attributes: deep },
    ]) {
      const result = readShopify({ ...paidByCard, ...rest }, { topic: 'orders/create' });
      if (result.ok) expect(result.issues.length).toBeLessThan(250);
    }
    for (const rest of [{ tracking_details: huge }, { carrier_detail: deep }]) {
      const result = readEasyPost({ ...trackerDelivered, ...rest });
      if (result.ok) expect(result.issues.length).toBeLessThan(250);
    }
    assertSound(readShopify(deep));
    assertSound(readEasyPost(deep));
  });
});
