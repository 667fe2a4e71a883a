import { AmendsError, ERROR_STATUS } from '@amends/core';
import * as v from 'valibot';
import { amends } from '../../../lib/amends.ts';
import { moveShopNow, shopNow } from '../../../lib/clock.ts';
import { act } from '../../../lib/desk.ts';
import { DeskMessageSchema } from '../../../lib/desk-message.ts';
import { environment } from '../../../lib/environment.ts';
import { readSigned } from '../../../lib/standard-webhook.ts';

/** Takes a signed message from the shop's own systems. */
export async function POST(request: Request): Promise<Response> {
  const signed = await readSigned(request, environment.deskSecret());
  if (signed === null) return Response.json({ error: 'invalid_signature' }, { status: 401 });
  const message = v.safeParse(DeskMessageSchema, signed);
  if (!message.success) return Response.json({ error: 'not_understood' }, { status: 422 });
  try {
    return Response.json(await act(message.output, desk()));
  } catch (error) {
    if (!AmendsError.isInstance(error)) throw error;
    return Response.json(
      { error: error.code, path: error.path },
      { status: ERROR_STATUS[error.code] },
    );
  }
}

const desk = () => ({ amends: amends(), now: shopNow, moveClock: moveShopNow });
