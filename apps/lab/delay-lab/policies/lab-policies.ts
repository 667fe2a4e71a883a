import { defaultPolicy, policyIssues } from '@amends/core';
import type { Policy, PolicyRule } from '@amends/core';
import { checkAs, PolicySchema } from '@amends/core/schema';
import type { LabState, PolicyName } from '../state/lab-state.js';
import { patched } from './policy-patch.js';

/** A policy that can be picked by name, with what makes it worth a look. */
export interface NamedPolicy {
  readonly title: string;
  readonly about: string;
  /** Built on the situation's own policy, where it has one. */
  readonly of: (told: Policy | null) => Policy;
}

const with_ = (id: string, ...rules: readonly PolicyRule[]): Policy => ({
  ...defaultPolicy,
  id,
  rules: [...defaultPolicy.rules, ...rules],
});

/** The policies of the lab. */
export const namedPolicies: Readonly<Record<PolicyName, NamedPolicy>> = {
  told: {
    title: 'As it is told',
    about: 'The situation’s own policy; where it has none, the default.',
    of: (told) => told ?? defaultPolicy,
  },
  default: {
    title: 'Default',
    about: 'What a small shop could adopt as it stands.',
    of: () => defaultPolicy,
  },
  words: {
    title: 'Words and a way out',
    about: 'An apology and the way out, and no goodwill besides.',
    of: () =>
      with_('words-only', {
        id: 'words-only',
        when: {},
        then: { remedies: [] },
        because: 'To see an offer that holds nothing but the way out and a question.',
      }),
  },
  generous: {
    title: 'Generous',
    about: 'A quarter off in the place of 15 %, and 40 % as credit.',
    of: () => ({
      ...defaultPolicy,
      id: 'generous',
      remedies: defaultPolicy.remedies.map((terms) => {
        if (terms.kind === 'discount-this-order') return { ...terms, basisPoints: 2_500 };
        return terms.kind === 'store-credit' ? { ...terms, basisPoints: 4_000 } : terms;
      }),
    }),
  },
  ask: {
    title: 'Ask first',
    about: 'Whatever broke: the question comes first, the options after.',
    of: () =>
      with_('ask-first', {
        id: 'ask-first',
        when: { stage: 'actual' },
        then: { remedies: [], exit: true, signatory: 'head', escalate: true },
        because: 'No list of ours knows what would help.',
      }),
  },
};

/** One thing that is wrong with an edited policy: where, and what. */
export interface EditIssue {
  readonly level: 'error' | 'warning';
  /** JSON pointer; empty for the document as a whole. */
  readonly path: string;
  readonly message: string;
}

/** An edited policy as it was read. `policy` is `null` where something has to be mended first. */
export interface ReadEdit {
  readonly policy: Policy | null;
  readonly issues: readonly EditIssue[];
}

/** Reads a policy from whatever stands in the editor: its shape first, then its sense. */
export function readEdit(input: unknown): ReadEdit {
  const read = checkAs(PolicySchema, input);
  if (!read.ok) {
    const issues = read.error.map(({ path, message }) => ({
      level: 'error' as const,
      path,
      message,
    }));
    return { policy: null, issues };
  }
  const issues = policyIssues(read.value).map(({ level, path, message }) => ({
    level,
    path,
    message,
  }));
  return { policy: issues.some(({ level }) => level === 'error') ? null : read.value, issues };
}

/** The same of a text that may not even be JSON. */
export function readEditText(text: string): ReadEdit & { readonly json: unknown } {
  try {
    const json: unknown = JSON.parse(text);
    return { json, ...readEdit(json) };
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it cannot be read';
    return {
      json: null,
      policy: null,
      issues: [{ level: 'error', path: '', message: `This is no JSON: ${why}.` }],
    };
  }
}

/** The policy without the edits, and the one that is played. */
export function policiesOf(
  { policy, edit, tone }: Pick<LabState, 'policy' | 'edit' | 'tone'>,
  told: Policy | null,
): { readonly base: Policy; readonly edited: Policy; readonly played: Policy } {
  const base = namedPolicies[policy].of(told);
  const edited = edit.length === 0 ? base : (readEdit(patched(base, edit)).policy ?? base);
  return { base, edited, played: tone === 'policy' ? edited : inTone(edited, tone) };
}

/** A tone for everything. What the engine guards stays guarded: nothing grave is ever told lightly. */
function inTone(policy: Policy, tone: 'plain' | 'light'): Policy {
  const rule: PolicyRule = {
    id: 'the-lab-sets-the-tone',
    when: {},
    then: { tone },
    because: 'Set in the Delay Lab.',
  };
  return { ...policy, rules: [...policy.rules, rule] };
}
