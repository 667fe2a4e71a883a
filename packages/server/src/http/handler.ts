import type { RouteName } from '@amends/core';
import { nothingHere } from '../doors/door.js';
import type { HttpContext, Route } from './context.js';
import { matchRoute, methodNotAllowed } from './match-route.js';
import { logProblem, problem, toAmendsError } from './problem.js';
import { choose } from './routes/choose.js';
import { claim } from './routes/claim.js';
import { live } from './routes/live.js';
import { readCase, readOrder } from './routes/read.js';
import { webhook } from './routes/webhook.js';

const routes: Readonly<Partial<Record<RouteName, Route>>> = {
  readOrder,
  readCase,
  choose,
  claim,
  live,
};

/** Answers a request. Fetch-standard: mount it wherever requests come as `Request`. */
export type Handler = (request: Request) => Promise<Response>;

/** Makes the handler. It never throws: whatever goes wrong is an answer, and in the log. */
export function createHandler(context: HttpContext): Handler {
  return async (request) => {
    try {
      const { pathname } = new URL(request.url);
      const match = matchRoute(request.method, pathname, context.basePath);
      switch (match.kind) {
        case 'route':
          return await (routes[match.name] ?? noRoute)(context, request, match.id);
        case 'webhook':
          return await webhook(context, request, match.source);
        case 'none': {
          if (match.allow.length === 0) throw nothingHere();
          const headers = { allow: match.allow.join(', ') };
          return problem(methodNotAllowed(match.allow), { headers });
        }
      }
    } catch (thrown) {
      const error = toAmendsError(thrown);
      logProblem(context.log, error);
      return problem(error);
    }
  };
}

function noRoute(): Promise<Response> {
  return Promise.reject(nothingHere());
}
