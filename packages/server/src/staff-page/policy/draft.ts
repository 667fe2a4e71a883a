import { AmendsError, policyIssues } from '@amends/core';
import type { Policy, PolicyIssue } from '@amends/core';
import { PolicySchema, readAs } from '@amends/core/schema';
import { lineOfPointer } from './line-of-pointer.js';

/** One thing about a draft, with the line of the text that it stands in. */
export interface DraftIssue extends Pick<PolicyIssue, 'level' | 'path' | 'message'> {
  readonly line: number | null;
}

/** A policy as it is being written. */
export interface Draft {
  /** As it stands in the text area: laid out anew where it can be read. */
  readonly text: string;
  /** `null` where it has not the shape of a policy. */
  readonly policy: Policy | null;
  readonly issues: readonly DraftIssue[];
  /** Whether it could be published: it has the shape, and nothing in it is an error. */
  readonly isSound: boolean;
}

/** Reads a draft: its shape first, then what only two places of it show together. */
export function readDraft(text: string, asOf: string): Draft {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { text, policy: null, issues: [noJson(text, error)], isSound: false };
  }
  const laidOut = JSON.stringify(value, null, 2);
  const placed = (issue: Omit<DraftIssue, 'line'>): DraftIssue => {
    return { ...issue, line: lineOfPointer(value, issue.path) };
  };
  try {
    const policy = readAs(PolicySchema, value);
    const issues = policyIssues(policy, { asOf }).map(placed);
    const isSound = issues.every(({ level }) => level !== 'error');
    return { text: laidOut, policy, issues, isSound };
  } catch (thrown) {
    if (!AmendsError.isInstance(thrown)) throw thrown;
    const issue = placed({ level: 'error', path: thrown.path ?? '', message: thrown.message });
    return { text: laidOut, policy: null, issues: [issue], isSound: false };
  }
}

function noJson(text: string, error: unknown): DraftIssue {
  const at = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
  const line = at === undefined ? null : text.slice(0, Number(at)).split('\n').length;
  return {
    level: 'error',
    path: '',
    message: 'This is no JSON. Look for a comma or a bracket.',
    line,
  };
}
