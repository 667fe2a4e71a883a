import 'server-only';
import { cookies } from 'next/headers';
import type { Instant } from '@amends/core';
import { clockCookie, visitorNow } from './clock.ts';

/** The present, as this visitor's page shows it. */
export async function now(): Promise<Instant> {
  return visitorNow((await cookies()).get(clockCookie)?.value);
}
