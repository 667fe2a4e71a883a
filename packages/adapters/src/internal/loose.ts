import { AmendsError } from '@amends/core';
import * as v from 'valibot';
import { pointer } from '../issues.js';
import type { Report } from '../issues.js';

type Key = string | number;

/** What was read, or the error that says why nothing could be. */
export type LooseResult<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly error: AmendsError };

// Each round empties at least one place that the schema names, and no schema here is as deep.
const MOST_ROUNDS = 20;

/**
 * Reads a payload through a schema, forgiving what it can: a value of the wrong type is taken down as
 * an issue and read as absent, an element that cannot do without it is dropped, and only a payload that
 * lacks something essential is refused.
 *
 * @param what names the payload in the error: "a Shopify order".
 */
export function readLoosely<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  what: string,
  report: Report,
): LooseResult<v.InferOutput<Schema>> {
  let value: unknown;
  try {
    value = structuredClone(input);
  } catch (cause) {
    return refusal(what, [], cause);
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = v.safeParse(schema, value, { abortPipeEarly: true });
    if (parsed.success) return { ok: true, value: parsed.output };
    for (const fault of parsed.issues) {
      const keys = (fault.path ?? []).map((step) => step.key as Key);
      const emptied = emptyOut(value, keys);
      if (emptied === 'essential') return refusal(what, keys);
      if (emptied === 'before') continue;
      const text = 'This is not of the documented type, so it was read as absent.';
      report('unreadable-field', pointer(emptied), text);
    }
  }
  return refusal(what, []);
}

/** Empties the place at `keys`, or the nearest one around it that is not empty yet. Returns which. */
function emptyOut(root: unknown, keys: readonly Key[]): readonly Key[] | 'before' | 'essential' {
  const last = keys.at(-1);
  if (last === undefined) return 'essential';
  let parent: unknown = root;
  for (const key of keys.slice(0, -1)) {
    parent = childOf(parent, key);
    // Another fault of this round has emptied a place further out.
    if (parent === null || parent === undefined) return 'before';
  }
  if (childOf(parent, last) === null || childOf(parent, last) === undefined) {
    return emptyOut(root, keys.slice(0, -1));
  }
  (parent as Record<Key, unknown>)[last] = null;
  return keys;
}

function childOf(parent: unknown, key: Key): unknown {
  return typeof parent === 'object' && parent !== null
    ? (parent as Record<Key, unknown>)[key]
    : undefined;
}

function refusal(
  what: string,
  keys: readonly Key[],
  cause?: unknown,
): { readonly ok: false; readonly error: AmendsError } {
  const where = keys.length === 0 ? 'The payload' : `"${keys.join('.')}"`;
  return {
    ok: false,
    error: new AmendsError({
      code: 'invalid_payload',
      message: `This cannot be read as ${what}. ${where} is missing or not of the documented type. Pass the body as it was sent.`,
      path: pointer(keys),
      ...(cause !== undefined && { cause }),
    }),
  };
}
