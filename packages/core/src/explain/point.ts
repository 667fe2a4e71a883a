import type { Words } from '../copy/index.js';
import type { Reason, ReasonParams } from '../model/reason.js';

/** What a code means, for references; and what it says of one case, where its parameters add to that. */
export interface Meaning {
  /** A sentence that is true wherever the code stands. */
  readonly means: string;
  /** The same of one case, with its figures. */
  readonly says?: (params: Figures) => string;
}

/** The parameters of a code as text: days and instants are written out, what is absent is "?". */
export interface Figures {
  (name: string): string;
  /** "1 unit", "3 units". */
  readonly count: (name: string, one: string, many: string) => string;
}

/** One reason in words, with its code and the events it rests on. */
export interface Point {
  readonly code: string;
  readonly text: string;
  readonly eventIds: readonly string[];
}

/** Puts a reason into words. A code that nobody described is said as it stands. */
export function pointOf<Code extends string>(
  meanings: Readonly<Record<Code, Meaning>>,
  { code, params, eventIds }: Reason<Code>,
  words: Words,
): Point {
  const meaning: Meaning = meanings[code];
  return { code, text: meaning.says?.(figuresOf(params, words)) ?? meaning.means, eventIds };
}

const DAY = /^\d{4}-\d\d-\d\d$/u;
const INSTANT = /^\d{4}-\d\d-\d\dT/u;

function figuresOf(params: ReasonParams, words: Words): Figures {
  const text = (name: string): string => {
    const value = params[name];
    if (value === undefined || value === null) return '?';
    if (typeof value === 'string' && DAY.test(value)) return words.day(value, 'short');
    if (typeof value === 'string' && INSTANT.test(value)) return words.moment(value, 'short');
    return String(value);
  };
  const count = (name: string, one: string, many: string) =>
    `${text(name)} ${params[name] === 1 ? one : many}`;
  return Object.assign(text, { count });
}
