import { createAmends, easyPostSource, memoryDatabase, shopifySource } from '@amends/server';
import type { Amends } from '@amends/server';
import type { HeadlineStatus, Instant, OrderEvent, OrderPromise } from '@amends/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { policy } from '../../lib/policy.ts';
import { shop } from '../../lib/shop.ts';
import { newDate, purchase } from '../replay/desk-messages.ts';
import { freshSecrets } from '../replay/secrets.ts';
import { signedBySender } from '../replay/signed.ts';
import { sceneMomentOn } from './calendar.ts';
import { sceneAt } from './index.ts';
import type { Step } from './steps.ts';

const secrets = freshSecrets(() => 'c2VjcmV0cyBvZiBhIHRlc3QgYXJlIG5vbmUgYXQgYWxs');

/** What the front page says that an order is there to show. */
const shown: Readonly<Record<string, readonly [HeadlineStatus, state: string]>> = {
  '1073459966': ['on-track', 'quiet'],
  '1073459970': ['running-late', 'open'],
  '450789469': ['running-late', 'offered'],
  '1073459963': ['partly-late', 'offered'],
  '1073459976': ['returning', 'offered'],
  '1073459983': ['arrived-late', 'closed'],
};

describe.each([
  ['an ordinary Tuesday', '2026-11-17T16:00:00Z'],
  ['a Sunday', '2026-11-22T18:00:00Z'],
  ['the Friday after Thanksgiving, before the workshop opens', '2026-11-27T09:00:00Z'],
  ['the day on which clocks are changed', '2027-03-14T17:00:00Z'],
])('a scene laid on %s', { timeout: 60_000 }, (_, moment) => {
  it('shows what the front page says', async () => {
    const amends = await liveThrough(sceneMomentOn(moment));
    for (const [orderId, expected] of Object.entries(shown)) {
      const [main] = (await amends.orders.view(orderId))?.cases ?? [];
      expect([orderId, main?.headline.status, main?.state]).toEqual([orderId, ...expected]);
    }
  });
});

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
    fulfil: { fulfil: () => Promise.resolve({ status: 'done', reference: 'DC-TEST' }) },
    policy,
    clock: () => at,
    basePath: '/amends',
  });
  onTestFinished(() => amends.close());
  for (const step of sceneAt(now)) {
    at = step.at;
    await take(step, amends);
  }
  at = now;
  return amends;
}

async function take(step: Step, amends: Amends): Promise<void> {
  switch (step.does) {
    case 'checkout': {
      const message = purchase(step);
      if (message.does === 'record') await amends.orders.record(message.record);
      return;
    }
    case 'state-new-date': {
      const message = newDate(step);
      if (message.does !== 'state-new-date') return;
      await amends.orders.statePromise(step.orderId, message.promise as unknown as OrderPromise);
      await amends.orders.addEvents(step.orderId, [message.notice as unknown as OrderEvent]);
      return;
    }
    case 'webhook': {
      const url = `http://shop.test/amends/webhooks/${step.payload.source}`;
      const answer = await amends.handler(
        new Request(url, { method: 'POST', ...signedBySender(step.payload, secrets) }),
      );
      expect(answer.status, await answer.text()).toBe(200);
      return;
    }
    case 'choose':
      return choose(step.orderId, amends);
  }
}

async function choose(orderId: string, amends: Amends): Promise<void> {
  const [main] = (await amends.orders.view(orderId))?.cases ?? [];
  const { id: offerId, version: offerVersion, options } = main?.offer ?? {};
  const answer = await amends.handler(
    new Request(`http://shop.test/amends/v1/cases/${main?.caseId ?? ''}/choice`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await amends.links.issue(orderId)}`,
        'idempotency-key': 'once',
      },
      body: JSON.stringify({
        offerId,
        offerVersion,
        pick: { kind: 'option', optionId: options?.[0]?.id },
      }),
    }),
  );
  expect(answer.status, await answer.text()).toBe(200);
  await amends.drain();
}
