export { orderAmendsAnatomy } from './order-amends.anatomy.js';
export { OrderAmends } from './order-amends.js';
export type { OrderAmendsProps } from './order-amends.js';
export type { OrderDetail } from './order-details.js';
export type { OrderHandlers } from './order-handlers.js';
export type { OrderAmendsMessages } from './order-amends.messages.js';
export { useOrderAmends } from './use-order-amends.js';
export type { OrderAmendsState } from './use-order-amends.js';
