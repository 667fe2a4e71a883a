export { stripeFulfiller } from './stripe-fulfiller.js';
export type { StripeFulfillerOptions, StripePayment } from './stripe-fulfiller.js';
