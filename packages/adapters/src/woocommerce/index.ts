export * from '../tracking.js';
export { mapWooCommerceStatus, WOOCOMMERCE_STATUSES, wooCommerceCrosswalk } from './codes.js';
export type { WooCommerceStatus } from './codes.js';
export { readWooCommerce, wooCommerceDocuments } from './read-woocommerce.js';
export type { WooCommerceOptions } from './options.js';
export { verifyWooCommerce } from './verify.js';
