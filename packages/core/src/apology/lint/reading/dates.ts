import { clausesOf } from './clauses.js';
import type { Tense } from './clauses.js';
import { placesIn } from './pattern.js';
import type { Place } from './pattern.js';
import type { Part } from './text.js';

const weekday =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!s)|(?:mon|tue|wed|thu|fri|sat|sun)(?=[ ,.]\\s?\\d)';
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const unit = '(?:minute|hour|day|week|month|working day|business day|min|hr)s?';
const number =
  '(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty)';
const clock = `(?:\\d{1,2}(?:[.:]\\d{2})?\\s?(?:a\\.?m\\.?|p\\.?m\\.?|o'clock|h)|\\d{1,2}:\\d{2}|(?:at|by|before|until|from|and|to|between) \\d{1,2}\\.\\d{2}(?!\\d)|noon|midday|midnight)`;

const mention = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    weekday,
    `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?!\\p{L})`,
    `${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?!\\p{L})`,
    '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})',
    'the \\d{1,2}(?:st|nd|rd|th)',
    'today|tonight|tomorrow|yesterday|(?:this|that) (?:morning|afternoon|evening|week|weekend|month)|at once|right away|straight away|within the hour',
    '(?:next|last) (?:week|month|weekend|night|year|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day)',
    '(?:end|middle|beginning|start) of (?:the )?(?:day|week|month|next week|january|february|march|april|may|june|july|august|september|october|november|december)',
    `(?:within|in|inside|over) (?:the next )?${number}(?: to ${number}|-\\d)? ${unit}`,
    `${number} ${unit} (?:ago|late|behind|early)`,
    `(?:by|before|until|till|from|at|after) (?:${clock}|\\d{1,2}(?!\\d|[.,]\\d|%| ?(?:percent|per cent)))`,
    clock,
    'assembly|lunchtime',
  ].join('|')})`,
  'gu',
);

const over = /^(?:yesterday|last |that |.* (?:ago|late|behind|early)$)/u;
const alwaysAhead =
  /^(?:tomorrow|tonight|next |within |in (?:the next )?(?:\d|an? |one|two|three|four|five|six|seven|eight|nine|ten|twelve|f|t))/u;
const behind =
  /(?:since|was due|were due|been due|was promised|were promised|(?:even )?on an?|every|each|like an?|has an?|have an?|have|normal|usual)(?: (?:on|by|for|at))?\s?$/u;
const arranged =
  /(?:have|has|had|'ve|is|are|been) (?:now |already |just )?(?:booked|arranged|moved|scheduled|rescheduled|reserved|planned|set|put|postponed|extended|expected|promised|held)/u;

/** A date or time in a sentence, and whether it lies ahead of the reader. */
export interface DateMention extends Place {
  readonly text: string;
  readonly isAhead: boolean;
}

/** The dates and times of a sentence, and which of them are still to come. */
export function datesIn(fold: string, sentence: Part): DateMention[] {
  const places = placesIn(sentence.lower, mention);
  if (places.length === 0) return [];
  const clauses = clausesOf(fold, sentence).map((clause) => ({
    start: clause.start,
    tense: arranged.test(clause.lower) ? ('ahead' as const) : clause.tense,
  }));
  let current = 0;
  return places.map(({ start, end }) => {
    const text = sentence.lower.slice(start, end);
    const at = sentence.start + start;
    while ((clauses[current + 1]?.start ?? Infinity) <= at) current += 1;
    const before = sentence.lower.slice(Math.max(0, start - 24), start);
    const tense = clauses[current]?.tense ?? 'none';
    return { start: at, end: sentence.start + end, text, isAhead: isAhead(text, before, tense) };
  });
}

function isAhead(text: string, before: string, tense: Tense): boolean {
  if (over.test(text) || behind.test(before)) return false;
  return alwaysAhead.test(text) || tense !== 'past';
}
