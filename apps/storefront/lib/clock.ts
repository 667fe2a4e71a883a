import { isInstant, isoOf } from '@amends/core';
import type { Instant } from '@amends/core';

/** Where a visitor of the demonstration keeps the moment they have moved to. */
export const clockCookie = 'demo-now';

/** Where a visitor of the demonstration keeps the reading direction they look at. */
export const directionCookie = 'demo-dir';

const moment: unique symbol = Symbol.for('dacapo.moment');
/** The server's own moment is shared by every bundle of this process: Next makes several. */
const held: typeof globalThis & { [moment]?: Instant } = globalThis;

/** The moment at which the demonstration's scene stands; `null` in a shop that is none. */
export function sceneMoment(): Instant | null {
  const scene = process.env.AMENDS_DEMO_NOW ?? '';
  return isInstant(scene) ? scene : null;
}

/** Whether this is a demonstration: its clock can be moved, and its tools are shown. */
export function isDemo(): boolean {
  return sceneMoment() !== null;
}

/** The shop's own present: by it work is done and links expire. */
export function shopNow(): Instant {
  const scene = sceneMoment();
  return scene === null ? isoOf(Date.now()) : (held[moment] ?? scene);
}

/** Moves the shop's own present; the replay lives through the scene's days with it. Demonstrations only. */
export function moveShopNow(to: Instant): void {
  if (isDemo()) held[moment] = to;
}

/**
 * A visitor's present: in a demonstration the moment they have moved to, else the shop's own.
 *
 * @param cookie what {@link clockCookie} holds.
 */
export function visitorNow(cookie: string | undefined): Instant {
  return isDemo() && cookie !== undefined && isInstant(cookie) ? cookie : shopNow();
}

/** The clock that the server of `@amends/server` reads. */
export function clock(request?: Request): Instant {
  return visitorNow(request === undefined ? undefined : cookieOf(request, clockCookie));
}

function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1));
}
