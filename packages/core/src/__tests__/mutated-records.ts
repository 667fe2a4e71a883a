import fc from 'fast-check';
import { AmendsError } from '../errors/amends-error.js';
import { ERROR_STATUS } from '../errors/error-status.js';
import { assess } from '../assess/index.js';
import { readRecord } from '../model/read.js';
import { sampleEvent, samplePromise, sampleRecord } from '../testing/index.js';

/** A record that says something in every field, so that a mutation can spoil each of them. */
const original = JSON.stringify(
  sampleRecord({
    promises: [
      samplePromise,
      { ...samplePromise, id: 'p2', window: { by: '2026-11-13T17:00:00Z' }, revises: 'p1' },
      { ...samplePromise, id: 'p3', kind: 'complete', window: { by: null } },
    ],
    events: [
      sampleEvent('e1', 'shipped', '2026-11-05T09:00:00-05:00', {
        recordedAt: '2026-11-05T09:20:00.123-05:00',
        condition: 'ok',
        source: 'easypost',
        shipmentId: 's1',
        lineIds: ['l1'],
        quantity: 1,
        eta: { from: '2026-11-09', by: '2026-11-12' },
        reason: 'weather',
        actionBy: 'none',
        raw: { code: 'in_transit', text: 'Accepted' },
        tracking: { carrier: 'UPS', number: '1Z', url: 'https://example.org/' },
      }),
      sampleEvent('e2', 'claim', '2026-11-09T09:00:00Z', { claim: 'damaged', text: 'broken' }),
      sampleEvent('e3', 'unknown', '2026-11-09T10:00:00Z', { retracts: 'e2' }),
      sampleEvent('e4', 'refunded', '2026-11-09T11:00:00Z', {
        promiseId: 'p1',
        channel: 'email',
        amount: { amount: 900, currency: 'USD' },
        until: '2026-11-20',
      }),
    ],
  }),
);

const HOSTILE: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e21,
  '',
  ' ',
  'x'.repeat(10_000),
  '__proto__',
  'constructor',
  '\u0000',
  '\ud800',
  '<img src=x onerror=alert(1)>',
  '2026-02-30',
  '2026-11-10',
  '2026-11-10T24:00:00Z',
  '2026-11-10T10:00:00',
  '2026-11-10T10:00:00+99:99',
  '-271821-04-20T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '+275760-09-13',
  '9999-12-31',
  '0000-01-01',
  '9999-12-31T23:59:59Z',
  '+02:00',
  'Pacific/Apia',
  'p1',
  'e1',
  [],
  {},
  [null],
  { by: '2026-11-10' },
  { __proto__: null, toString: 'no' },
  JSON.parse('{"__proto__":{"isAdmin":true}}'),
];

/** One spoiling: which place of the tree, and what is done there. */
const mutation = fc.record({
  at: fc.nat(10_000),
  how: fc.constantFrom('replace', 'remove', 'repeat', 'add', 'nest', 'borrow'),
  value: fc.oneof(fc.constantFrom(...HOSTILE), fc.string(), fc.double(), fc.jsonValue()),
  from: fc.nat(10_000),
});
const mutations = fc.array(mutation, { minLength: 1, maxLength: 3 });

/** A place in the tree: what holds it, and under which key. */
interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    found.push({ holder, key });
    placesIn(holder[key], found);
  }
  return found;
}

function mutated(
  steps: readonly (typeof mutation extends fc.Arbitrary<infer Step> ? Step : never)[],
) {
  const root: Record<string, unknown> = { record: JSON.parse(original) as unknown };
  for (const { at, how, value: given, from } of steps) {
    // A later step may spoil it in its turn.
    const value: unknown = structuredClone(given);
    const places = placesIn(root);
    const place = places[at % places.length];
    if (place === undefined) break;
    const { holder, key } = place;
    const held = holder[key];
    if (how === 'replace') holder[key] = value;
    else if (how === 'remove') Reflect.deleteProperty(holder, key);
    else if (how === 'repeat' && Array.isArray(held))
      holder[key] = [...(held as unknown[]), ...(held as unknown[])];
    else if (how === 'nest') holder[key] = [held];
    else if (how === 'add' && !Array.isArray(holder))
      Object.defineProperty(holder, typeof value === 'string' ? value : `k${at}`, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    else {
      const other = places[from % places.length];
      // A copy: a tree that holds itself is no JSON.
      holder[key] = JSON.parse(JSON.stringify(other?.holder[other.key] ?? null)) as unknown;
    }
  }
  return root.record;
}

/**
 * Reads mutated records: each is refused with a typed error that says what, where and how to mend it,
 * or it is read, and then every promise in it can be assessed at any time.
 */
export function fuzzRecords(numRuns: number): { read: number; refused: number } {
  const tally = { read: 0, refused: 0 };
  fc.assert(
    fc.property(mutations, (steps) => {
      const input = mutated(steps);
      let record;
      try {
        record = readRecord(input);
      } catch (error) {
        tally.refused += 1;
        if (!AmendsError.isInstance(error)) throw error;
        if (!(error.code in ERROR_STATUS) || error.message.length < 10 || error.path === null)
          throw error;
        return;
      }
      tally.read += 1;
      for (const promise of record.promises) {
        for (const asOf of [
          '2026-11-04T00:00:00Z',
          '2026-11-09T12:00:00Z',
          '2027-01-01T00:00:00Z',
        ]) {
          const { reasons } = assess(record, promise, { asOf });
          if (reasons.length === 0) throw new Error('A verdict without a reason.');
        }
      }
    }),
    { numRuns },
  );
  return tally;
}
