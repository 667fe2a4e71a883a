import { readAs } from '../model/read.js';
import { parseInstant } from '../time/index.js';
import { countIn, emptyGroup, makePart } from './group.js';
import type { Group } from './group.js';
import type { Leg } from './legs.js';
import type { ForecastGroup } from './model.js';
import { ForecastModelSchema } from './model.schema.js';

/** A model in the form in which it is counted with. */
export interface Learned {
  readonly strength: number;
  /** Milliseconds since 1970-01-01 UTC; `-Infinity` where nothing was learned. */
  readonly learnedUntil: number;
  readonly legs: ReadonlyMap<Leg, Group>;
}

/**
 * Reads a model from JSON that nobody has checked.
 *
 * @throws {AmendsError} `invalid_payload` or `invalid_instant`, with the path of what is wrong.
 */
export function readForecastModel(json: unknown): Learned {
  const { strength, learnedUntil, legs } = readAs(ForecastModelSchema, json);
  return {
    strength,
    learnedUntil: learnedUntil === null ? -Infinity : parseInstant(learnedUntil),
    legs: new Map(legs.map(([leg, group]) => [leg, readGroup(group, emptyGroup())])),
  };
}

function readGroup(from: ForecastGroup, into: Group): Group {
  readCounts(from.ended, into.ended);
  readCounts(from.left, into.left);
  for (const [trait, value, part] of from.parts) readGroup(part, makePart(into, [trait, value]));
  return into;
}

function readCounts(pairs: readonly number[], counts: number[]): void {
  for (let at = 0; at + 1 < pairs.length; at += 2)
    countIn(counts, pairs[at] ?? 0, pairs[at + 1] ?? 0);
}
