type Key = string | number;

/** Numbers between 0 and 1 that are the same for the same seed, on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What stands in hostile payloads: wrong types, names of JavaScript, dates that are none, endless text. */
const NASTY: readonly unknown[] = [
  ...[null, undefined, true, false, 0, -1, -0, 0.1, 2 ** 53, Number.MAX_VALUE, Number.NaN],
  ...[
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
    '\ud800',
    '\u202e',
    'NaN',
    '1e999',
  ],
  ...['2026-02-30', '2026-11-11T25:00:00Z', '+099999-01-01T00:00:00Z', '-271821-04-20T00:00:00Z'],
  ...['+275760-09-13T00:00:00', '9999-12-31T23:59:59', '0000-00-00', '20269999', '99/99/9999'],
  ...['<script>', '&lol;', ']]>', 'x'.repeat(150), 'y'.repeat(3_000), '🎁'.repeat(300)],
  ...[
    [],
    {},
    [null],
    [[]],
    [{}],
    { length: 3 },
    { '@type': 7 },
    { toString: 1, valueOf: 1 },
    new Date(0),
    new Map(),
  ],
  ...[() => 1, Symbol('x'), 10n],
];

/** A payload with one to three of its places overwritten, or a text with as many of its parts. */
export function mutated(payload: unknown, random: () => number): unknown {
  const changes = 1 + Math.floor(random() * 3);
  let value = payload;
  for (let count = 0; count < changes; count += 1) {
    value = typeof value === 'string' ? mutatedText(value, random) : changed(value, random);
  }
  return value;
}

/** Goes down at random and overwrites, doubles or drops what it finds there. */
function changed(value: unknown, random: () => number): unknown {
  const isLeaf = typeof value !== 'object' || value === null;
  const keys: Key[] = isLeaf ? [] : Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const key = keys[Math.floor(random() * keys.length)];
  if (key === undefined || random() < 0.08) return pick(NASTY, random);
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<Key, unknown>;
  const chance = random();
  if (chance < 0.1 && Array.isArray(copy)) copy.push(...(value as unknown[]));
  else if (chance < 0.2) copy[key] = [copy[key]];
  else if (chance < 0.3 && !Array.isArray(copy)) Reflect.deleteProperty(copy, key);
  else copy[key] = changed(copy[key], random);
  return copy;
}

function mutatedText(text: string, random: () => number): string {
  const from = Math.floor(random() * text.length);
  const to = Math.min(text.length, from + Math.floor(random() * 60));
  const scrap = pick(
    NASTY.filter((each) => typeof each === 'string'),
    random,
  );
  const insert = pick(['', scrap, text.slice(from, to).repeat(3), '<', '>', '"', '</a>'], random);
  return `${text.slice(0, from)}${insert}${text.slice(random() < 0.5 ? from : to)}`;
}

function pick<Value>(list: readonly Value[], random: () => number): Value {
  return list[Math.floor(random() * list.length)] as Value;
}
