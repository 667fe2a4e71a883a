export { shopifyFulfiller } from './shopify-fulfiller.js';
export type { ShopifyFulfillerOptions } from './shopify-fulfiller.js';
