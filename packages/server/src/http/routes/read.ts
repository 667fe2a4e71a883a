import { viewStored } from '../../cases/view.js';
import { nothingHere } from '../../doors/door.js';
import { json } from '../answer.js';
import type { Route } from '../context.js';
import { enter } from '../enter.js';

/** Every case of an order. */
export const readOrder: Route = async (context, request, orderId) => {
  const { runtime, view } = await enter(context, request, { orderId });
  const seen = await viewStored(runtime, orderId, view);
  if (seen === null) throw nothingHere();
  return json(seen);
};

/** One case. */
export const readCase: Route = async (context, request, caseId) => {
  const { runtime, orderId, view } = await enter(context, request, { caseId });
  const seen = await viewStored(runtime, orderId, view);
  const found = seen?.cases.find((each) => each.caseId === caseId);
  if (found === undefined) throw nothingHere();
  return json(found);
};
