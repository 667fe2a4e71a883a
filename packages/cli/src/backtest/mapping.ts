import { readFile } from 'node:fs/promises';
import { AmendsError, isInstant, isTimeZone } from '@amends/core';
import { readAs } from '@amends/core/schema';
import * as v from 'valibot';
import { Unusable } from '../exit.js';
import { codeOf } from '../io/lines.js';
import { parseJson } from '../io/parse-json.js';

const column = v.optional(v.pipe(v.string(), v.minLength(1, 'the name of a column')));
const values = v.optional(v.array(v.string()), []);

/** Runtime schema of {@link Mapping}. A key that it does not know is an error, not a silence. */
const MappingSchema = v.strictObject({
  timeZone: v.pipe(v.string(), v.check(isTimeZone, 'an IANA time zone such as "Europe/Berlin"')),
  kind: v.optional(v.picklist(['deliver', 'ship', 'pickup']), 'deliver'),
  dates: v.optional(v.pipe(v.string(), v.minLength(1, 'a pattern such as "dd-MM-yyyy HH:mm"'))),
  delimiter: v.optional(v.pipe(v.string(), v.length(1, 'one character')), ','),
  decimal: v.optional(v.picklist(['.', ','], '"." or ","'), '.'),
  empty: v.optional(v.array(v.string()), ['', 'NULL']),
  currency: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z]{3}$/u, 'an ISO 4217 code such as "EUR"')),
    'XXX',
  ),
  asOf: v.optional(
    v.pipe(
      v.string(),
      v.check(isInstant, 'an instant with an offset, such as "2026-11-02T15:04:00Z"'),
    ),
  ),
  columns: v.strictObject({
    id: v.pipe(v.string(), v.minLength(1, 'the name of a column')),
    placed: v.pipe(v.string(), v.minLength(1, 'the name of a column')),
    promised: column,
    shipped: column,
    outForDelivery: column,
    arrived: column,
    cancelled: column,
    status: column,
    eta: column,
    carrier: column,
    service: column,
    origin: column,
    country: column,
    region: column,
    timeZone: column,
    value: column,
    shipping: column,
    customer: column,
  }),
  fixed: v.optional(
    v.strictObject({
      carrier: v.optional(v.string()),
      service: v.optional(v.string()),
      origin: v.optional(v.string()),
      country: v.optional(v.string()),
      region: v.optional(v.string()),
    }),
    {},
  ),
  promisedDays: v.optional(
    v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'zero or more')),
  ),
  status: v.optional(v.strictObject({ arrived: values, cancelled: values }), {
    arrived: [],
    cancelled: [],
  }),
});

/** Which column says what. */
export type Mapping = v.InferOutput<typeof MappingSchema>;

/** What a column can say. */
export type Meaning = keyof Mapping['columns'];

/**
 * Reads a mapping from a file.
 *
 * @throws {Unusable} when it cannot be read, or is no mapping; the message names the key.
 */
export async function readMapping(file: string): Promise<Mapping> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Unusable(`${file} cannot be read (${codeOf(error)}). Check the path and its rights.`);
  });
  const json = parseJson(text.replace(/^\uFEFF/u, ''));
  if (!json.ok) throw new Unusable(`${file}: ${json.error}`);
  try {
    return checked(readAs(MappingSchema, json.value), file);
  } catch (error) {
    if (!AmendsError.isInstance(error)) throw error;
    throw new Unusable(`${file} is no mapping: ${error.message} [${error.code}]`);
  }
}

function checked(mapping: Mapping, file: string): Mapping {
  const { columns, promisedDays } = mapping;
  if ((columns.promised === undefined) === (promisedDays === undefined))
    throw new Unusable(
      `${file} is no mapping: say either which column holds the promise (/columns/promised) or how many days were promised (/promisedDays).`,
    );
  const ends = mapping.kind === 'ship' ? columns.shipped : columns.arrived;
  if (ends === undefined)
    throw new Unusable(
      `${file} is no mapping: without /columns/${mapping.kind === 'ship' ? 'shipped' : 'arrived'} nobody can know what was kept.`,
    );
  return mapping;
}
