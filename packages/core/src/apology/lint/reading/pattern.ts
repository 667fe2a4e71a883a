/**
 * Phrases as readable data: a regular expression in small letters, with a few shorthands.
 *
 *     (a|b)   one or the other          (a )?   or nothing         fail*   any ending
 *     …       up to five words between   #      a number            {name}  a list from `lists`
 *
 * A blank is any one to three blanks; a phrase begins and ends with a word. Every repetition of more
 * than letters is bounded, so looking for phrases takes time in proportion to the text.
 */
export function phrases(
  list: readonly string[],
  lists: Readonly<Record<string, readonly string[]>> = {},
): Phrases {
  const sources = list.map((phrase) => sourceOf(phrase, lists));
  return Array.from({ length: Math.ceil(sources.length / TOGETHER) }, (_, at) => {
    const some = sources.slice(at * TOGETHER, (at + 1) * TOGETHER).join('|');
    return new RegExp(`(?<![${LETTERS}\\d])(?:${some})(?![${LETTERS}\\d])`, 'g');
  });
}

/** Phrases, a few to a regular expression: one of them all takes an engine five times as long to compile. */
export type Phrases = readonly RegExp[];

const TOGETHER = 4;

/**
 * The letters that English is written with, in small. All letters of the world (`\\p{L}`) make hundreds
 * of ranges, and seconds of compiling where a pattern names them a hundred times.
 */
const LETTERS = 'a-zß-öø-ɏ';
const NUMBER =
  '(?:\\d{1,9}(?:[.,]\\d{1,9})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a hundred|several|some|few|a few|a couple of)';
const GAP = '(?:[\\s,]{1,3}[^\\s,.;:!?()]{1,30}){0,5}?[\\s,]{1,3}';
const SIGNS: Readonly<Record<string, string>> = {
  ' … ': GAP,
  ' ?': '\\s{0,3}',
  ' ': '\\s{1,3}',
  '*': `[${LETTERS}'-]{0,20}`,
  '#': NUMBER,
  '(': '(?:',
  '.': '\\.',
};

function sourceOf(phrase: string, lists: Readonly<Record<string, readonly string[]>>): string {
  return phrase.replace(
    /\[[^\]]*\]|\\p\{L\}|(?<!\\p)\{([a-z]+)\}| … | \?|\((?!\?)|[ *#.]/gu,
    (sign, name: string | undefined) => {
      if (sign === '\\p{L}') return `[${LETTERS}]`;
      if (sign.startsWith('['))
        return sign.replaceAll('\\p{L}', LETTERS).replaceAll('\\p{N}', '\\d');
      if (name === undefined) return SIGNS[sign] ?? sign;
      return `(?:${(lists[name] ?? []).map((each) => sourceOf(each, lists)).join('|')})`;
    },
  );
}

/** A place in the text, in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether any of the phrases occurs. The text is in small letters, as `Part.lower` is. */
export function has(text: string, phrases: Phrases): boolean {
  return phrases.some((pattern) => text.search(pattern) >= 0);
}

/** Where the phrases occur, counted from `offset`, in the order of the text. */
export function placesIn(text: string, phrases: Phrases | RegExp, offset = 0): Place[] {
  const patterns = phrases instanceof RegExp ? [phrases] : phrases;
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ start: offset + match.index, end: offset + match.index + match[0].length }))
    .sort((one, other) => one.start - other.start);
}
