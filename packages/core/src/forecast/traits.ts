import { weekdayOf } from '../time/local-day.js';
import type { Traits } from './past-journey.js';

/**
 * What parcels can have in common, in the order in which groups are split: the length of the promise
 * first, because every order has one and it tells most; the weekday last, because it tells least.
 */
export const TRAITS = [
  'window',
  'carrier',
  'service',
  'origin',
  'country',
  'region',
  'weekday',
] as const;
/** One of {@link TRAITS}. */
export type Trait = (typeof TRAITS)[number];

/** One step from a group to a smaller one. */
export type TraitStep = readonly [trait: Trait, value: string];

/** Longer than any name of a carrier; what is longer is cut. */
export const LONGEST_TRAIT = 100;

/** The way from everything to the smallest group of a parcel; what is not known is passed over. */
export function stepsOf(traits: Traits, window: string | null, start: number): TraitStep[] {
  const values = { ...traits, window, weekday: String(weekdayOf(start)) };
  return TRAITS.flatMap((trait): TraitStep[] => {
    const value = tidy(values[trait]);
    return value === '' ? [] : [[trait, value]];
  });
}

/** Senders differ in case and blanks where they mean the same. */
function tidy(value: string | null | undefined): string {
  return (value ?? '').trim().toLowerCase().slice(0, LONGEST_TRAIT);
}
