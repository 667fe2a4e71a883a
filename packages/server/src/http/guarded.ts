import { performance } from 'node:perf_hooks';
import { AmendsError, ROUTES, STAFF_ROUTES } from '@amends/core';
import { SpanKind } from '@opentelemetry/api';
import type { Peer } from '../doors/client-address.js';
import { bearer } from '../doors/door.js';
import { matchStaffRoute } from '../staff/match-staff-route.js';
import { contextOf, count, inSpan, markFailed, timeRequest } from '../telemetry/telemetry.js';
import { leaveUnread } from './body.js';
import type { HttpContext } from './context.js';
import { matchRoute } from './match-route.js';
import { ops, opsPaths } from './ops.js';
import { refuse, refuseThrown } from './problem.js';

type Answering = (request: Request) => Promise<Response>;

/** What stands before every route: who comes too often is told to wait, and each request is traced and timed. */
export function guarded(
  context: HttpContext,
  answer: Answering,
): (request: Request, peer?: Peer) => Promise<Response> {
  return (request, peer = {}) => {
    const { pathname } = new URL(request.url);
    const isOurs = pathname.startsWith(`${context.basePath}/`);
    const path = isOurs ? pathname.slice(context.basePath.length) : '';
    // Who runs the server asks often, and needs no trace of it.
    const asked = opsPaths.find((each) => each === path);
    if (asked !== undefined && request.method === 'GET') return ops(context, asked);

    const route = templateOf(request.method, path);
    const attributes = { 'http.request.method': methodOf(request), 'http.route': route };
    const begun = performance.now();
    return inSpan(
      `${methodOf(request)} ${route}`,
      attributes,
      async (span) => {
        const response = await limited(context, request, { peer, route }, answer).catch(
          (thrown: unknown) => refuseThrown(context, request, thrown),
        );
        const told = { ...attributes, 'http.response.status_code': response.status };
        span.setAttributes(told);
        if (response.status >= 500) markFailed(span, null);
        timeRequest((performance.now() - begun) / 1000, told);
        return response;
      },
      { kind: SpanKind.SERVER, parent: contextOf(request.headers) },
    );
  };
}

async function limited(
  context: HttpContext,
  request: Request,
  { peer, route }: { readonly peer: Peer; readonly route: string },
  answer: Answering,
): Promise<Response> {
  const { rates, addressOf } = context;
  const address = addressOf(request, peer);
  const key = bearer(request) ?? new URL(request.url).searchParams.get('key');
  const isLookup = route === ROUTES.findOrder.path;
  // A sender's webhooks come in bursts from few addresses, and each one is signed. Others have theirs sent
  // from there, too: what somebody else signs must not shut out what the sender does.
  const isWebhook = route === webhookTemplate;
  const checks = [
    ['badKey', async () => (address === null || isWebhook ? null : rates.wait('badKey', address))],
    [
      'address',
      async () => (address === null || isWebhook ? null : rates.count('address', address)),
    ],
    ['key', async () => (key === null ? null : rates.count('key', key))],
    ['lookup', async () => (isLookup ? rates.count('lookup', address) : null)],
  ] as const;
  for (const [what, check] of checks) {
    const seconds = await check();
    if (seconds === null) continue;
    count('amends.requests.limited', { what });
    leaveUnread(request);
    const headers = { 'retry-after': String(seconds) };
    return refuse(context, request, tooMany(seconds), { headers });
  }
  const response = await answer(request);
  // To a customer's key that opens nothing, nothing is there; to an API key it is said.
  const isBadKey =
    (response.status === 401 && !isWebhook) ||
    (response.status === 404 && customerTemplates.has(route));
  if (isBadKey && address !== null) await rates.count('badKey', address);
  return response;
}

const noTemplate = 'unknown';
const customerTemplates: ReadonlySet<string> = new Set(
  Object.values(ROUTES).map(({ path }) => path),
);
const webhookTemplate = '/webhooks/:source';

/** A route as it stands in the table: no id of anybody is part of it. */
function templateOf(method: string, path: string): string {
  const staff = matchStaffRoute(method, path)?.name;
  if (staff) return STAFF_ROUTES[staff].path;
  const match = matchRoute(method, path, '');
  if (match.kind === 'route') return ROUTES[match.name].path;
  return match.kind === 'webhook' ? webhookTemplate : noTemplate;
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** What a client made up is no name of a span. */
const methodOf = ({ method }: Request): string => (methods.has(method) ? method : '_OTHER');

function tooMany(seconds: number): AmendsError {
  return new AmendsError({
    code: 'too_many_requests',
    message: `Too much came from here in a short time. Wait ${seconds} seconds, then go on more slowly.`,
  });
}
