import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { AmendsError } from '../errors/amends-error.js';
import { isInstant, isoOf, parseInstant } from './instant.js';

const CENTURIES = { min: new Date('1900-01-01T00:00Z'), max: new Date('2200-01-01T00:00Z') };
const moments = fc.date({ ...CENTURIES, noInvalidDate: true }).map((date) => date.getTime());
const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 });

function write(ms: number, offset: number): string {
  const local = new Date(ms + offset * 60_000).toISOString().slice(0, -1);
  const hours = String(Math.trunc(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

describe('parseInstant', () => {
  it('agrees with Temporal on every moment and offset', () => {
    fc.assert(
      fc.property(moments, offsets, (ms, offset) => {
        const text = write(ms, offset);
        expect(parseInstant(text)).toBe(ms);
        expect(Temporal.Instant.from(text).epochMilliseconds).toBe(ms);
      }),
    );
  });

  it('accepts and refuses what Temporal does, whatever digits stand in the text', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, '0'));
    const fraction = fc.oneof(fc.constant(''), fc.stringMatching(/^\.\d{0,10}$/));
    const zone = fc.constantFrom('Z', 'z', '', '+05:30', '-0500', '+24:00', '+05', '-00:60');
    fc.assert(
      fc.property(
        two,
        two,
        two,
        two,
        two,
        fraction,
        zone,
        (month, day, hour, minute, second, rest, offset) => {
          const text = `2028-${month}-${day}T${hour}:${minute}:${second}${rest}${offset}`;
          let expected: number | null = null;
          try {
            expected = Temporal.Instant.from(text).epochMilliseconds;
          } catch {
            // Refused by Temporal too.
          }
          expect(isInstant(text)).toBe(expected !== null);
          if (expected !== null) expect(parseInstant(text)).toBe(expected);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['2026-11-02T15:04:00-05:00', '2026-11-02T20:04:00Z'],
    ['2026-11-02T15:04-05:00', '2026-11-02T20:04:00Z'],
    ['2026-11-02T15:04:00.123456789Z', '2026-11-02T15:04:00.123Z'],
    ['2026-11-02T15:04:00.5Z', '2026-11-02T15:04:00.5Z'],
    ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z'],
    ['1969-12-31T23:59:59.999Z', '1969-12-31T23:59:59.999Z'],
  ])('reads %s', (text, utc) => {
    expect(isoOf(parseInstant(text))).toBe(utc);
  });

  it.each([
    '2026-11-02T15:04:00',
    '2026-11-02',
    '2026-02-30T00:00:00Z',
    '2027-02-29T00:00:00Z',
    '2026-11-02T24:00:01Z',
    '2026-11-02T15:04:00+25:00',
    '2026-11-02T15:04:00.Z',
    'yesterday',
    '',
    '<script>alert(1)</script>',
    '9'.repeat(100_000),
    `2026-11-02T15:04:00.${'1'.repeat(100_000)}Z`,
    '٢٠٢٦-11-02T15:04:00Z',
  ])('refuses %.40s', (text) => {
    expect(() => parseInstant(text, '/events/0/occurredAt')).toThrow(AmendsError);
    try {
      parseInstant(text, '/events/0/occurredAt');
    } catch (error) {
      expect(error).toMatchObject({
        code: 'invalid_instant',
        path: '/events/0/occurredAt',
      });
    }
  });

  it.each([undefined, null, 7, {}, ['2026-11-02T15:04:00Z']])(
    'refuses %j, which is no text',
    (value) => {
      expect(() => parseInstant(value as string)).toThrow(/ISO 8601/);
    },
  );
});

describe('isoOf', () => {
  it('writes what Temporal writes', () => {
    fc.assert(
      fc.property(moments, (ms) => {
        expect(isoOf(ms)).toBe(Temporal.Instant.fromEpochMilliseconds(ms).toString());
      }),
    );
  });
});
