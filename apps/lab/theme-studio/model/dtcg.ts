import type { TokenName, TokenType } from '@amends/ui/theme';
import { definitionOf, isPerScheme, isTokenName, tokenNames } from './draft.js';
import type { Draft, Pair, Scheme } from './draft.js';
import { readValue } from './dtcg-read.js';
import { writeValue } from './dtcg-write.js';

/** A design token file: groups in groups, tokens at the ends. */
export type TokenGroup = Readonly<Record<string, unknown>>;

/** What stands in the way of a token, in words; the others are read all the same. */
export interface DtcgProblem {
  readonly path: string;
  readonly reason: string;
}

/** The format's name of a type. It knows no percentages: they are numbers from 0 to 1. */
const formatType = (type: TokenType): string => (type === 'percentage' ? 'number' : type);

/**
 * The draft as design tokens (Design Tokens Format Module 2025.10). The format has no schemes of its own,
 * so a colour stands in the group `light` and in the group `dark`, and all else in `any`. What the format
 * cannot say (a shadow in `em`, a colour mixed by the browser) is left out and told.
 */
export function toDtcg(draft: Draft): {
  readonly file: TokenGroup;
  readonly problems: readonly DtcgProblem[];
} {
  const groups: Record<Scheme | 'any', Record<string, unknown>> = { light: {}, dark: {}, any: {} };
  const problems: DtcgProblem[] = [];
  for (const name of tokenNames) {
    const pair = draft[name];
    if (pair === undefined) continue;
    const { type, about } = definitionOf(name);
    for (const scheme of isPerScheme(name) ? (['light', 'dark'] as const) : (['any'] as const)) {
      const text = pair[scheme === 'any' ? 'light' : scheme];
      const value = writeValue(type, text);
      if (value === null) {
        problems.push({
          path: `amends.${scheme}.${name}`,
          reason: `The format cannot say "${text}".`,
        });
      } else {
        groups[scheme][name] = { $type: formatType(type), $value: value, $description: about };
      }
    }
  }
  return { file: { amends: groups }, problems };
}

interface Found {
  readonly path: readonly string[];
  readonly type: string | undefined;
  readonly value: unknown;
}

/**
 * Reads design tokens back. A token is known by its own name, wherever it stands; one inside a group called
 * `light` or `dark` counts for that scheme. Types are inherited from groups, and references to other
 * tokens (`{brand.primary}`) followed, as the format asks.
 */
export function fromDtcg(file: unknown): {
  readonly draft: Draft;
  readonly problems: readonly DtcgProblem[];
} {
  const problems: DtcgProblem[] = [];
  const found = tokensIn(file, [], undefined);
  const byPath = new Map(found.map((each) => [each.path.join('.'), each]));
  const draft: Partial<Record<TokenName, Pair>> = {};
  for (const { path } of found) {
    const name = path.at(-1) ?? '';
    if (!isTokenName(name)) continue;
    const joined = path.join('.');
    const target = follow(byPath, joined, []);
    if (typeof target === 'string') {
      problems.push({ path: joined, reason: target });
      continue;
    }
    const wanted = formatType(definitionOf(name).type);
    const text = target.type === wanted ? readValue(definitionOf(name).type, target.value) : null;
    if (text === null) {
      problems.push({
        path: joined,
        reason:
          target.type === wanted
            ? 'Its $value is not what its $type says.'
            : `It should be of the $type "${wanted}".`,
      });
      continue;
    }
    const before = draft[name] ?? { light: text, dark: text };
    const scheme = path.includes('dark') ? 'dark' : path.includes('light') ? 'light' : null;
    draft[name] = scheme === null ? { light: text, dark: text } : { ...before, [scheme]: text };
  }
  return { draft, problems };
}

const isGroup = (value: unknown): value is TokenGroup =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function tokensIn(value: unknown, path: readonly string[], inherited: string | undefined): Found[] {
  if (!isGroup(value)) return [];
  const type = typeof value.$type === 'string' ? value.$type : inherited;
  if ('$value' in value) return [{ path, type, value: value.$value }];
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('$'))
    .flatMap(([name, inside]) => tokensIn(inside, [...path, name], type));
}

/** The token that a chain of references ends at, or why it ends nowhere. */
function follow(
  byPath: ReadonlyMap<string, Found>,
  path: string,
  passed: readonly string[],
): Found | string {
  if (passed.includes(path)) return `It refers to itself: ${[...passed, path].join(' → ')}.`;
  const found = byPath.get(path);
  if (found === undefined) return `It refers to {${path}}, which is not there.`;
  const reference = typeof found.value === 'string' && /^\{(.+)\}$/u.exec(found.value)?.[1];
  return reference ? follow(byPath, reference, [...passed, path]) : found;
}
