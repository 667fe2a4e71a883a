import { CLAIM_KINDS } from '@amends/core';
import type { Claim } from '@amends/react';

/** Reads the form: nothing where nothing is marked. No line marked means all of them. */
export function readClaim(form: HTMLFormElement): Claim | null {
  const data = new FormData(form);
  const kind = CLAIM_KINDS.find((each) => each === data.get('claim'));
  if (kind === undefined) return null;
  const lineIds = data.getAll('lineIds').filter((id) => typeof id === 'string');
  const text = data.get('text');
  return {
    claim: kind,
    lineIds: lineIds.length === 0 ? null : lineIds,
    text: typeof text === 'string' && text.trim() !== '' ? text : null,
  };
}
