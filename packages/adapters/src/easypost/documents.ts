const DEEPEST = 4;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An event, or a tracker by itself. */
function isDocument(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { object } = input;
  if (object === 'Event' || object === 'Tracker') return true;
  return 'tracking_code' in input && 'tracking_details' in input;
}

/**
 * The events and trackers in a payload: itself, or all of a list (`{ "trackers": [ … ] }`). A webhook's
 * body is always one; API answers and exports hold several.
 */
export function documentsIn(input: unknown): unknown[] {
  return search(input, 0);
}

function search(input: unknown, depth: number): unknown[] {
  if (isDocument(input)) return [input];
  if (depth === DEEPEST) return [];
  const inner = Array.isArray(input)
    ? (input as unknown[])
    : isObject(input)
      ? Object.values(input)
      : [];
  return inner.flatMap((each) => search(each, depth + 1));
}
