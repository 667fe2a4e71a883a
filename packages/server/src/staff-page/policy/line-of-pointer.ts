const mark = '\u0000here';

/**
 * The line, counted from 1, at which what a JSON pointer names begins in `JSON.stringify(value, null, 2)`;
 * that of what holds it where it is not there, and `null` for the whole.
 */
export function lineOfPointer(value: unknown, pointer: string): number | null {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  for (let length = steps.length; length > 0; length -= 1) {
    const marked = withMark(value, steps.slice(0, length));
    if (marked === undefined) continue;
    const lines = JSON.stringify(marked, null, 2).split('\n');
    return lines.findIndex((line) => line.includes(JSON.stringify(mark))) + 1;
  }
  return null;
}

/** The same value with a mark at one place; `undefined` when there is no such place. */
function withMark(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return mark;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  const inner = withMark((value as Readonly<Record<string, unknown>>)[step], rest);
  if (inner === undefined) return undefined;
  if (Array.isArray(value))
    return value.map((each: unknown, at) => (String(at) === step ? inner : each));
  return { ...value, [step]: inner };
}
