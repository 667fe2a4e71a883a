import type { ViewFor } from '../cases/view.js';
import type { Grant } from '../doors/door.js';
import { nothingHere } from '../doors/door.js';
import type { Runtime } from '../runtime/runtime.js';
import type { CaseSubject } from '../store/case-log.js';
import { findCase } from '../store/case-log.js';
import type { HttpContext } from './context.js';

/** Somebody who may see an order, and how to show it to them. */
export interface Entered {
  readonly runtime: Runtime;
  readonly orderId: string;
  readonly grant: Grant;
  readonly view: ViewFor;
}

/**
 * Lets somebody in to an order.
 *
 * @param form the fields of a form post, which may hold the key.
 * @throws {AmendsError} `not_found`, whatever the reason.
 */
export async function enterOrder(
  context: HttpContext,
  request: Request,
  orderId: string,
  form?: URLSearchParams,
): Promise<Entered> {
  return enter(context, request, await context.open(), orderId, form);
}

/**
 * Lets somebody in to the order that a case belongs to.
 *
 * @throws {AmendsError} `not_found`, whatever the reason.
 */
export async function enterCase(
  context: HttpContext,
  request: Request,
  caseId: string,
  form?: URLSearchParams,
): Promise<Entered & CaseSubject> {
  const runtime = await context.open();
  const found = await findCase(runtime.database.queries, caseId);
  const entered = await enter(context, request, runtime, found?.orderId ?? null, form);
  if (found === null) throw nothingHere();
  return { ...entered, ...found };
}

async function enter(
  { door, clock, basePath, localeOf }: HttpContext,
  request: Request,
  runtime: Runtime,
  orderId: string | null,
  form: URLSearchParams | undefined,
): Promise<Entered> {
  const grant = await door.enter(request, orderId, form?.get('key'));
  const view = { now: clock(request), basePath, key: grant.key, locale: localeOf(request) };
  return { runtime, orderId: grant.orderId, grant, view };
}
