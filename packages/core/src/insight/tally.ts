import type { ForecastModel } from '../forecast/index.js';
import type { AssessmentStatus } from '../model/assessment.js';
import type { Fault } from '../model/breach.js';
import type { ReasonCode } from '../model/reason.js';
import type { RemedyKind } from '../model/remedy.js';

/** By what promises are told apart. `lane` is whence to where, as far as it is known. */
export const DIMENSIONS = ['all', 'kind', 'carrier', 'lane', 'weekday'] as const;
/** One of {@link DIMENSIONS}. */
export type Dimension = (typeof DIMENSIONS)[number];

/** How promises of one sort ended, or stand. */
export interface KeptTally extends Readonly<Record<AssessmentStatus, number>> {
  readonly by: Dimension;
  /** `deliver`, `ups`, `→ US-NY`, `1` for Monday; `''` where it is not known. */
  readonly value: string;
  /** Of what came late: `[days, how many, days, how many…]` after the deadline. */
  readonly lateDays: readonly number[];
}

/** From the first sign of trouble to the first word to the customer. */
export interface FirstWordTally {
  /** `[hours, how many…]`, whole hours begun; zero where the word came before the sign. */
  readonly hours: readonly number[];
  /** Where there was a sign, and no word. */
  readonly silent: number;
}

/** What remedies of one kind came to. */
export interface CostTally {
  readonly kind: RemedyKind;
  readonly currency: string;
  /** Carried out, or on the way. */
  readonly state: 'done' | 'pending';
  readonly count: number;
  /** Minor units. */
  readonly amount: number;
}

/** How often one cause broke promises, and how often it hit somebody who had been let down before. */
export interface CauseTally {
  readonly reason: ReasonCode;
  readonly fault: Fault;
  readonly cases: number;
  readonly repeats: number;
}

/** What was counted so far, as JSON: kept small by counting, and added up in any order. */
export interface InsightTally {
  readonly schema: 'urn:amends:schema:insight-tally:1';
  readonly version: 1;
  readonly records: number;
  readonly cases: number;
  readonly kept: readonly KeptTally[];
  readonly firstWord: FirstWordTally;
  readonly costs: readonly CostTally[];
  readonly causes: readonly CauseTally[];
  /** How long parcels took, from which windows are recommended. */
  readonly journeys: ForecastModel;
}
