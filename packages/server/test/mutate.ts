import { createHmac } from 'node:crypto';
import { easyPostTracker, shopifyFulfilment, shopifyOrder } from './messages.js';
import { payloads } from './payloads.js';
import { secrets } from './secrets.js';
import { base } from './site.js';

/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const texts = Object.values(payloads);
const strange: readonly unknown[] = [
  ...[null, true, -1, 0, 1e308, Number.MAX_SAFE_INTEGER, '', ' ', [], {}, [[[[[[]]]]]]],
  ...['0000-00-00', '9999-12-31T23:59:60Z', '275761-01-01T00:00:00Z', '-1', 'NaN', '1e999'],
];

/** One message as a sender might send it who has lost his mind, signed as he signs. */
export function mutated(random: () => number): Request {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const orderId = 1_000 + Math.floor(random() * 5_000);
  const number = `M${orderId}`;
  const [source, topic, message] = pick([
    ['shopify', pick(['orders/create', 'orders/updated']), shopifyOrder(orderId)],
    ['shopify', 'fulfillments/create', shopifyFulfilment(orderId, number)],
    ['easypost', '', easyPostTracker(number)],
  ] as const);
  let body = JSON.stringify(message);
  if (random() < 0.15) body = withoutSense(body, random);
  else {
    const changes = 1 + Math.floor(random() * 4);
    const parsed = JSON.parse(body) as unknown;
    for (let change = 0; change < changes; change += 1) twist(parsed, random);
    body = JSON.stringify(parsed);
  }
  if (random() < 0.02) body = body.replace('{', `{"__proto__":{"polluted":true},`);
  const hmac = createHmac('sha256', secrets[source]).update(body);
  return new Request(`${base}/webhooks/${source}`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      ...(source === 'shopify'
        ? { 'x-shopify-topic': topic, 'x-shopify-hmac-sha256': hmac.digest('base64') }
        : { 'x-hmac-signature': `hmac-sha256-hex=${hmac.digest('hex')}` }),
    },
  });

  /** Changes one thing somewhere in it. */
  function twist(value: unknown, of: () => number): void {
    let at = value;
    for (;;) {
      if (typeof at !== 'object' || at === null) return;
      const keys = Object.keys(at);
      const key = keys[Math.floor(of() * keys.length)];
      if (key === undefined) return;
      const here = at as Record<string, unknown>;
      const below = here[key];
      if (typeof below === 'object' && below !== null && of() < 0.8) {
        at = below;
        continue;
      }
      const way = of();
      if (way < 0.2) Reflect.deleteProperty(here, key);
      else if (way < 0.5) here[key] = pick(strange);
      else if (way < 0.8) here[key] = pick(texts);
      else here[key] = [below, below];
      return;
    }
  }
}

/** Bytes turned over, cut off or doubled. */
function withoutSense(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const way = random();
  if (way < 0.3) return text.slice(0, at);
  if (way < 0.6)
    return text.slice(0, at) + String.fromCharCode(random() * 0x300) + text.slice(at + 1);
  return text.slice(0, at) + text.slice(at / 2);
}
