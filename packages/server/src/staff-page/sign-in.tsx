import { assertSameSite } from '../doors/same-site.js';
import { leaveUnread, readSubmission } from '../http/body.js';
import type { HttpContext } from '../http/context.js';
import { toAmendsError } from '../http/problem.js';
import type { Page } from './desk.js';
import { Alert } from './parts/alert.js';
import { goTo, outside } from './respond.js';
import { forgetKey, keepKey, withKey } from './session.js';

/** Shows the door, and lets in whoever brings a key. It is asked for once and kept by the browser. */
export async function signIn(
  context: HttpContext,
  request: Request,
  root: string,
): Promise<Response> {
  const wanted = new URL(request.url).searchParams.get('to');
  if (request.method !== 'POST') return outside(root, signInPage(root, wanted, null));
  const submission = await readSubmission(request, context.limits.submission);
  assertSameSite(request, { key: null }, context.origin);
  const form = submission.kind === 'form' ? submission.fields : new URLSearchParams();
  const key = form.get('key')?.trim() ?? '';
  const next = form.get('to');
  if (/^\S{32,}$/u.test(key)) {
    try {
      const { database, clock } = await context.open();
      await context.staff.enter(withKey(request, key), 'viewer', database.queries, clock());
      return goTo(ownPath(next, root), keepKey(key, root));
    } catch (thrown) {
      if (toAmendsError(thrown).code !== 'unauthorised') throw thrown;
    }
  }
  const refused = 'This key opens nothing. Paste it whole; ask for a new one if it has ended.';
  return outside(root, { ...signInPage(root, next, refused), status: 401 });
}

/** Signs out: the browser forgets the key. */
export function signOut(context: HttpContext, request: Request, root: string): Response {
  if (request.method === 'POST') {
    leaveUnread(request);
    assertSameSite(request, { key: null }, context.origin);
    return goTo(`${root}/sign-in`, forgetKey(root));
  }
  return goTo(root);
}

/** Tells somebody that the key which the browser kept opens nothing any more. */
export async function keyEnded(root: string): Promise<Response> {
  const ended = 'Your key has ended. Sign in with the new one.';
  const response = await outside(root, { ...signInPage(root, null, ended), status: 401 });
  response.headers.append('set-cookie', forgetKey(root));
  return response;
}

function signInPage(root: string, wanted: string | null, refused: string | null): Page {
  return {
    title: 'Sign in',
    section: null,
    content: (
      <form className="door" method="post" action={`${root}/sign-in`}>
        <h1>Staff</h1>
        {refused !== null && <Alert>{refused}</Alert>}
        <label htmlFor="key">Your key</label>
        <input
          id="key"
          name="key"
          type="password"
          required
          autoComplete="current-password"
          spellCheck={false}
          aria-describedby="key-hint"
        />
        <p className="hint" id="key-hint">
          It begins with <code>amends_sk_</code>. This browser keeps it until you sign out, twelve
          hours at most.
        </p>
        {wanted !== null && <input type="hidden" name="to" value={wanted} />}
        <button type="submit" className="main">
          Sign in
        </button>
      </form>
    ),
  };
}

/** A page of ours, or the first one: nobody is sent on to another site. */
function ownPath(path: string | null, root: string): string {
  if (path === null || path.length > 2048) return root;
  const url = URL.parse(path, 'http://amends.invalid');
  const isOurs = url?.origin === 'http://amends.invalid' && url.pathname.startsWith(`${root}/`);
  return isOurs ? url.pathname + url.search : root;
}
