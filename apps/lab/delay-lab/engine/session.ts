import type { BrandVoice, LocaleCopy } from '@amends/core';
import type { OrderSituation } from '@amends/core/testing';
import { policiesOf } from '../policies/lab-policies.js';
import { PLACES } from '../state/lab-state.js';
import type { LabState } from '../state/lab-state.js';
import type { CustomerAct } from './deeds.js';
import { lookAt } from './look.js';
import type { Look } from './look.js';
import { timelineOf } from './moments.js';
import type { Timeline } from './moments.js';
import { play } from './play.js';
import type { PlayOptions, Run } from './play.js';
import { scenarioOf } from './scenario.js';

/** The language of what the customer reads. */
export interface LabLanguage {
  readonly locale?: string | undefined;
  readonly locales?: readonly LocaleCopy[] | undefined;
}

/** A situation under the settings of one state, ready to be looked at. */
export interface Session {
  readonly run: Run;
  readonly timeline: Timeline;
  readonly options: PlayOptions;
}

/** The store of the lab, in a voice. */
const brandIn = (voice: BrandVoice) => ({ name: 'Northfield', voice });

/** Plays a situation as a state asks for it. */
export function sessionOf(
  situation: OrderSituation,
  state: LabState,
  language: LabLanguage = {},
): Session {
  const { place, voice, choices, own, ending, word } = state;
  const scenario = scenarioOf(situation, ending);
  const { country, region } = PLACES[place];
  const options: PlayOptions = {
    ...language,
    policy: policiesOf(state, scenario.policy).played,
    brand: brandIn(voice),
    place: { country, region },
    own,
    asTold: choices === 'told',
    isWordKept: word === 'kept',
  };
  const run = play(scenario, options);
  return { run, timeline: timelineOf(run), options };
}

/** The instant that a state looks at, within the line of time. */
export function instantOf({ timeline, run }: Session, { at }: Pick<LabState, 'at'>): number {
  return Math.min(Math.max(at ?? run.scenario.asOf, timeline.from), timeline.until);
}

/** What there is to see and why, at the instant that a state looks at. */
export function seenIn(session: Session, state: LabState): Look {
  return lookAt(session.run, instantOf(session, state), session.options);
}

/** The state after the customer did something at the instant that is looked at: what came later is undone. */
export function withAct(state: LabState, at: number, act: CustomerAct): LabState {
  return { ...state, at, own: [...state.own.filter((each) => each.at <= at), { at, act }] };
}
