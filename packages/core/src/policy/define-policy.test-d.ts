import { expectTypeOf } from 'vitest';
import type { Policy } from '../model/policy.js';
import { defaultPolicy } from './default-policy.js';
import { definePolicy } from './define-policy.js';

const ida = { name: 'Ida', role: 'Owner', imageUrl: null };
const because = 'A test.';
const remedies = [
  { kind: 'refund-shipping', basisPoints: 10_000, of: 'shipping', arrivesInBusinessDays: 5 },
  { kind: 'cancel-refund', arrivesInBusinessDays: 5 },
] as const;
const rest = { id: 'p', version: 1, offer: defaultPolicy.offer } as const;

expectTypeOf(
  definePolicy({
    ...rest,
    remedies,
    signatories: {
      ida: { ...ida, away: [{ from: '2026-01-01', until: '2026-01-02', deputy: 'ole' }] },
      ole: ida,
    },
    rules: [
      {
        id: 'r',
        when: { severity: ['grave'] },
        then: {
          signatory: 'ole',
          remedies: ['refund-shipping', 'cancel-refund', 'something-else'],
        },
        because,
      },
    ],
  }),
).toEqualTypeOf<Policy>();

definePolicy({
  ...rest,
  remedies,
  signatories: { ida },
  // @ts-expect-error Nobody in the roster has this id.
  rules: [{ id: 'r', when: {}, then: { signatory: 'ole' }, because }],
});

definePolicy({
  ...rest,
  remedies,
  signatories: { ida },
  // @ts-expect-error The catalogue has no terms for it.
  rules: [{ id: 'r', when: {}, then: { remedies: ['replace'] }, because }],
});

const away = [{ from: '2026-01-01', until: '2026-01-02', deputy: 'ole' }] as const;
definePolicy({
  ...rest,
  remedies,
  // @ts-expect-error The deputy is nobody in the roster.
  signatories: { ida: { ...ida, away } },
  rules: [],
});

definePolicy({
  ...rest,
  remedies,
  signatories: { ida },
  // @ts-expect-error There is no such severity.
  rules: [{ id: 'r', when: { severity: ['bad'] }, then: {}, because }],
});
