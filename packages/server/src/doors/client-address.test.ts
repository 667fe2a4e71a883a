import { describe, expect, it } from 'vitest';
import { clientAddress } from './client-address.js';
import type { TrustProxy } from './client-address.js';

function addressOf(
  headers: Record<string, string>,
  address?: string,
  trust?: TrustProxy,
): string | null {
  const request = new Request('https://shop.example/', { headers });
  return clientAddress(trust)(request, { address });
}

describe('the address of whoever asks', () => {
  it('is the connection’s own, whatever a header says', () => {
    const forged = { 'x-forwarded-for': '198.51.100.7', 'cf-connecting-ip': '198.51.100.8' };
    expect(addressOf(forged, '203.0.113.9')).toBe('203.0.113.9');
    expect(addressOf(forged)).toBeNull();
  });

  it.each(['127.0.0.1', '::1', '::ffff:10.1.2.3', '192.168.7.7', 'fd00::1', 'fe80::1%eth0'])(
    'is not known where a proxy that nobody told of stands before: %s',
    (proxy) => {
      expect(addressOf({}, proxy)).toBeNull();
    },
  );

  it.each([
    [1, '203.0.113.9', '198.51.100.7, 203.0.113.9'],
    [2, '198.51.100.7', 'forged, 198.51.100.7, 203.0.113.9'],
    [2, null, '203.0.113.9'],
    [1, null, ''],
    [1, null, 'unknown'],
    // Some gateways write the port beside it.
    [1, '203.0.113.9', '198.51.100.7:1234, 203.0.113.9:50123'],
    [1, '2001:db8:1:2::/64', '[2001:db8:1:2::1]:50123'],
    [1, '2001:db8:1:2::/64', '[2001:db8:1:2::1]'],
  ])('is what the %ith proxy from the end wrote: %s', (trust, expected, header) => {
    expect(addressOf({ 'x-forwarded-for': header }, '10.0.0.1', trust)).toBe(expected);
  });

  it('is what the network’s own header says, where that is believed', () => {
    const headers = { 'cf-connecting-ip': '203.0.113.9', 'x-forwarded-for': '198.51.100.7' };
    expect(addressOf(headers, '10.0.0.1', { header: 'cf-connecting-ip' })).toBe('203.0.113.9');
  });

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:db8::', '2001:db8:0:0::/64'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
  ])('counts a household as one: %s', (address, expected) => {
    expect(addressOf({}, address)).toBe(expected);
  });

  it.each([-1, 1.5, Number.NaN])('is not looked for behind %d proxies', (trust) => {
    expect(() => clientAddress(trust)).toThrow(
      expect.objectContaining({ code: 'invalid_configuration' }),
    );
  });
});
