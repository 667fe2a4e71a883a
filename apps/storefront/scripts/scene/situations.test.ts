import { createAmends, easyPostSource, memoryDatabase, shopifySource } from '@amends/server';
import type { Amends } from '@amends/server';
import type { HeadlineStatus, Instant } from '@amends/core';
import * as v from 'valibot';
import { describe, expect, it, onTestFinished } from 'vitest';
import { act } from '../../lib/desk.ts';
import { DeskMessageSchema } from '../../lib/desk-message.ts';
import { policy } from '../../lib/policy.ts';
import { shop } from '../../lib/shop.ts';
import { replay } from '../replay/index.ts';
import { freshSecrets } from '../replay/secrets.ts';
import { sceneMomentOn } from './calendar.ts';

const secrets = freshSecrets(() => 'c2VjcmV0cyBvZiBhIHRlc3QgYXJlIG5vbmUgYXQgYWxs');

/** What the front page says that an order is there to show. */
const shown: Readonly<Record<string, readonly [HeadlineStatus, state: string]>> = {
  '1073459966': ['on-track', 'quiet'],
  '1073459970': ['running-late', 'open'],
  '450789469': ['running-late', 'offered'],
  '1073459963': ['partly-late', 'offered'],
  '1073459976': ['returning', 'offered'],
  DC1900000001: ['running-late', 'offered'],
  DC0400000001: ['lost', 'offered'],
  DC1100000001: ['at-risk', 'open'],
  '1073459983': ['arrived-late', 'closed'],
};

describe.each([['the day on which clocks are changed', '2027-03-14T17:00:00Z']])(
  'a scene laid on %s',
  { timeout: 60_000 },
  (_, moment) => {
    it('shows what the front page says', async () => {
      const amends = await liveThrough(sceneMomentOn(moment));
      for (const [orderId, expected] of Object.entries(shown)) {
        const [main] = (await amends.orders.view(orderId))?.cases ?? [];
        expect([orderId, main?.headline.status, main?.state]).toEqual([orderId, ...expected]);
      }
    });
  },
);

/** Lives through the scene without a storefront, a network or a wait. */
async function liveThrough(now: Instant): Promise<Amends> {
  let at = now;
  const amends = createAmends({
    database: memoryDatabase(),
    secrets: secrets.link,
    sources: {
      shopify: shopifySource({ secret: secrets.shopify, timeZone: shop.timeZone }),
      easypost: easyPostSource({ secret: secrets.easypost }),
    },
    fulfil: {
      fulfil: () => Promise.resolve({ status: 'done', reference: 'DC-TEST' }),
      ask: () => Promise.resolve({ status: 'done' }),
    },
    notify: { notify: () => Promise.resolve({ status: 'accepted', messageId: null }) },
    watch: false,
    staff: { firstKey: secrets.staff },
    policy,
    clock: () => at,
    basePath: '/amends',
    origin: 'http://shop.test',
    pageUrl: (orderId) => `/orders/${orderId}`,
  });
  onTestFinished(() => amends.close());
  const moveClock = (to: Instant): void => {
    at = to;
  };
  await replay({
    origin: 'http://shop.test',
    secrets,
    now,
    async send(url, init) {
      const request = new Request(url, init);
      if (new URL(url).pathname !== '/api/desk') return amends.handler(request);
      const message = v.parse(DeskMessageSchema, await request.json());
      return Response.json(await act(message, { amends, now: () => at, moveClock }));
    },
  });
  return amends;
}
