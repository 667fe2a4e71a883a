import type { Place } from './pattern.js';

/** A part of the text: where it stands, as it is read, and the same in small letters. */
export interface Part extends Place {
  readonly text: string;
  readonly lower: string;
}

const quotes = /[\u2018\u2019\u02bc\u00b4`]/gu;
const doubles = /[\u201c\u201d\u201e\u00ab\u00bb]/gu;
// Spaces only: a line's end keeps its meaning.
const spaces = /[\u00a0\u2007\u202f\u2009\t\r]/gu;

/** The same text with one kind of quote and space. No offset moves. */
export function folded(text: string): string {
  return text.replace(quotes, "'").replace(doubles, '"').replace(spaces, ' ');
}

/** In small letters, character for character: one whose small form is longer stays as it is. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (each) => {
    const small = each.toLowerCase();
    return small.length === each.length ? small : each;
  }).join('');
}

/** The part of a folded text between two offsets, without the blank around it. */
export function partOf(fold: string, start: number, end: number): Part {
  let [from, to] = [start, end];
  while (from < to && isBlank(fold, from)) from += 1;
  while (to > from && isBlank(fold, to - 1)) to -= 1;
  const text = fold.slice(from, to);
  return { start: from, end: to, text, lower: lowered(text) };
}

function isBlank(text: string, at: number): boolean {
  const each = text[at];
  return each === ' ' || each === '\n';
}

/** Everything from the first to the last of some parts. */
export function spanning(parts: readonly Place[]): Place {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

const word = /[\p{L}\p{N}]+(?:[.,:'’/-][\p{L}\p{N}]+)*/gu;

/** How many words: an amount, a time and a hyphenated word are one each. */
export function wordsIn(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** The index of the last item for which something holds; -1 where there is none. */
export function lastWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let at = items.length - 1;
  while (at >= 0 && !holds(items[at] as Item)) at -= 1;
  return at;
}
