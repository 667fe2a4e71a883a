import type { Instant } from '@amends/core';
import type { Runtime } from '../runtime/runtime.js';
import { write } from '../runtime/runtime.js';
import { addWork } from '../store/outbox.js';

/** Whoever asks again before that gets the one letter: nobody's mailbox is filled by a stranger. */
const onceInMs = 10 * 60_000;

/** Has the link to an order sent to the address that the order has. */
export async function sendLink(runtime: Runtime, orderId: string, now: Instant): Promise<void> {
  const id = `${orderId}:link:${Math.floor(Date.parse(now) / onceInMs)}`;
  await write(runtime, async (queries) => {
    await addWork(queries, id, { type: 'send-notice', about: 'link', orderId }, now);
    return { value: null, changed: [], workIds: [id] };
  });
  runtime.log({ level: 'info', event: 'link.requested', orderId });
}
