export { OrderAmends } from './order-amends.js';
export type { OrderAmendsProps } from './order-amends.js';
export type { OrderAmendsMessages } from './order-amends.messages.js';
