import { defaultPolicy } from '@amends/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstState } from '../state/lab-state.js';
import { namedPolicies, policiesOf, readEditText } from './lab-policies.js';
import { difference, patched } from './policy-patch.js';

const json = fc
  .jsonValue({ maxDepth: 3 })
  .map((value): unknown => JSON.parse(JSON.stringify(value)));

test('a difference, taken, gives the other value', () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      expect(patched(before, difference(before, after))).toEqual(after);
    }),
    { numRuns: 150 },
  );
});

test('one changed number is one step', () => {
  const edited = { ...defaultPolicy, offer: { ...defaultPolicy.offer, openForDays: 21 } };
  expect(difference(defaultPolicy, edited)).toEqual([['/offer/openForDays', 21]]);
});

test.each(Object.entries(namedPolicies))('%s is a sound policy', (_name, { of }) => {
  const { policy, issues } = readEditText(JSON.stringify(of(null)));
  expect(policy).not.toBeNull();
  expect(issues.filter(({ level }) => level === 'error')).toEqual([]);
});

test('what is wrong in the editor is said with the place where it stands', () => {
  const broken = JSON.stringify({
    ...defaultPolicy,
    offer: { ...defaultPolicy.offer, maxOptions: 'three' },
  });
  expect(readEditText(broken)).toMatchObject({
    policy: null,
    issues: [{ level: 'error', path: '/offer/maxOptions' }],
  });
  const nobody = JSON.stringify({ ...defaultPolicy, signatories: {} });
  expect(readEditText(nobody).issues[0]?.path).toMatch(/^\/signatories/u);
  expect(readEditText('{').issues).toMatchObject([{ level: 'error', path: '' }]);
});

test('an edit that cannot be used leaves the policy as it was', () => {
  const state = { ...firstState, edit: [['/offer', null]] as const };
  const { base, edited } = policiesOf(state, null);
  expect(edited).toBe(base);
});
