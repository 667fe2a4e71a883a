import { describe, expect, it } from 'vitest';
import { AmendsError } from '../errors/amends-error.js';
import type { Policy } from '../model/policy.js';
import { PolicySchema } from '../schema.js';
import * as v from 'valibot';
import { checkPolicy } from './check-policy.js';
import { defaultPolicy } from './default-policy.js';
import { definePolicy } from './define-policy.js';

function pathOf(policy: Policy): string | null {
  try {
    checkPolicy(policy);
    return null;
  } catch (error) {
    if (!AmendsError.isInstance(error)) throw error;
    expect(error.code).toBe('invalid_policy');
    return error.path;
  }
}

const rule = { id: 'r', when: {}, because: 'A test.' } as const;

describe('a policy', () => {
  it('is accepted as it ships, by hand and by schema', () => {
    expect(pathOf(defaultPolicy)).toBeNull();
    expect(v.parse(PolicySchema, JSON.parse(JSON.stringify(defaultPolicy)))).toEqual(defaultPolicy);
  });

  it.each<[string, Partial<Policy>]>([
    ['/signatories', { signatories: {} }],
    [
      '/signatories/x/name',
      { signatories: { x: { name: 'The Lamp Team', role: 'Care', imageUrl: null } } },
    ],
    ['/signatories/x', { signatories: { x: { name: ' ', role: 'Care', imageUrl: null } } }],
    ['/rules/0/then/signatory', { rules: [{ ...rule, then: { signatory: 'nobody' } }] }],
    ['/rules/0/then/signatory', { rules: [{ ...rule, then: { signatory: 'constructor' } }] }],
    ['/rules/0/then/remedies/0', { rules: [{ ...rule, then: { remedies: ['donate'] } }] }],
    [
      '/rules/0/then/remedies/1',
      {
        rules: [{ ...rule, then: { remedies: ['replace', 'store-credit'] } }],
        remedies: [{ kind: 'replace', arrivesInBusinessDays: 1 }],
      },
    ],
    ['/rules/0/then/exit', { rules: [{ ...rule, then: { exit: true } }], remedies: [] }],
    [
      '/rules/1/id',
      {
        rules: [
          { ...rule, then: {} },
          { ...rule, then: {} },
        ],
      },
    ],
    [
      '/remedies/0/basisPoints',
      {
        rules: [],
        remedies: [{ kind: 'store-credit', basisPoints: 12.5, arrivesInBusinessDays: 0 }],
      },
    ],
    [
      '/remedies/1/kind',
      {
        rules: [],
        remedies: [
          { kind: 'replace', arrivesInBusinessDays: 0 },
          { kind: 'replace', arrivesInBusinessDays: 2 },
        ],
      },
    ],
    ['/offer/maxOptions', { offer: { ...defaultPolicy.offer, maxOptions: 4 } }],
    ['/offer/openForDays', { offer: { ...defaultPolicy.offer, openForDays: 0 } }],
    ['/offer/capBasisPoints', { offer: { ...defaultPolicy.offer, capBasisPoints: -1 } }],
  ])('is refused at %s', (path, change) => {
    expect(pathOf({ ...defaultPolicy, ...change })).toBe(path);
  });

  it('written in TypeScript comes back as it was written', () => {
    const policy = definePolicy({
      ...defaultPolicy,
      signatories: { me: { name: 'Ida', role: 'Owner', imageUrl: null } },
      rules: [{ ...rule, then: { signatory: 'me' } }],
    });
    expect(policy.rules[0]?.then.signatory).toBe('me');
  });
});
