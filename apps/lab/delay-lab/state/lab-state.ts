import type { BrandVoice, Tone } from '@amends/core';
import type { OwnAct } from '../engine/deeds.js';
import type { Ending } from '../engine/scenario.js';
import type { PatchStep } from '../policies/policy-patch.js';

/** The situation that the lab opens with: late, a new date, an offer to choose from. */
export const FIRST_SITUATION = 4;

/** Where an order can go in the lab: one place a law pack, and one where none applies. */
export const PLACES = {
  US: { title: 'United States', country: 'US', region: 'US-NY' },
  DE: { title: 'Germany', country: 'DE', region: null },
  GB: { title: 'United Kingdom', country: 'GB', region: null },
  QC: { title: 'Canada, Quebec', country: 'CA', region: 'CA-QC' },
  ON: { title: 'Canada, Ontario', country: 'CA', region: 'CA-ON' },
  AU: { title: 'Australia', country: 'AU', region: null },
  BR: { title: 'Brazil', country: 'BR', region: null },
  JP: { title: 'Japan (no pack)', country: 'JP', region: null },
} as const;

/** A key of {@link PLACES}. */
export type Place = keyof typeof PLACES;

/** How formal the store's letters can be. */
export const VOICES = ['plain', 'warm', 'formal'] as const satisfies readonly BrandVoice[];
/** The tone: the policy's own, or one for everything. */
export const TONES = ['policy', 'plain', 'light'] as const satisfies readonly ('policy' | Tone)[];
/** The named policies of the lab. */
export const POLICY_NAMES = ['told', 'default', 'words', 'generous', 'ask'] as const;
/** One of {@link POLICY_NAMES}. */
export type PolicyName = (typeof POLICY_NAMES)[number];

/** Everything that makes one state of the lab, save what Storybook's own toolbar holds. */
export interface LabState {
  /** The number of the situation, 1 to 20. */
  readonly situation: number;
  /** The instant that is looked at, in milliseconds; `null`: when the situation is first looked at. */
  readonly at: number | null;
  readonly place: Place;
  readonly voice: (typeof VOICES)[number];
  readonly tone: (typeof TONES)[number];
  readonly policy: PolicyName;
  /** What was edited in that policy. */
  readonly edit: readonly PatchStep[];
  /** Who chooses: the customer as it is told, or whoever looks at the lab. */
  readonly choices: 'told' | 'mine';
  /** What the customer did in the lab. */
  readonly own: readonly OwnAct[];
  readonly ending: Ending;
  /** Whether we write when we said that we would. */
  readonly word: 'kept' | 'missed';
}

/** The lab as it opens. */
export const firstState: LabState = {
  situation: FIRST_SITUATION,
  at: null,
  place: 'US',
  voice: 'plain',
  tone: 'policy',
  policy: 'told',
  edit: [],
  choices: 'told',
  own: [],
  ending: 'arrives',
  word: 'kept',
};
