import { isInstant } from '@amends/core';
import * as v from 'valibot';

const json = v.record(v.string(), v.unknown());
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/**
 * What the shop's own systems say to the storefront: the checkout that another platform runs, the people at the desk,
 * and, in a demonstration, the replay that sets the clock. Records, promises and events are checked by the server.
 */
export const DeskMessageSchema = v.variant('does', [
  v.object({ does: v.literal('record'), record: json }),
  v.object({ does: v.literal('note'), orderId: id, event: json }),
  v.object({ does: v.literal('state-new-date'), orderId: id, promise: json }),
  v.object({ does: v.literal('issue-key'), orderId: id }),
  v.object({
    does: v.literal('set-clock'),
    at: v.pipe(v.string(), v.check(isInstant, 'No instant.')),
  }),
]);

/** One message of {@link DeskMessageSchema}. */
export type DeskMessage = v.InferOutput<typeof DeskMessageSchema>;
