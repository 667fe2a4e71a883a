import type { DeskMessage } from '../../lib/desk-message.ts';
import type { Step } from '../scene/steps.ts';

type Checkout = Extract<Step, { does: 'checkout' }>;
type NewDate = Extract<Step, { does: 'state-new-date' }>;

const checkoutPromise = (orderId: string) => `${orderId}-checkout`;

/** What the checkout says: the order, and the promise that stands in no payload. */
export function purchase({ at, orderId, order, window }: Checkout): DeskMessage {
  const { timeZone } = order;
  const promise = {
    id: checkoutPromise(orderId),
    kind: 'deliver',
    window,
    timeZone,
    madeAt: at,
    source: 'checkout',
  };
  return { does: 'record', record: { order, promises: [promise], events: [] } };
}

/** What the desk says when the day has to move: the new promise, and that the customer was told. */
export function newDate({ at, orderId, window, timeZone, lineIds }: NewDate): DeskMessage {
  const revises = checkoutPromise(orderId);
  return {
    does: 'state-new-date',
    orderId,
    promise: {
      id: `${orderId}-moved`,
      kind: 'deliver',
      window,
      timeZone,
      lineIds: lineIds ?? null,
      madeAt: at,
      source: 'email',
      revises,
    },
    notice: {
      id: `${orderId}-told`,
      milestone: 'notified',
      occurredAt: at,
      source: 'store',
      promiseId: revises,
      channel: 'email',
    },
  };
}
