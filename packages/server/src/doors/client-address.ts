import { BlockList, isIP, isIPv6 } from 'node:net';
import { AmendsError } from '@amends/core';

/** What is known of a connection besides its request. A mount for Node passes the socket's address. */
export interface Peer {
  readonly address?: string | undefined;
}

/**
 * Who is believed about where a request comes from. A number: so many proxies of the store's own stand
 * before the server, each adding to `X-Forwarded-For`. A header: the one that the store's network sets
 * and strips (`cf-connecting-ip`). Nobody else is believed: anybody can send a header.
 */
export type TrustProxy = number | { readonly header: string };

/** The address of whoever sends a request, or `null` when nobody who is believed has said it. */
export type ClientAddress = (request: Request, peer: Peer) => string | null;

/**
 * Reads addresses as configured.
 *
 * @throws {AmendsError} `invalid_configuration` when the number of proxies is none.
 */
export function clientAddress(trust: TrustProxy = 0): ClientAddress {
  if (typeof trust === 'object') {
    return (request) => networkOf(request.headers.get(trust.header));
  }
  if (!Number.isInteger(trust) || trust < 0) {
    throw new AmendsError({
      code: 'invalid_configuration',
      message: 'trustProxy is the number of proxies before the server, such as 1, or { header }.',
    });
  }
  if (trust === 0) {
    return (_request, peer) => (isWithin(peer.address) ? null : networkOf(peer.address));
  }
  return (request) => {
    // The last proxy writes last, so what a client made up stands before what is true.
    const hops = (request.headers.get('x-forwarded-for') ?? '').split(',');
    return networkOf(hops.at(-trust));
  };
}

const within = new BlockList();
for (const [network, bits] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  within.addSubnet(network, bits, 'ipv4');
}
within.addAddress('::1', 'ipv6');
within.addSubnet('fc00::', 7, 'ipv6');
within.addSubnet('fe80::', 10, 'ipv6');

/**
 * Whether an address is one of the store's own network: a proxy's, of which nobody has told us. All the
 * world comes from there, and must not be counted as one.
 */
function isWithin(address: string | undefined): boolean {
  const plain = plainAddress(address);
  const family = isIP(plain);
  return family !== 0 && within.check(plain, family === 6 ? 'ipv6' : 'ipv4');
}

/** IPv4 as IPv4, also where a socket writes it as IPv6. */
function plainAddress(address: string | null | undefined): string {
  return address?.trim().replace(/^::ffff:(?=\d+\.)/iu, '') ?? '';
}

/** Some gateways write the port beside the address: `203.0.113.9:50123`, `[2001:db8::1]:50123`. */
function withoutPort(given: string | null | undefined): string {
  return (given ?? '').trim().replace(/^(?:\[([^\]]+)\]|(\d+(?:\.\d+){3}))(?::\d+)?$/u, '$1$2');
}

/** An address as it is counted: a whole /64 of IPv6 is one household, and counts as one. */
function networkOf(given: string | null | undefined): string | null {
  const address = plainAddress(withoutPort(given));
  if (isIPv6(address)) return prefixOf(address);
  return isIP(address) === 0 ? null : address;
}

function prefixOf(address: string): string {
  // The platform writes it in one way; what it leaves out is zero.
  const [head = '', tail] = new URL(`http://[${address.split('%')[0]}]`).hostname
    .slice(1, -1)
    .split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0');
  const parts = tail === undefined ? first : [...first, ...zeros, ...last];
  return `${parts.slice(0, 4).join(':')}::/64`;
}
