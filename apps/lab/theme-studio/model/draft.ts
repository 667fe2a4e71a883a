import { tokens } from '@amends/ui/theme';
import type { TokenDefinition, TokenName } from '@amends/ui/theme';

/** What a token is in each of the two schemes; the same twice where it is one for both. */
export interface Pair {
  readonly light: string;
  readonly dark: string;
}

export type Scheme = keyof Pair;

/** A theme in the making: the tokens that it sets. What it leaves out stays derived. */
export type Draft = Readonly<Partial<Record<TokenName, Pair>>>;

/** The tokens in the order of the list. */
export const tokenNames = Object.keys(tokens) as readonly TokenName[];

export const definitionOf = (name: TokenName): TokenDefinition => tokens[name];

/** Colours are two: a light one and a dark one. All else is one for both. */
export const isPerScheme = (name: TokenName): boolean => tokens[name].type === 'color';

export const isTokenName = (name: string): name is TokenName => Object.hasOwn(tokens, name);

/** The values of one scheme, as `Theme` takes them. */
export function valuesOf(draft: Draft, scheme: Scheme): Partial<Record<TokenName, string>> {
  return Object.fromEntries(Object.entries(draft).map(([name, pair]) => [name, pair[scheme]]));
}

/** The draft with one value more, or less where the value is empty. */
export function withValue(draft: Draft, name: TokenName, scheme: Scheme, value: string): Draft {
  const { [name]: before, ...rest } = draft;
  const written = value.trim();
  if (written === '') return rest;
  if (!isPerScheme(name)) return { ...draft, [name]: { light: written, dark: written } };
  const pair = before ?? { light: written, dark: written };
  return { ...draft, [name]: { ...pair, [scheme]: written } };
}
