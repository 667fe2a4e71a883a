import type { CaseSummary, IssuedKey, Page, StaffCase } from '@amends/core';
import { createAmends, embeddedDatabase } from '@amends/server';
import type { Amends, Database } from '@amends/server';

/** What the deployment keeps secret. */
export interface Doors {
  /** The first signs new links; all of them open. Put a new one in front, drop the old one later. */
  readonly linkSecrets: readonly string[];
  /** `openssl rand -base64 32`, for as long as there is no other key of the staff. */
  readonly firstStaffKey: string | undefined;
}

export function createDoors(
  { linkSecrets, firstStaffKey }: Doors,
  database: Database = embeddedDatabase({ folder: '.amends' }),
) {
  return createAmends({
    database,
    secrets: linkSecrets,
    staff: { firstKey: firstStaffKey },
    // One proxy of ours stands before the server: it writes the last entry of X-Forwarded-For.
    trustProxy: 1,
    rateLimits: { lookup: { points: 5, seconds: 600 } },
    // Behind a proxy, the origin that customers see: forms from anywhere else are refused.
    origin: 'https://shop.example',
  });
}

/** A link was forwarded to the wrong person: it opens nothing any more, and the customer gets a new one. */
export async function newLink(amends: Amends, orderId: string): Promise<string> {
  await amends.links.revoke(orderId);
  const key = await amends.links.issue(orderId, { expiresIn: 30 * 86_400 });
  return `https://shop.example/orders/${orderId}?key=${key}`;
}

/** A key for the front desk, once; then the first one can go. */
export async function keyForTheDesk(amends: Amends): Promise<string | null> {
  const { secret }: IssuedKey = await amends.staff.keys.create({
    name: 'the front desk',
    role: 'agent',
    expiresInDays: 365,
  });
  return secret;
}

/** Answers everybody who waits for an answer, as a script of the store's own might. */
export async function answerAll(
  request: (path: string, body?: object) => Promise<Response>,
  text: string,
): Promise<number> {
  let answered = 0;
  const page = (await (await request('/cases?need=answer')).json()) as Page<CaseSummary>;
  for (const { caseId } of page.items) {
    const path = `/cases/${encodeURIComponent(caseId)}`;
    const found = (await (await request(path)).json()) as StaffCase;
    for (const { promiseId, answeredAt } of found.case.asks) {
      if (answeredAt !== null) continue;
      const response = await request(`${path}/answers`, { promiseId, text, by: 'Judith Okoro' });
      if (response.ok) answered += 1;
    }
  }
  return answered;
}
