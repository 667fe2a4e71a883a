export { shopifyCancel } from './shopify-cancel.js';
export type { ShopifyCancelOptions } from './shopify-cancel.js';
export { shopifyFulfiller } from './shopify-fulfiller.js';
export type { ShopifyFulfillerOptions } from './shopify-fulfiller.js';
