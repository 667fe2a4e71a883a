import { AmendsError } from '@amends/core';
import type { OrderEvent, OrderPromise } from '@amends/core';
import * as v from 'valibot';
import { amends } from '../../../lib/amends.ts';
import { isDemo, moveShopNow } from '../../../lib/clock.ts';
import { DeskMessageSchema } from '../../../lib/desk-message.ts';
import type { DeskMessage } from '../../../lib/desk-message.ts';
import { environment } from '../../../lib/environment.ts';
import { readSigned } from '../../../lib/standard-webhook.ts';

/** Takes a signed message from the shop's own systems. */
export async function POST(request: Request): Promise<Response> {
  const signed = await readSigned(request, environment.deskSecret());
  if (signed === null) return Response.json({ error: 'invalid_signature' }, { status: 401 });
  const message = v.safeParse(DeskMessageSchema, signed);
  if (!message.success) return Response.json({ error: 'not_understood' }, { status: 422 });
  try {
    return Response.json(await act(message.output));
  } catch (error) {
    if (!AmendsError.isInstance(error)) throw error;
    return Response.json({ error: error.code, path: error.path }, { status: error.status });
  }
}

async function act(message: DeskMessage): Promise<string | null> {
  const { orders, links } = amends();
  switch (message.does) {
    case 'record':
      await orders.record(message.record);
      return null;
    case 'state-new-date':
      // Both are read through their schemas by the server.
      await orders.statePromise(message.orderId, message.promise as unknown as OrderPromise);
      await orders.addEvents(message.orderId, [message.notice as unknown as OrderEvent]);
      return null;
    case 'issue-key':
      return links.issue(message.orderId);
    case 'set-clock':
      if (isDemo()) moveShopNow(message.at);
      return null;
  }
}
