import { createHmac } from 'node:crypto';
import { lt } from 'drizzle-orm';
import { RateLimiterDrizzle, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Queries } from '../store/database.js';
import { rateLimits } from '../store/tables.js';

/** So many in so many seconds. */
export interface Rate {
  readonly points: number;
  readonly seconds: number;
}

/** How often one sender may do what. */
export interface RateLimits {
  /** Requests from one address. */
  readonly address?: Rate;
  /** Requests under one customer's key, or one API key. */
  readonly key?: Rate;
  /** Orders that one address asks to be sent the link of: counted for all processes together. */
  readonly lookup?: Rate;
  /** Keys from one address that open nothing. */
  readonly badKey?: Rate;
}

/** What is allowed where nothing is said. */
const usualLimits: Required<RateLimits> = {
  address: { points: 1200, seconds: 60 },
  key: { points: 600, seconds: 60 },
  lookup: { points: 10, seconds: 600 },
  badKey: { points: 30, seconds: 600 },
};

/** What is counted. */
type Counted = keyof RateLimits;

/** Counts who knocks how often. */
export interface Limits {
  /**
   * Counts one more.
   *
   * @param who an address or a key; `null` where nobody knows: all of those count as one, with twenty
   *   times as much room.
   * @returns seconds to wait, or `null` for leave to go on.
   */
  count(what: Counted, who: string | null): Promise<number | null>;
  /** Seconds until this one may come again, or `null`; counts nothing. */
  wait(what: 'badKey', who: string | null): Promise<number | null>;
}

/** No limits: everybody may. */
export const noLimits: Limits = {
  count: () => Promise.resolve(null),
  wait: () => Promise.resolve(null),
};

const everybody = 'everybody';
const moreForEverybody = 20;
const clearEveryMs = 600_000;

/**
 * Counts in this process, which costs nothing; look-ups in the database, so that many processes are no
 * way around it. Neither holds an address or a key: both are written as a keyed digest.
 */
export function createLimits(
  wanted: RateLimits,
  secret: Uint8Array,
  database: () => Promise<Queries>,
): Limits {
  const rates = { ...usualLimits, ...wanted };
  const inMemory = (what: Counted, times = 1): RateLimiterMemory => {
    const { points, seconds } = rates[what];
    return new RateLimiterMemory({ keyPrefix: what, points: points * times, duration: seconds });
  };
  const limiters = new Map<string, RateLimiterAbstract>();
  const known = (name: string, make: () => RateLimiterAbstract): RateLimiterAbstract => {
    const limiter = limiters.get(name) ?? make();
    limiters.set(name, limiter);
    return limiter;
  };

  let clearedAt = Date.now();
  const shared = async (): Promise<RateLimiterAbstract> => {
    const queries = await database();
    if (Date.now() - clearedAt > clearEveryMs) {
      clearedAt = Date.now();
      await queries.delete(rateLimits).where(lt(rateLimits.expire, new Date()));
    }
    return known('lookup', () => {
      const { points, seconds } = rates.lookup;
      return new RateLimiterDrizzle({
        keyPrefix: 'lookup',
        points,
        duration: seconds,
        storeClient: queries,
        schema: rateLimits,
        clearExpiredByTimeout: false,
        // Who is over the limit is answered from memory: a flood costs the database nothing.
        inMemoryBlockOnConsumed: points + 1,
        // A database that does not answer is no reason to let everybody in.
        insuranceLimiter: inMemory('lookup'),
      });
    });
  };

  const limiterFor = (
    what: Counted,
    who: string | null,
  ): RateLimiterAbstract | Promise<RateLimiterAbstract> => {
    if (who === null) return known(`${what} ${everybody}`, () => inMemory(what, moreForEverybody));
    if (what !== 'lookup') return known(what, () => inMemory(what));
    // Each process counts for itself while the database is away.
    return shared().catch(() => known('lookup alone', () => inMemory('lookup')));
  };
  const nameOf = (who: string | null): string =>
    createHmac('sha256', secret)
      .update(who ?? everybody)
      .digest('base64url')
      .slice(0, 22);

  return {
    async count(what, who) {
      const limiter = await limiterFor(what, who);
      try {
        await limiter.consume(nameOf(who));
        return null;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return secondsOf(refusal);
        throw refusal;
      }
    },
    async wait(what, who) {
      const limiter = await limiterFor(what, who);
      const counted = await limiter.get(nameOf(who));
      return counted !== null && counted.consumedPoints >= limiter.points
        ? secondsOf(counted)
        : null;
    },
  };
}

function secondsOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000));
}
