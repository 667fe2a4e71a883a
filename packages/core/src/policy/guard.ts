import type { PolicyFacts } from '../model/policy-condition.js';
import type { Policy, PolicyOutcome } from '../model/policy.js';
import type { RemedyKind } from '../model/remedy.js';

/** What every policy is held to, whatever its rules say. A guard that fires shows in the trace. */
export interface Guard {
  readonly id: string;
  readonly because: string;
  /** What it sets; `null` when there is nothing to mend. */
  readonly mend: (
    drafted: PolicyOutcome,
    facts: PolicyFacts,
    policy: Policy,
  ) => PolicyOutcome | null;
}

/** The guards, in the order in which they are applied. */
export const guards: readonly Guard[] = [
  {
    id: 'guard:no-apology-without-harm',
    because:
      'Nothing is broken yet: one says what is known and thanks for waiting (You et al. 2020).',
    mend: (drafted, { stage }) =>
      stage !== 'actual' && drafted.action === 'apologise'
        ? { action: 'inform', voice: 'appreciate' }
        : null,
  },
  {
    id: 'guard:light-only-where-slight',
    because: 'A light touch where the harm is real reads as mockery.',
    mend: (drafted, { severity }) =>
      drafted.tone === 'light' && severity !== 'slight' ? { tone: 'plain' } : null,
  },
  {
    id: 'guard:no-text-message-for-something-grave',
    because: 'The graver it is, the more personal the channel.',
    mend: (drafted, { severity }) =>
      drafted.channel === 'sms' && severity === 'grave' ? { channel: 'email' } : null,
  },
  {
    id: 'guard:not-with-words-alone-again',
    because:
      'A repeated apology without a remedy does more harm than silence (Halperin et al. 2022).',
    mend: (drafted, { stage, fault, recurrence }, policy) =>
      stage === 'actual' &&
      fault !== 'customer' &&
      recurrence > 0 &&
      isSaid(drafted) &&
      hasWordsAlone(drafted)
        ? { escalate: true, remedies: goodwillOf(policy) }
        : null,
  },
  {
    id: 'guard:somebody-signs',
    because: 'One named person signs, always.',
    mend: (drafted, _facts, policy) => {
      const [first] = Object.keys(policy.signatories);
      return drafted.signatory === undefined && first !== undefined ? { signatory: first } : null;
    },
  },
];

function isSaid({ action = 'none' }: PolicyOutcome): boolean {
  return action !== 'none';
}

/** Waiting on and asking are on every offer, and mend nothing. */
const mendsNothing: ReadonlySet<RemedyKind> = new Set<RemedyKind>([
  'keep-waiting',
  'something-else',
]);

function hasWordsAlone({ remedies = [] }: PolicyOutcome): boolean {
  return remedies.every((kind) => mendsNothing.has(kind));
}

function goodwillOf(policy: Policy): NonNullable<PolicyOutcome['remedies']> {
  return policy.remedies.map(({ kind }) => kind).filter((kind) => kind !== 'cancel-refund');
}
