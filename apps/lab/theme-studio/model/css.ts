import { isTokenName, tokenNames } from './draft.js';
import type { Draft, Pair } from './draft.js';

/** The draft as a stylesheet: one rule of tokens, like the themes that come with the package. */
export function toCss(draft: Draft, name: string): string {
  const lines = tokenNames.flatMap((token) => {
    const pair = draft[token];
    if (pair === undefined) return [];
    const { light, dark } = pair;
    return [`  --amends-${token}: ${light === dark ? light : `light-dark(${light}, ${dark})`};`];
  });
  return [`[data-amends-theme='${name}'] {`, ...lines, '}', ''].join('\n');
}

/** The tokens that a stylesheet sets, whatever else is in it. A later declaration wins. */
export function fromCss(css: string): Draft {
  const draft: Partial<Record<string, Pair>> = {};
  for (const [, name = '', value = ''] of css
    .replace(/\/\*.*?\*\//gsu, '')
    .matchAll(/--amends-([\w-]+)\s*:\s*([^;}]+)/gu)) {
    if (isTokenName(name)) draft[name] = pairOf(value.trim().replace(/\s+/gu, ' '));
  }
  return draft;
}

/** `light-dark(a, b)` as its two; anything else as the same twice. */
function pairOf(value: string): Pair {
  const inside = /^light-dark\((.*)\)$/u.exec(value)?.[1];
  if (inside === undefined) return { light: value, dark: value };
  const [light = value, dark = light] = splitAtCommas(inside);
  return { light, dark };
}

/** Commas inside brackets divide nothing. */
export function splitAtCommas(text: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + sign);
  }
  return parts.map((part) => part.trim());
}
