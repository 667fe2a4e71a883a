import type { SceneCalendar } from './calendar.ts';
import type { Step } from './steps.ts';

/** What befell one order, or the whole shop, in the days around the scene's own. */
export type Story = (calendar: SceneCalendar) => Step[];
