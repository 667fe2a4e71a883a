import { AmendsError } from '@amends/core';
import type { Links } from '../doors/links.js';
import { routePath } from '../http/match-route.js';
import type { PageUrl } from '../http/page.js';

/** How addresses in letters are made. */
export interface NoticeLinksContext {
  readonly links: Pick<Links, 'issue'>;
  readonly pageUrl: PageUrl;
  readonly origin: string | undefined;
  readonly basePath: string;
}

/** Where a letter about an order leads. */
export interface NoticeLinks {
  /** The order's page with a key. */
  readonly page: string;
  /** The same without one: for what is kept. */
  readonly keyless: string;
  /** Takes a mail program's one-click request (RFC 8058) that no more be sent. */
  readonly stop: string;
}

/**
 * The addresses for one letter, with a key of its own.
 *
 * @throws {AmendsError} `invalid_configuration` when `pageUrl` gives a path and there is no `origin`.
 */
export async function noticeLinks(
  orderId: string,
  { links, pageUrl, origin, basePath }: NoticeLinksContext,
): Promise<NoticeLinks> {
  const key = await links.issue(orderId);
  const page = fullAddress(pageUrl(orderId, key), origin);
  const stop = new URL(routePath('stopUpdates', orderId, basePath), page);
  stop.searchParams.set('key', key);
  return {
    page: page.href,
    keyless: fullAddress(pageUrl(orderId, null), origin).href,
    stop: stop.href,
  };
}

function fullAddress(address: string, origin: string | undefined): URL {
  const url = URL.parse(address, origin);
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  throw new AmendsError({
    code: 'invalid_configuration',
    message:
      'A letter leads to a full address. Set origin: "https://shop.example", or return such an address from pageUrl.',
  });
}
