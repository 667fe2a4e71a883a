import { describe, expect, it } from 'vitest';
import { createAmends, memoryDatabase } from '../index.js';
import { readOrigin } from './origin.js';

describe('the store’s origin', () => {
  it.each([
    ['https://shop.example', 'https://shop.example'],
    ['https://shop.example/', 'https://shop.example'],
    ['HTTPS://Shop.Example:443', 'https://shop.example'],
    ['http://localhost:3000', 'http://localhost:3000'],
    [undefined, undefined],
  ])('is read as browsers write it: %s', (given, expected) => {
    expect(readOrigin(given)).toBe(expected);
  });

  it.each(['shop.example', '', 'ftp://shop.example', 'https://shop.example/shop', '/'])(
    'that is none is refused when the server is made, and not when the first form comes: %j',
    (origin) => {
      const make = () =>
        createAmends({ database: memoryDatabase(), secrets: 's'.repeat(40), origin });
      expect(make).toThrow(expect.objectContaining({ code: 'invalid_configuration' }));
    },
  );
});
