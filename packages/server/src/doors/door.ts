import { AmendsError } from '@amends/core';
import type { Links } from './links.js';

/** The order whose page the caller may see. */
export interface Session {
  readonly orderId: string;
}

/**
 * The store's own session: says whether the person behind the request may see `wanted.orderId`, by
 * returning that order, or `null`. Called only when the request carries no key.
 */
export type SessionHook = (
  request: Request,
  wanted: Session,
) => Session | null | Promise<Session | null>;

/** Leave to see one order. `key` is what opened the door, and goes along in every link and form; `null` where the store's session did. */
export interface Grant {
  readonly orderId: string;
  readonly key: string | null;
}

/** Lets in whoever may see an order, and tells everybody else nothing. */
export interface Door {
  /**
   * Lets somebody in, or throws.
   *
   * @param orderId the order asked for; `null` when what was asked for belongs to none.
   * @param formKey the key as a form field carries it.
   * @throws {AmendsError} `not_found`, the same for a stranger, a wrong key, an unknown order.
   */
  enter(request: Request, orderId: string | null, formKey?: string | null): Promise<Grant>;
}

/** A door that opens to a key (`Authorization: Bearer`, `?key=`, form field) or to the store's session. */
export function door(links: Links, session: SessionHook | undefined): Door {
  return {
    async enter(request, orderId, formKey) {
      const inUrl = new URL(request.url).searchParams.get('key');
      const key = [bearer(request), formKey, inUrl].find(Boolean);
      if (key) {
        const opened = await links.verify(key);
        if (opened !== null && opened === orderId) return { orderId, key };
        throw nothingHere();
      }
      if (session !== undefined && orderId !== null) {
        const granted = await session(request, { orderId });
        if (granted?.orderId === orderId) return { orderId, key: null };
      }
      throw nothingHere();
    },
  };
}

/** The one answer to everybody who may not know. */
export function nothingHere(): AmendsError {
  return new AmendsError({
    code: 'not_found',
    message:
      'There is nothing here. Open the link from your order again; if it is old, ask the store for a new one.',
  });
}

/** The key in a request's header, or `null`. */
export function bearer(request: Request): string | null {
  const header = request.headers.get('authorization');
  return /^Bearer +([^\s]+)$/iu.exec(header ?? '')?.[1] ?? null;
}
