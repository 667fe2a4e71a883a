import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import type { IncidentView } from '@amends/core';
import { amends } from './amends.ts';
import { environment } from './environment.ts';

/**
 * The troubles that everybody may know of, newest first, as this visitor's moment has them; none where they cannot be
 * read: no page goes without itself for want of its banner.
 */
export const readIncidents = cache(async (): Promise<readonly IncidentView[]> => {
  const headers = { cookie: (await cookies()).toString() };
  const url = `${environment.origin()}/amends/v1/incidents`;
  const answer = await amends().handler(new Request(url, { headers }));
  return answer.ok ? ((await answer.json()) as readonly IncidentView[]) : [];
});
