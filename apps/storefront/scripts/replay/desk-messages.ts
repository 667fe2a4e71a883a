import type { DeskMessage } from '../../lib/desk-message.ts';
import type { StepThat } from '../scene/steps.ts';

const checkoutPromise = (orderId: string) => `${orderId}-checkout`;

/** What the checkout says: the order, and the promise that stands in no payload. */
export function purchase({ at, orderId, order, kind, window }: StepThat<'checkout'>): DeskMessage {
  const { timeZone } = order;
  const promise = {
    id: checkoutPromise(orderId),
    kind,
    window,
    timeZone,
    madeAt: at,
    source: 'checkout',
  };
  return { does: 'record', record: { order, promises: [promise], events: [] } };
}

/** What the desk says when the day has to move: the new promise. */
export function newDate(step: StepThat<'state-new-date'>, others: number): DeskMessage {
  const { at, orderId, kind, window, timeZone, lineIds } = step;
  return {
    does: 'state-new-date',
    orderId,
    promise: {
      id: movedPromise(orderId, others + 1),
      kind,
      window,
      timeZone,
      lineIds: lineIds ?? null,
      madeAt: at,
      source: 'email',
      revises: others === 0 ? checkoutPromise(orderId) : movedPromise(orderId, others),
    },
  };
}

const movedPromise = (orderId: string, which: number) =>
  which === 1 ? `${orderId}-moved` : `${orderId}-moved-${which}`;

/** What the workshop writes down of an order. */
export function note({ at, orderId, event }: StepThat<'note'>): DeskMessage {
  const id = `${orderId}-${event.milestone}`;
  return { does: 'note', orderId, event: { id, occurredAt: at, source: 'store', ...event } };
}
