import type { Instant } from '@amends/core';
import { calendarOf } from './calendar.ts';
import type { Step } from './steps.ts';
import { stories } from './stories.ts';

/** Everything that happened before a scene that stands at `now`, in the order in which it happened. */
export function sceneAt(now: Instant): Step[] {
  const calendar = calendarOf(now);
  return stories
    .flatMap((story) => story(calendar))
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
