/* Every table, one file an idea: what drizzle-kit reads, and what queries import. */
export { budgetAccounts, budgetHolds } from './tables/budgets.js';
export { caseBoard, caseNeeds } from './tables/case-board.js';
export { caseEvents, cases, choices } from './tables/cases.js';
export { checks } from './tables/checks.js';
export { deliveries, idempotencyKeys, parked } from './tables/deliveries.js';
export { follows } from './tables/follows.js';
export { incidentOrders, incidents } from './tables/incidents.js';
export { notices } from './tables/notices.js';
export { events, orders, promises } from './tables/orders.js';
export { outbox } from './tables/outbox.js';
export { parcels, trackingNumbers } from './tables/parcels.js';
export { photoBytes, photos } from './tables/photos.js';
export { policies } from './tables/policies.js';
export { audit, linkRevocations, rateLimits, staffKeys } from './tables/staff.js';
