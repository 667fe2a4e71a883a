import { addDays, localDayOf, startOfDay } from '../../time/index.js';
import { dayNumber } from '../../time/local-day.js';
import { CHANCES } from './live-through.js';
import type { Lived } from './live-through.js';
import type { CalibrationResult } from './result.js';

/** Of those for which a day was given with a chance, how many came by that day. */
export function calibrationOf(lived: readonly Lived[], asOf: number): CalibrationResult[] {
  return (['placed', 'shipped'] as const).flatMap((moment) =>
    CHANCES.map((chance, at) => resultOf(lived, moment, { chance, at, asOf })),
  );
}

function resultOf(
  lived: readonly Lived[],
  moment: CalibrationResult['moment'],
  { chance, at, asOf }: { readonly chance: number; readonly at: number; readonly asOf: number },
): CalibrationResult {
  let [asked, answered, came, days] = [0, 0, 0, 0];
  for (const { order, given } of lived) {
    const answer = given[moment];
    if (answer === null) continue;
    const { zone, fulfilledAt } = order;
    const day = answer.days[at] ?? null;
    // Whether it came by a day that is still to come nobody knows; and to count only those that came
    // early would flatter.
    if (day !== null && startOfDay(addDays(day, 1), zone) > asOf) continue;
    asked += 1;
    if (day === null) continue;
    answered += 1;
    days += dayNumber(day) - dayNumber(answer.asked);
    if (fulfilledAt !== null && localDayOf(fulfilledAt, zone) <= day) came += 1;
  }
  return {
    moment,
    chance,
    asked,
    answered,
    came: answered === 0 ? null : came / answered,
    meanDays: answered === 0 ? null : days / answered,
  };
}
