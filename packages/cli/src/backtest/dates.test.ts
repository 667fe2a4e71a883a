import { describe, expect, it } from 'vitest';
import { readDate } from './dates.js';
import { countryCode, regionCode } from './places.js';

const zone = 'America/Sao_Paulo';

describe('a date of the file', () => {
  it.each([
    ['10/18/2017 0:00', 'M/d/yyyy H:mm', '2017-10-18', true],
    ['18-10-2017 00:00', 'dd-MM-yyyy HH:mm', '2017-10-18', true],
    ['1996-08-01 00:00:00.000', undefined, '1996-08-01', true],
    ['2017-10-18', undefined, '2017-10-18', true],
    // Clocks skipped this midnight.
    ['10/15/2017 0:00', 'M/d/yyyy H:mm', '2017-10-15', true],
    ['2017-10-15', undefined, '2017-10-15', true],
    ['2017-10-18T23:30:00-02:00', undefined, '2017-10-18', false],
    // An offset of its own is honoured, and the day is the destination's.
    ['2017-10-18T01:30:00Z', undefined, '2017-10-17', false],
  ])('%s is read', (text, pattern, day, isWholeDay) => {
    expect(readDate(text, zone, pattern)).toMatchObject({ day, isWholeDay });
  });

  it('without a time of day was known at the end of that day, also where clocks skip midnight', () => {
    expect(readDate('2017-10-15', zone, undefined)).toMatchObject({
      day: '2017-10-15',
      end: '2017-10-15T23:59:59.000-02:00',
    });
  });

  it.each(['', 'soon', '2017-02-30', '31/12/2017', '99999-01-01'])('%s is none', (text) => {
    expect(readDate(text, zone, undefined)).toBeNull();
  });
});

describe('a place of the file', () => {
  it.each([
    ['DE', 'DE'],
    ['germany', 'DE'],
    ['UK', 'GB'],
    ['USA', 'US'],
    ['Brazil', 'BR'],
    ['Atlantis', null],
    ['', null],
  ])('country %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });

  it.each([
    ['SP', 'BR', 'BR-SP'],
    ['us-ny', 'US', 'US-NY'],
    ['Bavaria', 'DE', null],
    ['NY', null, null],
  ])('region %s', (text, country, code) => {
    expect(regionCode(text, country)).toBe(code);
  });
});
