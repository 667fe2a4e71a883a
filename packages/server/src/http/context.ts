import type { Speech } from '@amends/core';
import type { ReadClock } from '../clock.js';
import type { ClientAddress } from '../doors/client-address.js';
import type { Door } from '../doors/door.js';
import type { Limits } from '../doors/limits.js';
import type { Sources } from '../evidence/source.js';
import type { StreamRoom } from '../live/stream-room.js';
import type { Log } from '../log.js';
import type { Afterwards } from '../runtime/afterwards.js';
import type { Runtime } from '../runtime/runtime.js';
import type { StaffDoor, StaffPage } from '../staff/staff-door.js';
import type { PageUrl } from './page.js';

/** What the handler works with. */
export interface HttpContext {
  /** Opens the store when it is not open yet. */
  readonly open: () => Promise<Runtime>;
  readonly door: Door;
  readonly staff: StaffDoor;
  /** The page at which staff work; `null` where the store has none. */
  readonly staffPage: StaffPage | null;
  /** What only this store's servers can make of a text: a keyed digest of it. */
  readonly seal: (text: string) => string;
  /** Who knocks how often. */
  readonly rates: Limits;
  readonly addressOf: ClientAddress;
  readonly sources: Sources;
  readonly clock: ReadClock;
  readonly log: Log;
  readonly basePath: string;
  readonly pageUrl: PageUrl | undefined;
  /** The store's origin as customers see it. */
  readonly origin: string | undefined;
  /** How the store speaks to those of whom nothing is known. */
  readonly speech: Pick<Speech, 'locales' | 'brand'>;
  readonly localeOf: (request: Request) => string | undefined;
  readonly limits: {
    /** Bytes of a webhook's body. */
    readonly webhook: number;
    /** Bytes of a customer's body. */
    readonly submission: number;
    /** Bytes of one picture. */
    readonly photo: number;
    /** Bytes of what staff send. */
    readonly staff: number;
  };
  /** How many live streams there is room for. */
  readonly streams: StreamRoom;
  /** Milliseconds between two signs of life on a live stream. */
  readonly heartbeat: number;
  /** What goes on after an answer was made. */
  readonly afterwards: Afterwards;
  /** Falls when the server closes. */
  readonly closing: AbortSignal;
}

/** Answers one kind of request; `id` is what stands in the path. Refuses by throwing an `AmendsError`. */
export type Route = (context: HttpContext, request: Request, id: string) => Promise<Response>;
