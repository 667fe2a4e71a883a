import { checkAs, ClaimRequestSchema, PickSchema } from '@amends/core/schema';
import { situationNumbered } from '../engine/scenario.js';
import type { CustomerAct, OwnAct } from '../engine/deeds.js';
import type { PatchStep } from '../policies/policy-patch.js';
import { decodeText, encodeText } from '../../shared/base64url.js';
import { firstState, PLACES, POLICY_NAMES, TONES, VOICES } from './lab-state.js';
import type { LabState, Place } from './lab-state.js';

/**
 * A state as Storybook's arguments. They travel in the address, where Storybook lets through letters,
 * digits, spaces, `_` and `-` only: what is more than a word goes as base64url.
 */
export type LabArgs = Readonly<Record<keyof LabState, string>>;

/** Longer than any sensible edit; a web server refuses an address not much longer. */
const LONGEST_VALUE = 6_000;
const MOST_ACTS = 12;
/** From 2000 to 2100: what the engine reads without surprise. */
const [EARLIEST, LATEST] = [Date.UTC(2000), Date.UTC(2100)];

/** The arguments of a state. */
export function argsOf(state: LabState): LabArgs {
  const { situation, at, edit, own, place, voice, tone, policy, choices, ending, word } = state;
  return {
    situation: String(situation),
    at: at === null ? '' : stampOf(at),
    edit: edit.length === 0 ? '' : encodeText(JSON.stringify(edit)),
    own:
      own.length === 0
        ? ''
        : encodeText(JSON.stringify(own.map((each) => [stampOf(each.at), each.act]))),
    place,
    voice,
    tone,
    policy,
    choices,
    ending,
    word,
  };
}

/** The arguments of the lab as it opens. */
export const firstArgs: LabArgs = argsOf(firstState);

/** What an address says, and in plain lines what of it could not be used. */
export interface ReadState {
  readonly state: LabState;
  readonly notes: readonly string[];
}

/** Reads a state from whatever came in. What cannot be used falls back to what the lab opens with. */
export function stateOf(args: Readonly<Record<string, unknown>>): ReadState {
  const notes: string[] = [];
  const read = <Value>(
    key: keyof LabState,
    what: string,
    parse: (text: string) => Value | null,
    fallback: Value,
  ): Value => {
    const given = args[key];
    if (given === undefined || given === null || given === '') return fallback;
    const isText = typeof given === 'string' || typeof given === 'number';
    const text = isText ? String(given) : '';
    const value = isText && text.length <= LONGEST_VALUE ? parse(text) : null;
    if (value !== null) return value;
    notes.push(`The address names ${what} that there is not, so the lab shows its own.`);
    return fallback;
  };
  const oneOf =
    <Name extends string>(names: readonly Name[]) =>
    (text: string): Name | null =>
      names.find((name) => name === text) ?? null;
  const state: LabState = {
    situation: read('situation', 'a situation', situationIn, firstState.situation),
    at: read('at', 'a moment', momentIn, firstState.at),
    place: read('place', 'a place', oneOf(Object.keys(PLACES) as Place[]), firstState.place),
    voice: read('voice', 'a voice', oneOf(VOICES), firstState.voice),
    tone: read('tone', 'a tone', oneOf(TONES), firstState.tone),
    policy: read('policy', 'a policy', oneOf(POLICY_NAMES), firstState.policy),
    edit: read('edit', 'an edit of the policy', editIn, firstState.edit),
    choices: read('choices', 'a way to choose', oneOf(['told', 'mine']), firstState.choices),
    own: read('own', 'choices', ownIn, firstState.own),
    ending: read('ending', 'an ending', oneOf(['arrives', 'nothing']), firstState.ending),
    word: read('word', 'a way to keep our word', oneOf(['kept', 'missed']), firstState.word),
  };
  return { state, notes };
}

/** The part of an address that says a state: only what differs from the lab as it opens. */
export function argsParam(state: LabState): string {
  const args = argsOf(state);
  return Object.entries(args)
    .filter(([key, value]) => value !== firstArgs[key as keyof LabState])
    .map(([key, value]) => `${key}:${value}`)
    .join(';');
}

function situationIn(text: string): number | null {
  if (!/^\d{1,2}$/u.test(text)) return null;
  return situationNumbered(Number(text))?.number ?? null;
}

/** "20261111T150000Z": an instant without the marks that an address does not let through. */
function stampOf(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/gu, '');
}

function momentIn(text: string): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u.exec(text)?.slice(1).map(Number);
  if (parts === undefined) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  // The 31st of a month that has 30 is refused, and not the first of the next.
  return stampOf(at) === text && at >= EARLIEST && at <= LATEST ? at : null;
}

function jsonIn(text: string): unknown {
  const decoded = decodeText(text);
  if (decoded === null) return null;
  try {
    return JSON.parse(decoded);
  } catch {
    return null;
  }
}

function editIn(text: string): readonly PatchStep[] | null {
  const json = jsonIn(text);
  if (!Array.isArray(json)) return null;
  const steps: readonly unknown[] = json;
  return steps.every(isStep) ? steps : null;
}

function isStep(step: unknown): step is PatchStep {
  return (
    Array.isArray(step) &&
    step.length >= 1 &&
    step.length <= 2 &&
    typeof step[0] === 'string' &&
    /^(\/|$)/u.test(step[0])
  );
}

function ownIn(text: string): readonly OwnAct[] | null {
  const json = jsonIn(text);
  if (!Array.isArray(json) || json.length > MOST_ACTS) return null;
  const given: readonly unknown[] = json;
  const acts = given.map(ownActIn).filter((each) => each !== null);
  const isOrdered = acts.every(({ at }, index) => (acts[index - 1]?.at ?? at) <= at);
  return acts.length === json.length && isOrdered ? acts : null;
}

function ownActIn(given: unknown): OwnAct | null {
  if (!Array.isArray(given) || given.length !== 2 || typeof given[0] !== 'string') return null;
  const at = momentIn(given[0]);
  const act = actIn(given[1]);
  return at === null || act === null ? null : { at, act };
}

function actIn(given: unknown): CustomerAct | null {
  if (typeof given !== 'object' || given === null || !('kind' in given)) return null;
  if (given.kind === 'wait') {
    const { promiseId } = given as { readonly promiseId?: unknown };
    return typeof promiseId === 'string' && promiseId !== '' && promiseId.length <= 200
      ? { kind: 'wait', promiseId }
      : null;
  }
  if (given.kind === 'claim') {
    const claim = checkAs(ClaimRequestSchema, given);
    if (!claim.ok) return null;
    const { lineIds = null, text = null } = claim.value;
    return { kind: 'claim', claim: claim.value.claim, lineIds, text };
  }
  const pick = checkAs(PickSchema, given);
  return pick.ok ? pick.value : null;
}
