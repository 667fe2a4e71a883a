import type { AmendsErrorCode } from '@amends/core';

/** The store's own page of an order: a path, or a full address. `key` is the one to put into it. */
export type PageUrl = (orderId: string, key: string | null) => string;

/** Where a form goes back to. */
export interface ReturnTo {
  readonly orderId: string;
  readonly key: string | null;
  /** As the form says it; used only when it is a path of the same site. */
  readonly wanted: string | null;
  readonly pageUrl: PageUrl | undefined;
}

// No browser resolves a path against this host by accident.
const nowhere = 'http://amends.invalid';

/**
 * The page that a form post goes back to: the path that the form names, else the store's page of the
 * order; `null` when there is neither. A form is not believed when it names another site.
 */
export function returnPage({ orderId, key, wanted, pageUrl }: ReturnTo): string | null {
  return ownPath(wanted) ?? pageUrl?.(orderId, key) ?? null;
}

/** What a page can be told to show: why nothing was kept, or that a link is on its way. */
export type Notice = AmendsErrorCode | 'link_sent';

/** The same page with a code that it can show. */
export function withNotice(page: string, code: Notice, caseId: string | null): string {
  const url = new URL(page, nowhere);
  url.searchParams.set('notice', code);
  if (caseId !== null) url.searchParams.set('case', caseId);
  return url.origin === nowhere ? url.pathname + url.search + url.hash : url.href;
}

/** A path of the same site, as a browser would resolve it; `null` for anything else. */
function ownPath(path: string | null): string | null {
  // Browsers read a backslash as a slash and drop tabs and line ends: `/\evil`, `/<tab>/evil`.
  if (path === null || !path.startsWith('/') || path.length > 2048) return null;
  const url = URL.parse(path, nowhere);
  // `/..//evil` is a path of this site, and what is left of it is the address of another one.
  if (url?.origin !== nowhere || url.pathname.startsWith('//')) return null;
  return url.pathname + url.search + url.hash;
}
