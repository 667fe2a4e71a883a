import { AmendsError, ROUTES } from '@amends/core';
import type { RouteName } from '@amends/core';
import { isFindableId } from '../store/storable.js';

/** What a request asks for. */
export type Match =
  /** `id` is empty where the path names nothing. */
  | { readonly kind: 'route'; readonly name: RouteName; readonly id: string }
  | { readonly kind: 'webhook'; readonly source: string };

/** Why a request asks for nothing that there is. */
export interface NoMatch {
  readonly kind: 'none';
  /** The methods that the path has, where it is a path. */
  readonly allow: readonly string[];
}

const webhook = { method: 'POST', path: '/webhooks/:source' } as const;

/** Finds what a request asks for, by its method and its path below `basePath`. */
export function matchRoute(method: string, pathname: string, basePath: string): Match | NoMatch {
  if (!pathname.startsWith(`${basePath}/`)) return { kind: 'none', allow: [] };
  const path = pathname.slice(basePath.length);
  const allow: string[] = [];
  for (const [name, route] of Object.entries(ROUTES) as [
    RouteName,
    { method: string; path: string },
  ][]) {
    const id = parameterOf(path, route.path);
    if (id === null) continue;
    if (route.method === method) return { kind: 'route', name, id };
    allow.push(route.method);
  }
  const source = parameterOf(path, webhook.path);
  if (source !== null) {
    if (method === webhook.method) return { kind: 'webhook', source };
    allow.push(webhook.method);
  }
  return { kind: 'none', allow };
}

/** The address of a route for one id; without one where the path names nothing. */
export function routePath(name: RouteName, id: string, basePath: string): string {
  return basePath + ROUTES[name].path.replace(/:\w+/u, encodeURIComponent(id));
}

/** The one parameter of a pattern in a path, empty where it has none; `null` when the path does not fit. */
function parameterOf(path: string, pattern: string): string | null {
  const parts = path.split('/');
  const wanted = pattern.split('/');
  if (parts.length !== wanted.length) return null;
  let found = '';
  for (const [at, want] of wanted.entries()) {
    const part = parts[at] ?? '';
    if (!want.startsWith(':')) {
      if (want !== part) return null;
      continue;
    }
    const id = decoded(part);
    if (id === null || !isFindableId(id)) return null;
    found = id;
  }
  return found;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    // A path that no browser writes leads nowhere.
    return null;
  }
}

/** The refusal of a method that a path does not have. */
export function methodNotAllowed(allow: readonly string[]): AmendsError {
  return new AmendsError({
    code: 'method_not_allowed',
    message: `This address answers to ${allow.join(', ')} only.`,
  });
}
