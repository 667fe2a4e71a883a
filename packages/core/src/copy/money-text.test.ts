import { describe, expect, it } from 'vitest';
import { moneyText } from './money-text.js';

describe('money', () => {
  it.each([
    [4_900, 'USD', 'en-US', '$49.00'],
    [5, 'USD', 'en-US', '$0.05'],
    [-900, 'USD', 'en-US', '-$9.00'],
    [4_900, 'JPY', 'en-US', '¥4,900'],
    [1_500, 'KWD', 'en-US', 'KWD\u00a01.500'],
    [13_590, 'EUR', 'de-DE', '135,90\u00a0€'],
    // Beyond what a float can hold to the cent.
    [Number.MAX_SAFE_INTEGER, 'USD', 'en-US', '$90,071,992,547,409.91'],
  ])('%d of %s in %s is %s', (amount, currency, locale, text) => {
    expect(moneyText({ amount, currency }, locale)).toBe(text);
  });
});
