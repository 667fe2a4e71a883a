import { viewStored } from '../../cases/view.js';
import { nothingHere } from '../../doors/door.js';
import { eventStream } from '../../live/event-stream.js';
import { stream } from '../answer.js';
import type { Route } from '../context.js';
import { enter } from '../enter.js';

/** Tells the page of every change to its order, beginning with how it stands. */
export const live: Route = async (context, request, orderId) => {
  const { runtime, view } = await enter(context, request, { orderId });
  const look = () => viewStored(runtime, orderId, { ...view, now: context.clock(request) });
  if ((await look()) === null) throw nothingHere();
  return stream(
    eventStream({
      message: async () => {
        const order = await look();
        return order && { type: 'order.changed', order };
      },
      subscribe: (onChange) => runtime.bus.subscribe(orderId, onChange),
      signal: AbortSignal.any([request.signal, context.closing]),
      heartbeat: context.heartbeat,
    }),
  );
};
