/** A day, in milliseconds. */
export const DAY = 86_400_000;
/** An hour, in milliseconds. */
export const HOUR = 3_600_000;

/** An instant as milliseconds. */
export function ms(instant: string): number {
  return Date.parse(instant);
}

/** Milliseconds as an instant in UTC, to the second. */
export function iso(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
