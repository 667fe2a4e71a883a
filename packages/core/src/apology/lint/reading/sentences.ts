import { partOf } from './text.js';
import type { Part } from './text.js';

const stop =
  /(?:[.!?…]+["')\]]{0,2}|\p{Extended_Pictographic}(?:\u{fe0f}|\p{Emoji_Modifier})?)(?=\s|$)|\n/gu;
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|st|no|nr|prof|approx|e\.g|i\.e|vs|ca|inc|ltd|co|jr|sr|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|tel|min|hr|hrs|a\.m|p\.m|st)\.$/u;
const clock = /(?:a\.m|p\.m)\.$/u;
const initial = /(?:^|\s)\p{Lu}\.$/u;

/** The sentences between two offsets of a folded text. A line's end ends one unless the line was wrapped. */
export function sentencesIn(fold: string, start: number, end: number): Part[] {
  const text = fold.slice(start, end);
  const sentences: Part[] = [];
  let from = 0;
  const close = (to: number) => {
    const part = partOf(fold, start + from, start + to);
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(part.text)) sentences.push(part);
    from = to;
  };
  for (const match of text.matchAll(stop)) {
    const to = match.index + match[0].length;
    if (to > from && ends(text, from, match.index, to)) close(to);
  }
  close(text.length);
  return sentences;
}

function ends(text: string, from: number, at: number, to: number): boolean {
  const next = /^\s{0,5}(\S)/u.exec(text.slice(to, to + 6))?.[1];
  if (next === undefined) return true;
  if (text[at] === '\n') return !isWrapped(text, from, at, next);
  if (text[at] !== '.') return true;
  const before = text.slice(Math.max(from, to - 8), to);
  if (/\p{Ll}/u.test(next)) return false;
  if (clock.test(before.toLowerCase())) return /\p{Lu}/u.test(next);
  if (initial.test(before) && /\p{Lu}/u.test(next)) return false;
  return !abbreviation.test(before.toLowerCase());
}

/** Whether a line ends because it was full: e-mail in plain text is wrapped at about 72 characters. */
function isWrapped(text: string, from: number, at: number, next: string): boolean {
  const lineStart = Math.max(from, text.lastIndexOf('\n', at - 1) + 1);
  const isFull =
    at - lineStart >= 48 &&
    !/[.!?:]["')]?\s{0,3}$/u.test(text.slice(Math.max(lineStart, at - 5), at));
  return (
    isFull ||
    (/\p{Ll}/u.test(next) && !/[.!?:,]\s{0,3}$/u.test(text.slice(Math.max(lineStart, at - 4), at)))
  );
}
