import { stripVTControlCharacters, styleText } from 'node:util';
import type { Writable } from 'node:stream';
import type { Finding } from '@amends/core/lint';

/** The findings of one file, as `amends lint --format json` prints them. */
export interface FileFindings {
  /** As it was named; `-` for standard input. */
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** How much of a place is quoted. */
const QUOTED = 100;

/** A finding as four lines; coloured only where the stream is a terminal that wants it. */
export function findingText(
  finding: Finding,
  file: string,
  text: string,
  stream: Writable,
): string {
  // styleText itself asks the stream, and NO_COLOR and FORCE_COLOR.
  const paint = (style: 'red' | 'yellow' | 'bold' | 'dim', words: string) =>
    styleText(style, words, { stream });
  const { rule, level, span, reason, instead } = finding;
  const place = span === null ? file : `${file}:${placeOf(text, span.start)}`;
  return [
    `${paint('bold', place)}  ${paint(level === 'error' ? 'red' : 'yellow', level)}  ${rule}`,
    ...(span === null ? [] : [`  ${paint('dim', `“${quoted(span.text)}”`)}`]),
    `  ${reason}`,
    `  Better: ${instead}`,
    '',
  ].join('\n');
}

/** `2 errors and 1 warning in 3 files.` */
export function findingsSummary(files: readonly FileFindings[]): string {
  const all = files.flatMap(({ findings }) => findings);
  const errors = all.filter(({ level }) => level === 'error').length;
  const where = counted(files.length, 'file');
  if (all.length === 0) return `Nothing found in ${where}.\n`;
  return `${counted(errors, 'error')} and ${counted(all.length - errors, 'warning')} in ${where}.\n`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** Line and column from 1, the column in UTF-16 code units. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

/** A place in one line, cut where it is long, with nothing in it that moves a cursor. */
function quoted(text: string): string {
  const line = stripVTControlCharacters(text).replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
  const letters = Array.from(line);
  return letters.length > QUOTED ? `${letters.slice(0, QUOTED).join('')}…` : line;
}
