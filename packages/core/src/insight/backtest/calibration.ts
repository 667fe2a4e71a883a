import { addDays, localDayOf, startOfDay } from '../../time/index.js';
import { dayNumber } from '../../time/local-day.js';
import type { Lived, Morning } from './live-through.js';
import type { CalibrationResult } from './result.js';

const CHANCES = [0.5, 0.8, 0.9, 0.95, 0.99];
const MOMENTS: readonly (readonly [
  CalibrationResult['moment'],
  (life: Lived) => Morning | undefined,
])[] = [
  ['placed', ({ placed }) => placed],
  ['shipped', ({ mornings }) => mornings.find(({ isShipped }) => isShipped)],
];

/** Of those for which a day was given with a chance, how many came by that day. */
export function calibrationOf(lived: readonly Lived[], asOf: number): CalibrationResult[] {
  return MOMENTS.flatMap(([moment, pick]) =>
    CHANCES.map((chance): CalibrationResult => {
      const result = { asked: 0, answered: 0, came: 0, days: 0 };
      for (const life of lived) {
        const morning = pick(life);
        if (!morning?.forecast) continue;
        const { zone, fulfilledAt } = life.order;
        const day = morning.forecast.by(chance);
        // Whether it came by a day that is still to come nobody knows; and to count only those that came
        // early would flatter.
        if (day !== null && startOfDay(addDays(day, 1), zone) > asOf) continue;
        result.asked += 1;
        if (day === null) continue;
        result.answered += 1;
        result.days += dayNumber(day) - dayNumber(localDayOf(morning.at, zone));
        if (fulfilledAt !== null && localDayOf(fulfilledAt, zone) <= day) result.came += 1;
      }
      const { asked, answered, came, days } = result;
      return {
        moment,
        chance,
        asked,
        answered,
        came: answered === 0 ? null : came / answered,
        meanDays: answered === 0 ? null : days / answered,
      };
    }),
  );
}
