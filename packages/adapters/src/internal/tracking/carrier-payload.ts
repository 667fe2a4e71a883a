import { withLists } from '../with-lists.js';
import { readXml } from '../xml.js';
import { parseJson, textOf } from './json-payload.js';

/**
 * What a carrier answered, as plain data: XML or JSON as text or bytes, or JSON that is parsed already.
 * The named elements are lists however many there are. `null` for a text that is neither.
 */
export function openPayload(input: unknown, lists: ReadonlySet<string>): unknown {
  const value = textOf(input);
  const isXml = typeof value === 'string' && value.startsWith('<');
  return withLists(isXml ? readXml(value) : parseJson(value), lists);
}
