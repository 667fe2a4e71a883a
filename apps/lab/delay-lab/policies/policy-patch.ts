/** One change: the JSON pointer to what changed and what stands there now; nothing for what was taken out. */
export type PatchStep = readonly [pointer: string] | readonly [pointer: string, value: unknown];

type Bag = Readonly<Record<string, unknown>>;

/** What turns one JSON value into another, as few and as small steps as its shape allows. */
export function difference(before: unknown, after: unknown, pointer = ''): PatchStep[] {
  if (isBag(before) && isBag(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key): PatchStep[] => {
      const at = `${pointer}/${escaped(key)}`;
      if (!Object.hasOwn(after, key)) return [[at]];
      return Object.hasOwn(before, key)
        ? difference(before[key], after[key], at)
        : [[at, after[key]]];
    });
  }
  // Lists of one length are compared place by place; others are new as a whole.
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return after.flatMap((each, index) => difference(before[index], each, `${pointer}/${index}`));
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [[pointer, after]];
}

/** The value with the steps taken. A step that leads nowhere changes nothing. */
export function patched(value: unknown, steps: readonly PatchStep[]): unknown {
  return steps.reduce(
    (current, step) => taken(current, step[0].split('/').slice(1).map(unescaped), step),
    value,
  );
}

function taken(value: unknown, [key, ...rest]: readonly string[], step: PatchStep): unknown {
  if (key === undefined) return step.length === 1 ? value : step[1];
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.map((each, index) => (String(index) === key ? taken(each, rest, step) : each));
  }
  if (!isBag(value)) return value;
  const others = Object.entries(value).filter(([name]) => name !== key);
  if (rest.length === 0 && step.length === 1) return Object.fromEntries(others);
  if (rest.length > 0 && !Object.hasOwn(value, key)) return value;
  const next = taken(Object.hasOwn(value, key) ? value[key] : undefined, rest, step);
  // Own entries only: a key called `__proto__` is a key like any other.
  return Object.hasOwn(value, key)
    ? Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, name === key ? next : each]),
      )
    : Object.fromEntries([...others, [key, next]]);
}

function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescaped(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
