import { AmendsError } from '@amends/core';

/** An index of PostgreSQL holds some 2,700 bytes, and the longest of our ids is made of two others. */
const longest = 400;

/**
 * An id as the store can keep it: some text, not endless, without the NUL that PostgreSQL refuses.
 *
 * @throws {AmendsError} `invalid_payload` when it is not.
 */
export function storableId(id: string, path: string): string {
  if (isStorable(id, longest)) return id;
  throw new AmendsError({
    code: 'invalid_payload',
    message: `An id must be a text of at most ${longest} characters (as an address would write them), none of them NUL. Send the id as the order system knows it.`,
    path,
  });
}

/** Whether the store can hold such an id, of whatever it is made; one that it cannot hold it does not have. */
export function isFindableId(id: string): boolean {
  return isStorable(id, 3 * longest);
}

function isStorable(id: string, limit: number): boolean {
  if (id === '' || id.length > limit || id.includes('\0')) return false;
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd')).length <= limit;
}
