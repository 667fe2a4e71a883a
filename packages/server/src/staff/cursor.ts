import { AmendsError } from '@amends/core';
import type { Page } from '@amends/core';

const most = 200;
const usual = 50;

/**
 * How many a page is to hold.
 *
 * @throws {AmendsError} `invalid_payload`.
 */
export function limitIn(query: URLSearchParams): number {
  const given = query.get('limit');
  if (given === null) return usual;
  const limit = Number(given);
  if (Number.isInteger(limit) && limit >= 1 && limit <= most) return limit;
  throw new AmendsError({
    code: 'invalid_payload',
    message: `A page holds 1 to ${most} entries. Pass such a whole number as limit.`,
    path: '/limit',
  });
}

/**
 * Where a page begins, as {@link pageOf} wrote it; `null` for the first.
 *
 * @throws {AmendsError} `invalid_payload` when it is no place of this list.
 */
export function placeIn(query: URLSearchParams, parts: number): readonly string[] | null {
  const cursor = query.get('cursor');
  if (cursor === null) return null;
  try {
    const place = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
    if (isPlace(place) && place.length === parts) return place;
  } catch {
    // Not ours, whatever it is.
  }
  throw badCursor();
}

/**
 * A page of what was read with one more than `limit`: the one too many says that there is a next page.
 *
 * @param placeOf what {@link placeIn} gives back for the page after this item.
 */
export function pageOf<Item>(
  found: readonly Item[],
  limit: number,
  placeOf: (item: Item) => readonly string[],
): Page<Item> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const hasMore = found.length > limit && last !== undefined;
  const next = hasMore ? Buffer.from(JSON.stringify(placeOf(last))).toString('base64url') : null;
  return { items, next };
}

/** The refusal of a cursor that no page of the list has given. */
export function badCursor(): AmendsError {
  return new AmendsError({
    code: 'invalid_payload',
    message: 'This is no cursor of this list. Pass the next of the page before, or none.',
    path: '/cursor',
  });
}

function isPlace(place: unknown): place is readonly string[] {
  return Array.isArray(place) && place.every((part) => typeof part === 'string');
}
