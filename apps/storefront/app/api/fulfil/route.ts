import { join } from 'node:path';
import * as v from 'valibot';
import { environment } from '../../../lib/environment.ts';
import { book } from '../../../lib/remedy-book.ts';
import { readSigned } from '../../../lib/standard-webhook.ts';

const MessageSchema = v.variant('type', [
  v.object({
    type: v.literal('remedy.requested'),
    data: v.object({
      remedyId: v.string(),
      orderId: v.string(),
      remedy: v.object({
        kind: v.string(),
        value: v.nullable(v.object({ amount: v.number(), currency: v.string() })),
      }),
    }),
  }),
  v.object({ type: v.literal('answer.requested') }),
]);

/** Carries out what a customer chose: books it, once, and says that it is done. Hears what one asks. */
export async function POST(request: Request): Promise<Response> {
  const signed = await readSigned(request, environment.fulfilSecret());
  if (signed === null) return Response.json({ error: 'invalid_signature' }, { status: 401 });
  const message = v.safeParse(MessageSchema, signed);
  if (!message.success) return Response.json({ error: 'not_understood' }, { status: 422 });
  // The customer's own words are with the case, where a person of the workshop reads them.
  if (message.output.type === 'answer.requested') return Response.json({ status: 'done' });
  const { remedyId, orderId, remedy } = message.output.data;
  const { reference } = await book(join(environment.folder(), 'book'), {
    remedyId,
    orderId,
    ...remedy,
  });
  return Response.json({ status: 'done', reference });
}
