import type { Result } from '@amends/core';

/**
 * A text as JSON. The error is ours: the engine's own repeats the text, which may be a customer's.
 */
export function parseJson(text: string): Result<unknown, string> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, error: 'This is no JSON.' };
  }
}
