import { timingSafeEqual } from 'node:crypto';
import { AmendsError, ERROR_STATUS } from '@amends/core';
import { nothingHere } from '../doors/door.js';
import { assertSameSite } from '../doors/same-site.js';
import { readSubmission } from '../http/body.js';
import type { HttpContext } from '../http/context.js';
import { logProblem, toAmendsError } from '../http/problem.js';
import type { StaffPage } from '../staff/staff-door.js';
import type { Desk } from './desk.js';
import { matchPage } from './pages.js';
import type { PageMatch } from './pages.js';
import { problemPage } from './problem-page.js';
import { goTo, html, sheetAnswer } from './respond.js';
import { keyInCookie, withKey } from './session.js';
import { keyEnded, signIn, signOut } from './sign-in.js';

/**
 * The page at which a store's staff work, below the base path at `/staff`: cases by urgency, one case
 * with everything, incidents, figures, the policy. Rendered by the server, no script; whoever has a key
 * of the staff signs in with it, and sees and may do what its role may.
 */
export function staffPage(): StaffPage {
  return { answer };
}

async function answer(context: HttpContext, request: Request, path: string): Promise<Response> {
  const root = `${context.basePath}/staff`;
  if (path === '/sheet.css') return sheetAnswer();
  if (path === '/sign-in') return signIn(context, request, root);
  const key = keyInCookie(request);
  if (path === '/sign-out') return signOut(context, request, root);
  if (key === null && !context.staff.hasSession) return goTo(signInPath(root, request));
  let desk: Desk;
  try {
    desk = await deskOf(context, request, { root, key });
  } catch (thrown) {
    const error = toAmendsError(thrown);
    // A key that has ended is told so, and counted like any other that opens nothing.
    if (key !== null && error.code === 'unauthorised') return keyEnded(root);
    if (error.code === 'unauthorised') return goTo(signInPath(root, request));
    throw error;
  }
  const match = matchPage(path);
  try {
    if (match === null) throw nothingHere();
    return await (request.method === 'POST' ? act(desk, match, request) : show(desk, match));
  } catch (thrown) {
    const error = toAmendsError(thrown);
    logProblem(context.log, error);
    return html(desk, problemPage(error));
  }
}

async function show(desk: Desk, { page, id }: PageMatch): Promise<Response> {
  const shown = await page.show(desk, id);
  return shown instanceof Response ? shown : html(desk, shown);
}

async function act(given: Desk, { page, id }: PageMatch, request: Request): Promise<Response> {
  const { context } = given;
  if (page.act === undefined) throw nothingHere();
  const submission = await readSubmission(request, context.limits.staff);
  assertSameSite(request, { key: null }, context.origin);
  const form = submission.kind === 'form' ? submission.fields : new URLSearchParams();
  if (!isSame(form.get('token') ?? '', given.token)) throw forged();
  const desk = { ...given, form };
  try {
    const done = await page.act(desk, id);
    if (done instanceof Response) return done;
    return typeof done === 'string' ? goTo(desk.root + done) : await html(desk, done);
  } catch (thrown) {
    const refusal = toAmendsError(thrown);
    // What is refused is said where it was asked for, with what was written still there.
    const status = ERROR_STATUS[refusal.code];
    if (status >= 500 || refusal.code === 'not_found') throw refusal;
    logProblem(context.log, refusal);
    const again = await page.show({ ...desk, refusal }, id);
    return again instanceof Response ? again : html(desk, { ...again, status });
  }
}

async function deskOf(
  context: HttpContext,
  request: Request,
  { root, key }: { readonly root: string; readonly key: string | null },
): Promise<Desk> {
  const runtime = await context.open();
  const now = runtime.clock();
  const http = key === null ? request : withKey(request, key);
  const actor = await context.staff.enter(http, 'viewer', runtime.database.queries, now);
  return {
    context,
    runtime,
    http,
    actor,
    now,
    root,
    url: new URL(request.url),
    form: new URLSearchParams(),
    token: context.seal(`staff-form:${actor.id}:${key ?? ''}`),
    isSignedIn: key !== null,
    zone: runtime.rules.policy.timeZone ?? 'UTC',
    refusal: null,
  };
}

function signInPath(root: string, request: Request): string {
  const { pathname, search } = new URL(request.url);
  const wanted = request.method === 'GET' && pathname !== root ? pathname + search : '';
  return `${root}/sign-in${wanted === '' ? '' : `?to=${encodeURIComponent(wanted)}`}`;
}

function isSame(one: string, other: string): boolean {
  const [given, wanted] = [Buffer.from(one), Buffer.from(other)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function forged(): AmendsError {
  return new AmendsError({
    code: 'cross_site',
    message:
      'This form is not one of this page’s, or was opened before you signed in. Open it again.',
  });
}
