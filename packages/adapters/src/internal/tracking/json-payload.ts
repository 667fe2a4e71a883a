import { withLists } from '../with-lists.js';

/** A tracking answer is a hundredth of this. */
const LONGEST_TEXT = 8 * 1024 * 1024;

/** The text of a payload that came as text or bytes, cut to none when it is too long; anything else as it is. */
export function textOf(input: unknown): unknown {
  if (input instanceof Uint8Array) return input.length > LONGEST_TEXT ? '' : textIn(decode(input));
  return typeof input === 'string' ? textIn(input) : input;
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function textIn(text: string): string {
  return text.length > LONGEST_TEXT ? '' : text.replace(/^\uFEFF/u, '').trimStart();
}

/** JSON that is parsed already, or is text or bytes yet. `null` for a text that is none. */
export function parseJson(input: unknown): unknown {
  const value = textOf(input);
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
}

/** What a carrier answered in JSON, as plain data. The named keys are lists however many there are. */
export function openJson(input: unknown, lists: ReadonlySet<string>): unknown {
  return withLists(parseJson(input), lists);
}
