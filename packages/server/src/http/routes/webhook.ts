import { receive } from '../../evidence/receive.js';
import { sourceNamed } from '../../evidence/keep-delivery.js';
import { json } from '../answer.js';
import { readBytes } from '../body.js';
import type { Route } from '../context.js';

/**
 * Takes in a sender's webhook. 202 says that it waits for an order or a parcel that is not known yet;
 * every other success is 200, a repeat among them.
 */
export const webhook: Route = async (context, request, name) => {
  const source = sourceNamed(context.sources, name);
  const body = await readBytes(request, context.limits.webhook);
  const status = await receive(context, { name, source }, request, body);
  return json({ status }, { status: status === 'parked' ? 202 : 200 });
};
