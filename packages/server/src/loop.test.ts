import type { CaseView } from '@amends/core';
import { describe, expect, it, vi } from 'vitest';
import { databases } from '../test/database.js';
import {
  checkoutRecord,
  easyPostTracker,
  shopifyFulfilment,
  shopifyOrder,
  signed,
} from '../test/messages.js';
import { fulfilSecret } from '../test/secrets.js';
import { offeredCase, onlyCase, startServer } from '../test/server.js';
import { startStore } from '../test/store-server.js';
import { webhookFulfiller } from './fulfil/webhook-fulfiller.js';

describe.each(databases)(
  'one order on %s, from the carrier’s payload to the kept choice',
  (_, fresh) => {
    it('goes the whole way', async () => {
      const store = await startStore();
      const server = await startServer({
        database: await fresh(),
        fulfil: webhookFulfiller({ url: store.url, secret: fulfilSecret }),
        pageUrl: (orderId, key) => `/orders/${orderId}?key=${String(key)}`,
      });
      const { orders, links, handler } = server.amends;
      const id = 450_789_469;
      const orderId = String(id);

      // The checkout makes the promise, and the customer gets a link.
      server.now = '2024-07-30T15:00:00Z';
      await orders.record(checkoutRecord(id));
      const key = await links.issue(orderId);
      const page = async (): Promise<CaseView> => onlyCase((await orders.view(orderId, { key }))!);
      expect(await page()).toMatchObject({ state: 'quiet', headline: { status: 'on-track' } });

      // The shop's platform and the carrier say what they see, signed, as it happens.
      server.now = '2024-07-30T15:01:00Z';
      await handler(signed({ source: 'shopify', topic: 'orders/create', body: shopifyOrder(id) }));
      server.now = '2024-07-31T13:05:00Z';
      const packed = shopifyFulfilment(id, '776655443322');
      await handler(signed({ source: 'shopify', topic: 'fulfillments/create', body: packed }));
      server.now = '2024-08-02T19:27:00Z';
      const tracker = easyPostTracker('776655443322');
      expect((await handler(signed({ source: 'easypost', body: tracker }))).status).toBe(200);

      // The promised day has gone by: the page says so, apologises and offers.
      const late = offeredCase(await server.read(orderId, key));
      expect(late).toMatchObject({
        state: 'offered',
        headline: { status: 'running-late' },
        dates: { first: { by: '2024-08-01', saidBy: 'checkout' }, current: { basis: 'expected' } },
        shipments: [{ trackingNumber: '776655443322' }],
      });
      expect(late.apology?.slots.acknowledgement).toMatch(/\S/u);
      expect(late.offer.options.length).toBeGreaterThan(0);

      // The customer chooses on a page without script.
      const { href, fields } = late.actions.choose!;
      const option = late.offer.options[0]!.id;
      const posted = await server.form(href.slice('/api/amends'.length), {
        ...fields,
        decision: 'keep',
        option,
      });
      expect([posted.status, posted.headers.get('location')]).toEqual([
        303,
        `/orders/${orderId}?key=${key}`,
      ]);

      // The store is asked to carry it out, and the receipt says when it has.
      await vi.waitFor(async () => expect((await page()).receipt?.status).toBe('done'), {
        timeout: 60_000,
      });
      const told = store.calls.map(({ message }) => message.type);
      expect(told.filter((type) => type === 'remedy.requested')).toHaveLength(1);
      expect(await page()).toMatchObject({ state: 'settled', receipt: { reference: 're_1' } });

      // The parcel comes, and nothing more is owed.
      server.now = '2024-08-05T18:00:00Z';
      await handler(signed({ source: 'easypost', body: delivered(tracker) }));
      expect(await page()).toMatchObject({
        state: 'closed',
        headline: { status: 'arrived-late' },
        choice: { pick: { kind: 'option', optionId: option } },
        receipt: { status: 'done' },
      });
    });
  },
);

/** The same tracker after one more scan: handed over. EasyPost documents the status; no recording has it here. */
function delivered(event: Record<string, unknown>): Record<string, unknown> {
  const result = event.result as { tracking_details: Record<string, unknown>[] };
  const [last] = result.tracking_details.slice(-1);
  const scan = {
    ...last,
    status: 'delivered',
    status_detail: 'arrived_at_destination',
    datetime: '2024-08-05T17:30:00Z',
  };
  return {
    ...event,
    result: {
      ...result,
      status: 'delivered',
      tracking_details: [...result.tracking_details, scan],
    },
  };
}
