import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.js';

describe('plain text', () => {
  it.each([
    ['Walnut  lamp\n', 'Walnut lamp'],
    ['a\u202eb\u2066c\u200fd', 'a b c d'],
    ['bell\u0007 and \ud800 half', 'bell and half'],
    ['👩‍👩‍👧 family', '👩‍👩‍👧 family'],
    ['<b>bold</b>', '<b>bold</b>'],
  ])('of %j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('is cut, and says so', () => {
    expect(plainText('A very long title', 10)).toBe('A very lo…');
  });

  it('is one line without anything that turns the text around it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const plain = plainText(text, 30);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
        expect(Array.from(plain).length).toBeLessThanOrEqual(30);
      }),
    );
  });
});
