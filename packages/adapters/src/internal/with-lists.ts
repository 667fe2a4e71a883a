import { isObject } from './documents.js';

const DEEPEST = 64;

/** Plain data in which the named keys always hold a list, also where there was one or none to list. */
export function withLists(value: unknown, keys: ReadonlySet<string>, depth = 0): unknown {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((each) => withLists(each, keys, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const inner = withLists(child, keys, depth + 1);
      return [key, keys.has(key) ? listIn(inner) : inner] as const;
    }),
  );
}

function listIn(value: unknown): unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}
