import { AmendsError } from '@amends/core';

/** Where a letter leads. */
export interface LetterLinks {
  /** The order's page, with the key that opens it: a full http(s) address. Opening it changes nothing. */
  readonly page: string;
  /** Where the customer says that they want no more such letters; `null` where nobody can be asked. */
  readonly stop: string | null;
}

/**
 * Checks that links lead somewhere on the web, and to nothing else.
 *
 * @throws {AmendsError} `invalid_configuration`.
 */
export function readLinks({ page, stop }: LetterLinks): LetterLinks {
  return { page: webAddress(page), stop: stop === null ? null : webAddress(stop) };
}

function webAddress(address: string): string {
  const url = URL.parse(address);
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.href;
  throw new AmendsError({
    code: 'invalid_configuration',
    message:
      'A letter needs the full address of the order\'s page. Return one from pageUrl ("https://shop.example/orders/1001?key=…"), or set origin ("https://shop.example").',
  });
}
