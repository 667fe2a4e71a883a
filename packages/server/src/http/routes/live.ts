import { lookAt } from '../../cases/look.js';
import { orderViewOf } from '../../cases/view.js';
import { nothingHere } from '../../doors/door.js';
import { eventStream } from '../../live/event-stream.js';
import { stream } from '../answer.js';
import type { Route } from '../context.js';
import { enterOrder } from '../enter.js';

/** Tells the page of every change to its order, beginning with how it stands; so many pages at a time. */
export const live: Route = async (context, request, orderId) => {
  const { runtime, view } = await enterOrder(context, request, orderId);
  if ((await lookAt(runtime, orderId, view.now)) === null) throw nothingHere();
  const leave = context.streams.enter(orderId);
  return stream(
    eventStream({
      message: async () => {
        // Links are revoked and log-ins end while a page is open: what throws here ends the stream.
        await context.door.enter(request, orderId);
        const now = context.clock(request);
        const look = await lookAt(runtime, orderId, now);
        return look && { type: 'order.changed', order: orderViewOf(look, { ...view, now }) };
      },
      subscribe: (onChange) => {
        const stop = runtime.bus.subscribe(orderId, onChange);
        return () => {
          stop();
          leave();
        };
      },
      signal: AbortSignal.any([request.signal, context.closing]),
      heartbeat: context.heartbeat,
    }),
  );
};
