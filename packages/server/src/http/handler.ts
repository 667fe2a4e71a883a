import type { RouteName } from '@amends/core';
import { nothingHere } from '../doors/door.js';
import type { Peer } from '../doors/client-address.js';
import { handleStaff } from '../staff/handle-staff.js';
import { staffPath } from '../staff/match-staff-route.js';
import type { StaffPage } from '../staff/staff-door.js';
import type { HttpContext, Route } from './context.js';
import { guarded } from './guarded.js';
import { matchRoute, methodNotAllowed } from './match-route.js';
import { refuse, refuseThrown } from './problem.js';
import { choose } from './routes/choose.js';
import { claim } from './routes/claim.js';
import { consent } from './routes/consent.js';
import { findOrder } from './routes/find-order.js';
import { follow, stopUpdates } from './routes/follow.js';
import { incidents } from './routes/incidents.js';
import { live } from './routes/live.js';
import { photo } from './routes/photo.js';
import { readCase, readOrder } from './routes/read.js';
import { webhook } from './routes/webhook.js';

const routes: Readonly<Record<RouteName, Route>> = {
  readOrder,
  readCase,
  choose,
  consent,
  claim,
  photo,
  follow,
  stopUpdates,
  findOrder,
  incidents,
  live,
};

/**
 * Answers a request. Fetch-standard: mount it wherever requests come as `Request`. A mount that knows
 * the address at the other end of the connection passes it as `peer`.
 */
export type Handler = (request: Request, peer?: Peer) => Promise<Response>;

/** Makes the handler. It never throws: whatever goes wrong is an answer, and in the log. */
export function createHandler(context: HttpContext): Handler {
  return guarded(context, async (request) => {
    try {
      const { pathname } = new URL(request.url);
      const below = pathname.slice(context.basePath.length);
      if (pathname.startsWith(context.basePath) && below.startsWith(staffPath)) {
        return await handleStaff(context, request, below);
      }
      const page = pagePath(context, pathname);
      if (page !== null) return await page.staffPage.answer(context, request, page.path);
      const match = matchRoute(request.method, pathname, context.basePath);
      switch (match.kind) {
        case 'route':
          return await routes[match.name](context, request, match.id);
        case 'webhook':
          return await webhook(context, request, match.source);
        case 'none': {
          if (match.allow.length === 0) throw nothingHere();
          const headers = { allow: match.allow.join(', ') };
          return refuse(context, request, methodNotAllowed(match.allow), { headers });
        }
      }
    } catch (thrown) {
      return refuseThrown(context, request, thrown);
    }
  });
}

/** What stands below the staff's page, where there is one and the request asks for it. */
function pagePath(
  { staffPage, basePath }: HttpContext,
  pathname: string,
): { readonly staffPage: StaffPage; readonly path: string } | null {
  const root = `${basePath}/staff`;
  if (staffPage === null || !(pathname === root || pathname.startsWith(`${root}/`))) return null;
  return { staffPage, path: pathname.slice(root.length) };
}
