import { useState } from 'react';

/**
 * A value that its owner holds (`undefined`: we hold it). A change is reported in either case; ours is
 * kept only while nobody else's is given.
 */
export function useControlled<Value, Details>(
  value: Value | undefined,
  initial: Value | (() => Value),
  onChange: ((value: Value, details: Details) => void) | undefined,
): readonly [Value, (value: Value, details: Details) => void] {
  const [own, setOwn] = useState(initial);
  const change = (next: Value, details: Details): void => {
    setOwn(() => next);
    onChange?.(next, details);
  };
  return [value === undefined ? own : value, change];
}
