import { lookAt } from '../../cases/look.js';
import { caseViewOf, orderViewOf } from '../../cases/view.js';
import { nothingHere } from '../../doors/door.js';
import { json } from '../answer.js';
import type { Route } from '../context.js';
import { enterCase, enterOrder } from '../enter.js';

/** Every case of an order. */
export const readOrder: Route = async (context, request, orderId) => {
  const { runtime, view } = await enterOrder(context, request, orderId);
  const look = await lookAt(runtime, orderId, view.now);
  if (look === null) throw nothingHere();
  return json(orderViewOf(look, view));
};

/** One case. */
export const readCase: Route = async (context, request, caseId) => {
  const { runtime, orderId, promiseId, view } = await enterCase(context, request, caseId);
  const look = await lookAt(runtime, orderId, view.now);
  if (look === null) throw nothingHere();
  return json(caseViewOf(look, promiseId, view));
};
