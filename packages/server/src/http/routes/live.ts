import { lookAt } from '../../cases/look.js';
import { orderViewOf } from '../../cases/view.js';
import { nothingHere } from '../../doors/door.js';
import { eventStream } from '../../live/event-stream.js';
import { stream } from '../answer.js';
import type { Route } from '../context.js';
import { enterOrder } from '../enter.js';

/** Tells the page of every change to its order, beginning with how it stands. */
export const live: Route = async (context, request, orderId) => {
  const { runtime, view } = await enterOrder(context, request, orderId);
  if ((await lookAt(runtime, orderId, view.now)) === null) throw nothingHere();
  return stream(
    eventStream({
      message: async () => {
        const now = context.clock(request);
        const look = await lookAt(runtime, orderId, now);
        return look && { type: 'order.changed', order: orderViewOf(look, { ...view, now }) };
      },
      subscribe: (onChange) => runtime.bus.subscribe(orderId, onChange),
      signal: AbortSignal.any([request.signal, context.closing]),
      heartbeat: context.heartbeat,
    }),
  );
};
