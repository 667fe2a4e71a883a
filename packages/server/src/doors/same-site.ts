import { AmendsError } from '@amends/core';
import type { Grant } from './door.js';

/**
 * Refuses a post that another site made a customer's browser send. `Sec-Fetch-Site` decides where the
 * browser sends it; else `Origin` does. (A page with `Referrer-Policy: no-referrer` posts its forms
 * with `Origin: null`, which is why `Origin` is not asked first.) A request with neither is no
 * browser's: it must carry a key, which no other site has.
 *
 * @param publicOrigin the store's origin as customers see it, where a proxy stands before the server.
 * @throws {AmendsError} `cross_site`.
 */
export function assertSameSite(
  request: Request,
  { key }: Pick<Grant, 'key'>,
  publicOrigin?: string,
): void {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) {
    if (site === 'same-origin' || site === 'none') return;
    throw refuse();
  }
  const origin = request.headers.get('origin');
  if (origin === null || origin === 'null') {
    if (key !== null) return;
    throw refuse();
  }
  const own = publicOrigin ?? new URL(request.url).origin;
  if (origin !== own) throw refuse();
}

function refuse(): AmendsError {
  return new AmendsError({
    code: 'cross_site',
    message:
      'This was sent from another site and changes nothing. Send it from the order page itself.',
  });
}
