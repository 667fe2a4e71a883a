/**
 * Remembers the answers of a pure function by key. Bounded, so that memory stays flat as a stream of
 * orders goes by: when it is full it starts afresh, and the answers that repeat come back at once.
 */
export function memo<Key, Value>(limit: number, compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const held = known.get(key);
    if (held !== undefined) return held;
    const value = compute(key);
    if (known.size >= limit) known.clear();
    known.set(key, value);
    return value;
  };
}
