import { findDocuments } from '../internal/documents.js';

/**
 * The events and trackers in a payload: itself, or all of a list (`{ "trackers": [ … ] }`). A webhook's
 * body is always one; API answers and exports hold several.
 */
export function documentsIn(input: unknown): unknown[] {
  return findDocuments(
    input,
    (value) =>
      value.object === 'Event' ||
      value.object === 'Tracker' ||
      ('tracking_code' in value && 'tracking_details' in value),
  );
}
