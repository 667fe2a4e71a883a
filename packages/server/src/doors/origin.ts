import { AmendsError } from '@amends/core';

/**
 * The store's origin as browsers write it: a slash at its end, or a port that goes without saying, would
 * make every form look as if another site had sent it.
 *
 * @throws {AmendsError} `invalid_configuration` when it is no origin.
 */
export function readOrigin(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const url = URL.parse(given);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (isWeb && url.href === `${url.origin}/`) return url.origin;
  throw new AmendsError({
    code: 'invalid_configuration',
    message:
      'The origin is the scheme and the host that customers see, and no path. Pass origin: "https://shop.example".',
  });
}
