import { defaultPolicy } from '@amends/core';
import type { OrderRecord, OrderView, Policy } from '@amends/core';
import { sampleOrder } from '@amends/core/testing';
import { createAmends, easyPostSource, shopifySource, webhookFulfiller } from '../src/index.js';
import type { Amends, Database, LogEvent } from '../src/index.js';
import { smtpNotifier } from '../src/smtp.js';
import type { Faults } from './faults.js';
import {
  checkoutRecord,
  easyPostTracker,
  shopifyFulfilment,
  shopifyOrder,
  signed,
} from './messages.js';
import { fulfilSecret, secrets } from './secrets.js';
import { base } from './site.js';

/* One order from the checkout to its closure, and one that the law cancels by silence, step by step. */

/** Where a life takes place. */
export interface LifeOptions {
  readonly database: Database;
  /** The store that carries out remedies. */
  readonly storeUrl: string;
  /** The mail server. */
  readonly mailUrl: string;
  readonly faults: Faults;
  /** The step to begin with: the one in which the last process died. The first when absent. */
  readonly from?: string | undefined;
  /** Hears of each step as it begins. */
  readonly onStep?: (name: string) => void;
  /** What a dead process had taken is free after two minutes; a test lets them pass with this. */
  readonly passTime?: () => Promise<void>;
}

const id = 450_789_469;
/** The order that the customer makes a choice on. */
export const chosenId = String(id);
/** The order that is paid back unasked. */
export const silentId = 'silent';

/** A hundred dollars of goodwill a year, and everything is told by e-mail. */
export const policy: Policy = {
  ...defaultPolicy,
  budgets: [{ id: 'goodwill', per: 'year', amounts: { USD: 10_000 } }],
  rules: [
    ...defaultPolicy.rules,
    { id: 'mail', when: {}, then: { channel: 'email' }, because: 'A test.' },
  ],
};

const silentRecord: OrderRecord = {
  order: { ...sampleOrder, id: silentId },
  promises: [
    {
      ...{ id: 'p1', kind: 'ship', source: 'checkout' },
      ...{ window: { by: '2026-11-10' }, madeAt: sampleOrder.placedAt },
    },
  ],
  events: [],
};

function delivered(event: Record<string, unknown>): Record<string, unknown> {
  const result = event.result as { tracking_details: Record<string, unknown>[] };
  const [last] = result.tracking_details.slice(-1);
  const scan = { ...last, status: 'delivered', datetime: '2024-08-05T17:30:00Z' };
  const tracking_details = [...result.tracking_details, scan];
  return { ...event, result: { ...result, status: 'delivered', tracking_details } };
}

/** Lives it, from a step on. Answers once all that it led to is done. */
export async function live(options: LifeOptions): Promise<readonly LogEvent[]> {
  const { faults, from, onStep } = options;
  const logs: LogEvent[] = [];
  let now = '2024-07-30T15:00:00Z';
  const amends = createAmends({
    database: faults.database(options.database),
    secrets: secrets.links,
    sources: {
      shopify: shopifySource({ secret: secrets.shopify }),
      easypost: easyPostSource({ secret: secrets.easypost }),
    },
    policy,
    fulfil: faults.fulfiller(webhookFulfiller({ url: options.storeUrl, secret: fulfilSecret })),
    notify: faults.notifier(
      smtpNotifier({ url: options.mailUrl, from: { address: 'care@shop.example' } }),
    ),
    pageUrl: (orderId, key) => `https://shop.example/orders/${orderId}?key=${key ?? ''}`,
    watch: false,
    clock: () => now,
    log: (event) => logs.push(event),
  });
  await options.passTime?.();
  await amends.ready();

  let hasBegun = from === undefined;
  const step = async (name: string, at: string, body: () => Promise<unknown>): Promise<void> => {
    hasBegun ||= name === from;
    now = at;
    if (!hasBegun) return;
    onStep?.(name);
    await faults.step(name, body);
    // What it led to is done before the clock moves on, by us or by the engine, whoever comes first.
    await faults.step('jobs', () => settle(amends));
  };
  const tell = async (request: Request): Promise<void> => {
    const { status } = await amends.handler(request);
    if (status >= 300) throw new Error(`A webhook was answered ${status}.`);
  };
  const tracker = easyPostTracker('776655443322');

  await step('checkout', '2024-07-30T15:00:00Z', async () => {
    const record = checkoutRecord(id);
    const customer = { ...record.order.customer, email: 'bob@example.org' };
    await amends.orders.record({ ...record, order: { ...record.order, customer } });
  });
  await step('webhook of the order', '2024-07-30T15:01:00Z', () =>
    tell(signed({ source: 'shopify', topic: 'orders/create', body: shopifyOrder(id) })),
  );
  await step('webhook of the parcel', '2024-07-31T13:05:00Z', () => {
    const body = shopifyFulfilment(id, '776655443322');
    return tell(signed({ source: 'shopify', topic: 'fulfillments/create', body }));
  });
  // The promised day has gone by: assessed, and an offer made.
  await step('webhook of the carrier', '2024-08-02T19:27:00Z', () =>
    tell(signed({ source: 'easypost', body: tracker })),
  );
  await step('look', '2024-08-02T19:28:00Z', () => viewOf(amends));
  await step('choice', '2024-08-02T19:29:00Z', () => choose(amends));
  await step('delivery', '2024-08-05T18:00:00Z', () =>
    tell(signed({ source: 'easypost', body: delivered(tracker) })),
  );
  await step('second checkout', '2026-11-03T12:00:00Z', () => amends.orders.record(silentRecord));
  await step('silence', '2026-11-11T05:00:00Z', () => amends.tick());
  await amends.close();
  return logs;
}

async function viewOf(amends: Amends): Promise<OrderView> {
  const key = await amends.links.issue(chosenId);
  const headers = { authorization: `Bearer ${key}` };
  const response = await amends.handler(new Request(`${base}/v1/orders/${chosenId}`, { headers }));
  return (await response.json()) as OrderView;
}

async function choose(amends: Amends): Promise<void> {
  const view = (await viewOf(amends)).cases[0];
  const { status } = await amends.handler(
    new Request(`${base}/v1/cases/${encodeURIComponent(view?.caseId ?? '')}/choice`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await amends.links.issue(chosenId)}`,
      },
      body: JSON.stringify({
        // What the customer's page held when it was sent first is sent again.
        offerId: view?.offer?.id ?? view?.choice?.offerId,
        offerVersion: view?.offer?.version ?? 1,
        pick: view?.choice?.pick ?? { kind: 'option', optionId: view?.offer?.options[0]?.id },
        idempotencyKey: 'the choice',
      }),
    }),
  );
  if (status !== 200) throw new Error(`The choice was answered ${status}.`);
}

/** Attempts all work until none leads to more; gives up on what the engine alone is at, which ends by itself. */
async function settle(amends: Amends): Promise<void> {
  for (let round = 0; round < 3; round += 1) await amends.drain();
}
