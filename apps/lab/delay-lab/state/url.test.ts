import { REMEDY_KINDS } from '@amends/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patched } from '../policies/policy-patch.js';
import { firstState, PLACES, POLICY_NAMES, TONES, VOICES } from './lab-state.js';
import type { LabState, Place } from './lab-state.js';
import { argsOf, argsParam, firstArgs, stateOf } from './url.js';

const second = fc.integer({ min: 1_000_000_000, max: 4_000_000_000 }).map((each) => each * 1000);
const act = fc.oneof(
  fc.constantFrom({ kind: 'exit' } as const, { kind: 'decline' } as const),
  fc.constantFrom(...REMEDY_KINDS).map((optionId) => ({ kind: 'option' as const, optionId })),
  fc
    .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
    .filter((text) => /\S/u.test(text))
    .map((text) => ({ kind: 'ask' as const, text })),
  fc.record({
    kind: fc.constant('claim' as const),
    claim: fc.constantFrom('damaged' as const, 'not-received' as const),
    lineIds: fc.constantFrom(null, ['l1']),
    text: fc.constantFrom(null, 'Der Deckel fehlt: „zu“ – ja.'),
  }),
);
const state: fc.Arbitrary<LabState> = fc.record({
  situation: fc.integer({ min: 1, max: 20 }),
  at: fc.option(second),
  place: fc.constantFrom(...(Object.keys(PLACES) as Place[])),
  voice: fc.constantFrom(...VOICES),
  tone: fc.constantFrom(...TONES),
  policy: fc.constantFrom(...POLICY_NAMES),
  edit: fc.array(
    fc.tuple(
      fc.string().map((key) => `/${key}`),
      fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value))),
    ),
    { maxLength: 3 },
  ),
  choices: fc.constantFrom('told', 'mine'),
  own: fc
    .array(fc.record({ at: second, act }), { maxLength: 4 })
    .map((each) => each.toSorted((one, other) => one.at - other.at)),
  ending: fc.constantFrom('arrives', 'nothing'),
  word: fc.constantFrom('kept', 'missed'),
});

/** What Storybook lets through in an address; everything else it drops. */
const LET_THROUGH = /^[\w -]*$/u;

test('every state comes back from its address as it was', () => {
  fc.assert(
    fc.property(state, (given) => {
      const args = argsOf(given);
      const isLong = Object.values(args).some(({ length }) => length > 6_000);
      fc.pre(!isLong);
      expect(stateOf(args)).toEqual({ state: given, notes: [] });
      for (const value of Object.values(args)) expect(value).toMatch(LET_THROUGH);
    }),
    { numRuns: 60 },
  );
});

test('whatever an address says, the lab has a state to show, and says what it could not use', () => {
  const anything = fc.dictionary(fc.constantFrom(...Object.keys(firstArgs)), fc.anything());
  fc.assert(
    fc.property(anything, (args) => {
      const { state: read, notes } = stateOf(args);
      // What was read is a state that an address can say.
      expect(stateOf(argsOf(read))).toEqual({ state: read, notes: [] });
      for (const note of notes)
        expect(note).toMatch(/^The address names .+ so the lab shows its own\.$/u);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['situation', '21'],
  ['situation', '__proto__'],
  ['at', '20261131T000000Z'],
  ['at', '<script>'],
  ['place', 'constructor'],
  ['policy', 'toString'],
  ['edit', 'bm90IGpzb24'],
  ['own', 'W10x'],
  ['own', 'A'.repeat(7_000)],
])('%s: %s falls back with a plain line', (key, value) => {
  const { state: read, notes } = stateOf({ [key]: value });
  expect(read).toEqual(firstState);
  expect(notes).toHaveLength(1);
});

test('the lab as it opens has nothing to say in an address', () => {
  expect(argsParam(firstState)).toBe('');
  expect(argsParam({ ...firstState, situation: 19, place: 'GB' })).toBe('situation:19;place:GB');
});

test('an edit in an address cannot reach beyond the policy', () => {
  const before = { a: { b: 1 } };
  const after = patched(before, [
    ['/__proto__/polluted', true],
    ['/constructor', 1],
  ]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(after).toEqual({ a: { b: 1 }, constructor: 1 });
});
