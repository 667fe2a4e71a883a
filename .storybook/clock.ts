/** The clocks of the toolbar: how much later than a story's own instant its view is looked at. */
export const clocks = {
  own: { title: 'The story’s own time', hours: 0 },
  day: { title: 'A day later', hours: 24 },
  week: { title: 'A week later', hours: 7 * 24 },
  month: { title: 'Thirty days later', hours: 30 * 24 },
} as const;

/** The instant on a clock of the toolbar; `undefined` for the story's own. */
export function onClock(asOf: string, clock: unknown): string | undefined {
  const name = Object.keys(clocks).find((each) => each === clock) as
    keyof typeof clocks | undefined;
  const hours = name === undefined ? 0 : clocks[name].hours;
  return hours === 0 ? undefined : new Date(Date.parse(asOf) + hours * 3_600_000).toISOString();
}
