import { decodeText, encodeText } from '../../shared/base64url.js';
import { isTokenName } from './draft.js';
import type { Draft, Pair } from './draft.js';

/** Where the studio stands: what it began with, and what was changed since. */
export interface StudioState {
  /** The name of a theme that comes with the package; `null`: the store's own look. */
  readonly base: string | null;
  readonly draft: Draft;
}

/**
 * The state in signs that any address takes (letters, digits, `-` and `_`): only what differs from the
 * theme it began with, so that a link stays short.
 */
export function toLink({ base, draft }: StudioState, baseDraft: Draft): string {
  const names = new Set([...Object.keys(draft), ...Object.keys(baseDraft)].filter(isTokenName));
  const changed = [...names].flatMap((name) => {
    const [now, before] = [draft[name], baseDraft[name]];
    if (now?.light === before?.light && now?.dark === before?.dark) return [];
    if (now === undefined) return [[name]];
    return [now.light === now.dark ? [name, now.light] : [name, now.light, now.dark]];
  });
  return encodeText(JSON.stringify([base, ...changed]));
}

/** Reads a link back; `null` for one that says nothing. `draftOf` answers for the themes that it may name. */
export function fromLink(
  link: string,
  draftOf: (base: string | null) => Draft,
): StudioState | null {
  try {
    const [base, ...changed] = JSON.parse(decodeText(link) ?? 'null') as unknown[];
    if (base !== null && typeof base !== 'string') return null;
    const draft: Partial<Record<string, Pair>> = { ...draftOf(base) };
    for (const change of changed) {
      const [name, light, dark = light] = Array.isArray(change) ? (change as unknown[]) : [];
      if (typeof name !== 'string' || !isTokenName(name)) continue;
      // Left out on purpose: the token is derived again.
      if (light === undefined) draft[name] = undefined;
      else if (typeof light === 'string' && typeof dark === 'string') draft[name] = { light, dark };
    }
    return { base, draft: Object.fromEntries(Object.entries(draft).filter(([, pair]) => pair)) };
  } catch {
    return null;
  }
}
