import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { readClock } from '../clock.js';
import { keyRing } from './key-ring.js';
import { links } from './links.js';

const secret = 'a secret of more than thirty-two letters';
const other = 'another secret of more than thirty-two letters';

function at(
  instant: string,
  secrets: Parameters<typeof keyRing>[0] = secret,
  revokedAt: string | null = null,
) {
  return links(
    keyRing(secrets),
    readClock(() => instant),
    () => Promise.resolve(revokedAt),
  );
}

describe('a key', () => {
  it('opens the order that it was issued for, until it expires', async () => {
    const key = await at('2026-11-12T09:00:00Z').issue('1001', { expiresIn: 3600 });
    expect(await at('2026-11-12T09:59:59Z').verify(key)).toBe('1001');
    expect(await at('2026-11-12T10:00:00Z').verify(key)).toBeNull();
  });

  it('lasts ninety days when nothing is said', async () => {
    const key = await at('2026-01-01T00:00:00Z').issue('1001');
    expect(await at('2026-03-31T23:59:59Z').verify(key)).toBe('1001');
    expect(await at('2026-04-01T00:00:00Z').verify(key)).toBeNull();
  });

  it('goes on to open while its secret is being changed, and no longer once that is dropped', async () => {
    const now = '2026-11-12T09:00:00Z';
    const key = await at(now).issue('1001');
    expect(await at(now, [other, secret]).verify(key)).toBe('1001');
    expect(await at(now, [other]).verify(key)).toBeNull();
  });

  it('names its secret, so that two with names of their own can be told apart', async () => {
    const now = '2026-11-12T09:00:00Z';
    const before = [{ id: 'spring', secret }];
    const after = [{ id: 'autumn', secret: other }, ...before];
    expect(await at(now, after).verify(await at(now, before).issue('7'))).toBe('7');
    expect(await at(now, before).verify(await at(now, after).issue('7'))).toBeNull();
  });

  it.each([
    ['cut short', (key: string) => key.slice(0, -2)],
    ['with another order in it', (key: string) => replaceClaims(key, { sub: '1002' })],
    ['with a longer life', (key: string) => replaceClaims(key, { exp: 9_999_999_999 })],
    ['unsigned', (key: string) => unsigned(key)],
    ['empty', () => ''],
    ['no key at all', () => 'not.a.key'],
    ['endless', (key: string) => key + 'a'.repeat(5000)],
  ])('that is forged opens nothing: %s', async (_, forge) => {
    const door = at('2026-11-12T09:00:00Z');
    expect(await door.verify(forge(await door.issue('1001')))).toBeNull();
  });

  it('that was signed for another purpose opens nothing', async () => {
    const ring = keyRing(secret);
    const foreign = await new SignJWT()
      .setProtectedHeader({ alg: 'HS256', kid: ring.signing.id })
      .setAudience('somewhere else')
      .setSubject('1001')
      .setExpirationTime('1h')
      .sign(ring.signing.secret);
    expect(
      await links(
        ring,
        readClock(() => new Date()),
        () => Promise.resolve(null),
      ).verify(foreign),
    ).toBeNull();
  });

  it('that was revoked opens nothing, and one made afterwards does', async () => {
    const key = await at('2026-11-12T09:00:00.250Z').issue('1001');
    const revoked = '2026-11-12T09:00:00.300Z';
    const after = at('2026-11-12T09:00:00.300Z', secret, revoked);
    expect(await after.verify(key)).toBeNull();
    expect(await after.verify(await after.issue('1001'))).toBe('1001');
    // Of two in one millisecond nobody knows which came first: what may be older is refused.
    expect(await after.verify(await at(revoked).issue('1001'))).toBeNull();
    // One made afterwards opens, also where the clock of the process that makes it is behind.
    const behind = at('2026-11-12T08:59:59.900Z', secret, revoked);
    expect(await behind.verify(await behind.issue('1001'))).toBe('1001');
  });

  it('must expire', async () => {
    await expect(at('2026-11-12T09:00:00Z').issue('1', { expiresIn: 0 })).rejects.toMatchObject({
      code: 'invalid_configuration',
    });
  });
});

describe('secrets', () => {
  it.each([
    ['none', []],
    ['one that can be guessed', 'short'],
    [
      'two of one name',
      [
        { id: 'a', secret },
        { id: 'a', secret: other },
      ],
    ],
  ])('are refused: %s', (_, secrets) => {
    expect(() => keyRing(secrets)).toThrow(
      expect.objectContaining({ code: 'invalid_configuration' }),
    );
  });

  it('never stand in the message of a refusal', () => {
    expect(() => keyRing('hunter2')).not.toThrow(/hunter2/u);
    expect(() => keyRing('hunter2')).toThrow(/32 characters/u);
  });
});

function replaceClaims(key: string, claims: Record<string, unknown>): string {
  const [header = '', payload = '', signature = ''] = key.split('.');
  const read = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  return [header, encode({ ...read, ...claims }), signature].join('.');
}

function unsigned(key: string): string {
  const [header = '', payload = ''] = key.split('.');
  const read = JSON.parse(Buffer.from(header, 'base64url').toString()) as object;
  return `${encode({ ...read, alg: 'none' })}.${payload}.`;
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
