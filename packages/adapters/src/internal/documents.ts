/** A JSON object, as it came. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object, and no list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const DEEPEST = 12;

/**
 * What a payload holds of the things sought: itself, the one in an envelope, or all of a list, however
 * the sender wraps them. What lies inside of one that was found belongs to it.
 *
 * @param isSought tells one by the fields that only it has.
 */
export function findDocuments(input: unknown, isSought: (value: Json) => boolean): unknown[] {
  const found: unknown[] = [];
  // A list that is waited on, and no recursion: a payload may be nested without an end.
  const waiting: { readonly value: unknown; readonly depth: number }[] = [
    { value: input, depth: 0 },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (isObject(value) && isSought(value)) found.push(value);
    else if (depth < DEEPEST) waiting.push(...childrenOf(value, depth + 1));
  }
  return found;
}

function childrenOf(value: unknown, depth: number) {
  const inner = Array.isArray(value)
    ? (value as unknown[])
    : isObject(value)
      ? Object.values(value)
      : [];
  // The last is looked at first.
  return inner
    .filter((each) => typeof each === 'object' && each !== null)
    .reverse()
    .map((each) => ({ value: each, depth }));
}

/** The value at some keys, one inside the other; `undefined` where there is none. */
export function valueAt(input: unknown, ...keys: readonly string[]): unknown {
  let value = input;
  for (const key of keys) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}
