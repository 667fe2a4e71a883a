import type { Instant } from '@amends/core';
import { calendarOf } from './calendar.ts';
import { incidentStories } from './incident-stories.ts';
import { ownStories } from './own-stories.ts';
import { recordedStories } from './recorded-stories.ts';
import type { Step } from './steps.ts';

/** Everything that happened before a scene that stands at `now`, in the order in which it happened. */
export function sceneAt(now: Instant): Step[] {
  const calendar = calendarOf(now);
  return [...recordedStories, ...ownStories, ...incidentStories]
    .flatMap((story) => story(calendar))
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
