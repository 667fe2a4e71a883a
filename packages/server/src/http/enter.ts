import type { ViewFor } from '../cases/view.js';
import type { Grant } from '../doors/door.js';
import type { Runtime } from '../runtime/runtime.js';
import { findOrderOfCase } from '../store/case-log.js';
import type { HttpContext } from './context.js';

/** Somebody who may see an order, and how to show it to them. */
export interface Entered {
  readonly runtime: Runtime;
  readonly orderId: string;
  readonly grant: Grant;
  readonly view: ViewFor;
}

/** What somebody asks to see: an order, or one case of it. */
export type Wanted = { readonly orderId: string } | { readonly caseId: string };

/**
 * Lets somebody in to what they ask for.
 *
 * @param form the fields of a form post, which may hold the key.
 * @throws {AmendsError} `not_found`, whatever the reason.
 */
export async function enter(
  { open, door, clock, basePath, localeOf }: HttpContext,
  request: Request,
  wanted: Wanted,
  form?: URLSearchParams,
): Promise<Entered> {
  const runtime = await open();
  const wantedOrder =
    'orderId' in wanted
      ? wanted.orderId
      : await findOrderOfCase(runtime.database.queries, wanted.caseId);
  const grant = await door.enter(request, wantedOrder, form?.get('key'));
  const view = {
    now: clock(request),
    basePath,
    key: grant.key,
    locale: localeOf(request),
    returnTo: form?.get('returnTo') ?? undefined,
  };
  return { runtime, orderId: grant.orderId, grant, view };
}
