import { CONDITIONS, MILESTONES } from '@amends/core';
import type { Instant } from '@amends/core';
import type { StatusMapping } from '../crosswalk.js';
import type { AdapterResult } from '../reading.js';
import { mutated, randomFrom } from './mutations.js';
import { assertSound } from './sound.js';

/** An adapter, and what it is tried on. */
export interface AdapterUnderTest {
  readonly name: string;
  readonly read: (
    payload: unknown,
    options?: { readonly receivedAt?: Instant | undefined },
  ) => AdapterResult;
  /** Payloads that the adapter reads, as recorded: parsed JSON, or the text of an XML document. */
  readonly samples: Readonly<Record<string, unknown>>;
  /** The sender's lists of codes, each with the table that maps it. */
  readonly crosswalks?: Readonly<
    Record<
      string,
      readonly [list: readonly string[], table: Readonly<Record<string, StatusMapping>>]
    >
  >;
}

/** How hard the adapter is tried. */
export interface ConformanceOptions {
  /** Tampered payloads for each sample; 100 when absent. */
  readonly runs?: number | undefined;
  /** Where the tampering starts; the same seed tampers in the same way. */
  readonly seed?: number | undefined;
}

/** One thing an adapter has to hold to. `run` throws with the reason where it does not. */
export interface ConformanceCase {
  readonly title: string;
  readonly run: () => void;
}

const RECEIVED = '2031-01-02T03:04:05Z';

/**
 * What every adapter has to hold to, as cases for any test runner:
 *
 * ```ts
 * for (const { title, run } of adapterConformance(mine)) it(title, run);
 * ```
 */
export function adapterConformance(
  adapter: AdapterUnderTest,
  { runs = 100, seed = 1 }: ConformanceOptions = {},
): ConformanceCase[] {
  const { name, read, samples, crosswalks = {} } = adapter;
  const all = Object.entries(samples);
  return [
    {
      title: `${name}: reads its samples into what Amends understands`,
      run: () => {
        for (const [sample, payload] of all) {
          const result = read(payload);
          assertSound(result);
          insist(result.ok, `the sample "${sample}" is refused`);
        }
      },
    },
    {
      title: `${name}: says the same of the same payload, and leaves it as it was`,
      run: () => {
        for (const [sample, payload] of all) {
          const before = JSON.stringify(payload);
          const [first, second] = [JSON.stringify(read(payload)), JSON.stringify(read(payload))];
          insist(first === second, `two readings of "${sample}" differ`);
          insist(JSON.stringify(payload) === before, `reading changes "${sample}"`);
        }
      },
    },
    {
      title: `${name}: names every event once`,
      run: () => {
        for (const [sample, payload] of all) {
          const result = read(payload);
          const ids = result.ok ? result.value.events.map((event) => event.id) : [];
          insist(new Set(ids).size === ids.length, `an id comes twice in "${sample}"`);
        }
      },
    },
    {
      title: `${name}: says when it learned of an event`,
      run: () => {
        for (const [sample, payload] of all) {
          const result = read(payload, { receivedAt: RECEIVED });
          const events = result.ok ? result.value.events : [];
          const isSaid = events.every((event) => event.recordedAt === RECEIVED);
          insist(isSaid, `"receivedAt" is not in the events of "${sample}"`);
        }
      },
    },
    {
      title: `${name}: refuses what is not its own, and says what, why and how`,
      run: () => {
        for (const noise of [null, undefined, 7, '', 'x', [], {}, [null], { hello: 'world' }]) {
          const result = read(noise);
          assertSound(result);
          const named = noise === undefined ? 'undefined' : JSON.stringify(noise);
          insist(!result.ok, `${named} is not refused`);
        }
      },
    },
    {
      title: `${name}: is sound whatever somebody has done to a payload`,
      run: () => {
        const random = randomFrom(seed);
        for (const [sample, payload] of all) {
          for (let count = 0; count < runs; count += 1) {
            const tampered = mutated(payload, random);
            trying(`"${sample}", run ${count} of seed ${seed}`, () => assertSound(read(tampered)));
          }
        }
      },
    },
    {
      title: `${name}: survives a payload without an end`,
      run: () => {
        let deep: unknown = 1;
        for (let level = 0; level < 20_000; level += 1) deep = level % 2 === 0 ? [deep] : { deep };
        assertSound(read(deep));
        assertSound(read('<a>'.repeat(50_000)));
        for (const [, payload] of all) {
          if (typeof payload === 'object') assertSound(read({ ...payload, deep }));
        }
      },
    },
    ...Object.entries(crosswalks).map(([title, [list, table]]) => ({
      title: `${name}: maps every code of "${title}", each and no other`,
      run: () => {
        const listed = [...new Set(list)].sort().join(' ');
        const mapped = Object.keys(table).sort().join(' ');
        insist(listed === mapped, `listed are ${listed}, and mapped ${mapped}`);
        for (const [code, { milestone, condition }] of Object.entries(table)) {
          insist(MILESTONES.includes(milestone), `${code} is mapped to no milestone`);
          insist(CONDITIONS.includes(condition), `${code} is mapped to no condition`);
        }
      },
    })),
  ];
}

function insist(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(`The adapter does not conform: ${what}.`);
}

function trying(what: string, work: () => void): void {
  try {
    work();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`With ${what}: ${why}`, { cause });
  }
}
