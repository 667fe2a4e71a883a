import { withLists, readXml } from '../xml.js';

const LONGEST_TEXT = 8 * 1024 * 1024;

/**
 * What a carrier answered, as plain data: XML or JSON as text or bytes, or JSON that is parsed already.
 * The named elements are lists however many there are. `null` for a text that is neither.
 */
export function openPayload(input: unknown, lists: ReadonlySet<string>): unknown {
  const value = input instanceof Uint8Array ? decoded(input) : input;
  return withLists(typeof value === 'string' ? parsed(value) : value, lists);
}

function decoded(bytes: Uint8Array): string {
  return bytes.length > LONGEST_TEXT ? '' : new TextDecoder().decode(bytes);
}

function parsed(text: string): unknown {
  const start = text.replace(/^\uFEFF/u, '').trimStart();
  if (start.startsWith('<')) return readXml(start);
  if (start.length > LONGEST_TEXT) return null;
  try {
    return JSON.parse(start) as unknown;
  } catch {
    return null;
  }
}
