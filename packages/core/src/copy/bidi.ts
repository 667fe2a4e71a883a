import { plainText } from './plain-text.js';

const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/gu;
const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LETTER = /\p{L}/u;
const DIGIT = /\d/u;
/** What would reach out of a value into the sentence around it. */
const REACHES_OUT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/**
 * A value as it goes into a sentence: shut off (FSI … PDI) where it is written the other way, so that
 * it cannot reorder the words around it, and nor can they reorder it. In a right-to-left sentence that
 * holds for a bare number too: "9400-11" would be read as "11-9400". What runs with the sentence stays
 * as it is, so that an English text copied from the page holds nothing invisible. Of a value whose own
 * marks do not end within it, the marks are left out.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolated(value: string, direction: 'ltr' | 'rtl'): string {
  const said =
    REACHES_OUT.test(value) && !isSelfContained(value) ? plainText(value, Infinity) : value;
  const open = said.replace(ISOLATED, '');
  return runsOtherWay(open, direction) ? `\u2068${said}\u2069` : said;
}

function runsOtherWay(text: string, direction: 'ltr' | 'rtl'): boolean {
  if (direction === 'ltr') return RIGHT_TO_LEFT_LETTER.test(text);
  const letters = Array.from(text).filter((character) => LETTER.test(character));
  if (letters.length === 0) return DIGIT.test(text);
  return letters.some((letter) => !RIGHT_TO_LEFT_LETTER.test(letter));
}

/** Whether every mark that turns the direction ends within the text, and nothing else in it reaches out. */
function isSelfContained(text: string): boolean {
  const open: string[] = [];
  for (const character of text) {
    if (/[\u2066-\u2068]/u.test(character)) open.push('\u2069');
    else if (/[\u202a\u202b\u202d\u202e]/u.test(character)) open.push('\u202c');
    else if (/[\u2069\u202c]/u.test(character)) {
      if (open.pop() !== character) return false;
    } else if (REACHES_OUT.test(character)) return false;
  }
  return open.length === 0;
}
