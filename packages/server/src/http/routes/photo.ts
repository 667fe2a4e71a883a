import { assertSameSite } from '../../doors/same-site.js';
import { keepPhoto } from '../../photos/keep-photo.js';
import { json } from '../answer.js';
import { PATIENCE, readBytes } from '../body.js';
import type { Route } from '../context.js';
import { enterOrder } from '../enter.js';

/** Keeps a picture, whose bytes are the body. A form sends its pictures with the claim. */
export const photo: Route = async (context, request, orderId) => {
  // Nothing is read before it is known who sends it.
  const { runtime, grant, view } = await enterOrder(context, request, orderId);
  // Bytes without a type are sent from any page, with the session's cookie; a key is not.
  if (grant.key === null) assertSameSite(request, grant, context.origin);
  const bytes = await readBytes(request, context.limits.photo, PATIENCE.pictures);
  return json({ photoId: await keepPhoto(runtime, orderId, bytes, view.now) }, { status: 201 });
};
