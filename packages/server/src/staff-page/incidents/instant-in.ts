/**
 * What a `datetime-local` field gives, which names no zone, read in the store's. An hour that a change of
 * clocks skips or repeats is read by the offset before it. Anything else stays as it is, for the route to refuse.
 */
export function instantIn(given: string | null, zone: string): string | null {
  if (given === null || !/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u.test(given)) return given;
  const wall = Date.parse(`${given}:00Z`);
  if (Number.isNaN(wall)) return given;
  const day = 86_400_000;
  const [before, after] = [wall - day, wall + day].map((at) => wall - offsetAt(at, zone));
  const isBefore = before !== undefined && before + offsetAt(before, zone) === wall;
  const at = isBefore ? before : (after ?? wall);
  return new Date(at).toISOString();
}

/** Milliseconds by which a zone is ahead of UTC at an instant. */
function offsetAt(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  })
    .formatToParts(at)
    .map(({ type, value }) => [type, value] as const);
  const { year, month, day, hour, minute, second } = Object.fromEntries(parts);
  const wall = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return wall - Math.floor(at / 1000) * 1000;
}
