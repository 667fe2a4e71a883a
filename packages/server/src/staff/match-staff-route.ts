import { STAFF_ROUTES } from '@amends/core';
import type { StaffRouteName } from '@amends/core';
import { isFindableId } from '../store/storable.js';

/** Which of the staff's routes a request asks for; `null` where the path has not this method. */
export interface StaffMatch {
  readonly name: StaffRouteName | null;
  readonly id: string;
  readonly allow: readonly string[];
}

/** Below it everything is the staff's. */
export const staffPath = '/v1/staff/';

const routes = (Object.keys(STAFF_ROUTES) as StaffRouteName[]).map((name) => ({
  name,
  method: STAFF_ROUTES[name].method,
  parts: STAFF_ROUTES[name].path.split('/'),
}));

/** Finds what a request asks for, by its method and its path below the base path; `null` for no path of ours. */
export function matchStaffRoute(method: string, path: string): StaffMatch | null {
  const parts = path.split('/');
  const fitting = routes.flatMap((route) => {
    const id = idIn(parts, route.parts);
    return id === null ? [] : [{ ...route, id }];
  });
  const [first] = fitting;
  if (first === undefined) return null;
  const asked = fitting.find((route) => route.method === method);
  return {
    name: asked?.name ?? null,
    id: (asked ?? first).id,
    allow: fitting.map((route) => route.method),
  };
}

/** What stands for the one parameter of a pattern, an empty text where it has none; `null` when the path does not fit. */
function idIn(parts: readonly string[], wanted: readonly string[]): string | null {
  if (parts.length !== wanted.length) return null;
  let id = '';
  for (const [at, want] of wanted.entries()) {
    const part = parts[at] ?? '';
    if (!want.startsWith(':')) {
      if (want !== part) return null;
      continue;
    }
    try {
      id = decodeURIComponent(part);
    } catch {
      return null;
    }
    if (!isFindableId(id)) return null;
  }
  return id;
}
