import type { CaseView, ClaimKind } from '@amends/core';
import type { Claim } from '@amends/react';

/** What can be said of something that came. */
const AFTER: readonly ClaimKind[] = [
  'not-received',
  'damaged',
  'wrong-item',
  'missing-item',
  'slow',
  'other',
];

/** Nobody can say that a thing is damaged which has not come. */
const BEFORE: readonly ClaimKind[] = ['not-received', 'slow', 'other'];

/** What a customer can report of this order as it stands. */
export function claimKinds({ lines, dates }: CaseView): readonly ClaimKind[] {
  const hasCome = dates.fulfilled !== null || lines.some(({ fulfilled }) => fulfilled > 0);
  return hasCome ? AFTER : BEFORE;
}

/** Reads the form: nothing where nothing is marked. No line marked means all of them. */
export function readClaim(form: HTMLFormElement): Claim | null {
  const data = new FormData(form);
  const kind = AFTER.find((each) => each === data.get('claim'));
  if (kind === undefined) return null;
  const lineIds = data.getAll('lineIds').filter((id) => typeof id === 'string');
  const text = data.get('text');
  return {
    claim: kind,
    lineIds: lineIds.length === 0 ? null : lineIds,
    text: typeof text === 'string' && text.trim() !== '' ? text : null,
  };
}
