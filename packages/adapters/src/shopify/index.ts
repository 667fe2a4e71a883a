export * from '../common.js';
export type { ShopifyOptions } from './context.js';
export { mapShopifyStatus, shopifyCrosswalk } from './crosswalk.js';
export type { ShopifyStatusKind } from './crosswalk.js';
export { documentsIn as shopifyDocuments } from './documents.js';
export { readShopify } from './read-shopify.js';
export * from './statuses.js';
export { verifyShopify } from './verify.js';
