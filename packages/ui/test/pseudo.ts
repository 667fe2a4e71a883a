import type { CaseView } from '@amends/core';

const marks: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  z: 'ž',
};

/** Half as long again, in long words with marks above the letters: what a translation does to a layout. */
export function stretch(text: string): string {
  const marked = text.replace(/[aceinosuyz]/gu, (letter) => marks[letter] ?? letter);
  return marked.replace(/(\p{L}{5,})/gu, '$1$1');
}

const words = new Set([
  'acknowledgement',
  'askDetail',
  'changes',
  'confirm',
  'detail',
  'explanation',
  'forbearance',
  'ifYouDoNothing',
  'nextUpdate',
  'repair',
  'responsibility',
  'role',
  'statusText',
  'summary',
  'text',
  'thanks',
  'title',
]);

function translate(value: unknown, key: string): unknown {
  if (typeof value === 'string') return words.has(key) ? stretch(value) : value;
  if (Array.isArray(value)) return value.map((each) => translate(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, translate(each, name)]),
  );
}

/** A view in a language that nobody speaks: every text is longer, nothing else is touched. */
export function pseudo(view: CaseView): CaseView {
  return translate(view, '') as CaseView;
}
