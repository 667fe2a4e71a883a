import type { Fulfiller } from '../fulfiller.js';
import { asker, globalId, impossible, Refused } from './admin.js';
import { cancelOrder } from './cancel.js';
import type { ShopifyFulfillerOptions } from './shopify-fulfiller.js';

/** What cancelling at Shopify works with. */
export type ShopifyCancelOptions = Omit<ShopifyFulfillerOptions, 'secret'>;

/**
 * Cancels whole orders at Shopify and moves no money: that goes back where it was paid. The first of two
 * steps for a store that keeps its orders there and is paid elsewhere. Of a part of an order nothing is
 * cancelled: only money goes back for it.
 *
 * @example inTurn(shopifyCancel({ client }), stripeFulfiller(…))
 */
export function shopifyCancel(options: ShopifyCancelOptions): Fulfiller {
  const { client, orderIdOf = (id: string) => Promise.resolve(id), timeout = 20_000 } = options;
  return {
    kinds: ['cancel-refund'],
    async fulfil({ orderId: ours, remedy }, { signal }) {
      if (remedy.lineIds.length > 0) return { status: 'done' };
      const orderId = globalId('Order', await orderIdOf(ours));
      try {
        return await cancelOrder(asker(client, signal, timeout), orderId, 'elsewhere');
      } catch (error) {
        if (error instanceof Refused) return impossible(error.message);
        throw error;
      }
    },
  };
}
