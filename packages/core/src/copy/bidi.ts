const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/gu;
const RIGHT_TO_LEFT_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LETTER = /\p{L}/u;
const DIGIT = /\d/u;

/**
 * A value as it goes into a sentence: shut off (FSI … PDI) where it is written the other way, so that
 * it cannot reorder the words around it, and nor can they reorder it. In a right-to-left sentence that
 * holds for a bare number too: "9400-11" would be read as "11-9400". What runs with the sentence stays
 * as it is, so that an English text copied from the page holds nothing invisible.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolated(value: string, direction: 'ltr' | 'rtl'): string {
  const open = value.replace(ISOLATED, '');
  return runsOtherWay(open, direction) ? `\u2068${value}\u2069` : value;
}

function runsOtherWay(text: string, direction: 'ltr' | 'rtl'): boolean {
  if (direction === 'ltr') return RIGHT_TO_LEFT_LETTER.test(text);
  const letters = Array.from(text).filter((character) => LETTER.test(character));
  if (letters.length === 0) return DIGIT.test(text);
  return letters.some((letter) => !RIGHT_TO_LEFT_LETTER.test(letter));
}
