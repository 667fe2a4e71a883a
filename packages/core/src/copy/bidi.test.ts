import { describe, expect, it } from 'vitest';
import { isolated } from './bidi.js';

/** FSI and PDI as one sees them in a test's report. */
const seen = (text: string) => text.replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩');

describe('a value in a sentence that runs from left to right', () => {
  it.each([
    ['Walnut Lamp', 'Walnut Lamp'],
    ['11月10日（火）', '11月10日（火）'],
    ['كتاب', '⟨كتاب⟩'],
    ['ספר 12-3', '⟨ספר 12-3⟩'],
    ['\u2068كتاب\u2069 and Lamp', '⟨كتاب⟩ and Lamp'],
    ['left\u202eright', 'left right'],
    ['\u2069out\u2068', 'out'],
    ['two\nlines', 'two lines'],
  ])('of %j is %j', (value, text) => {
    expect(seen(isolated(value, 'ltr'))).toBe(text);
  });
});

describe('a value in a sentence that runs from right to left', () => {
  it.each([
    ['الثلاثاء 10 نوفمبر', 'الثلاثاء 10 نوفمبر'],
    ['Walnut Lamp', '⟨Walnut Lamp⟩'],
    ['9400-11', '⟨9400-11⟩'],
    ['(!)', '(!)'],
    ['\u2068Lamp\u2069 و\u2068Shade\u2069', '⟨Lamp⟩ و⟨Shade⟩'],
  ])('of %j is %j', (value, text) => {
    expect(seen(isolated(value, 'rtl'))).toBe(text);
  });
});
