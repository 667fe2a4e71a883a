import type { FollowRequest } from '@amends/core';
import { LEFT_IN_PEACE, followOnce } from '../../cases/follow.js';
import { lookAt } from '../../cases/look.js';
import { orderViewOf } from '../../cases/view.js';
import { nothingHere } from '../../doors/door.js';
import type { Submission } from '../body.js';
import type { HttpContext, Route } from '../context.js';
import { enterOrder } from '../enter.js';
import { submit } from '../submit.js';
import { givenKey, readFollow, readStop } from '../submitted.js';

/** Keeps where the customer asks to hear about the order. */
export const follow: Route = (context, http, orderId) => keep(context, http, orderId, readFollow);

/**
 * Leaves the customer in peace. RFC 8058: what the mail's provider posts (`List-Unsubscribe=One-Click`)
 * needs nothing but the key in the address, and is never answered with a redirect.
 */
export const stopUpdates: Route = (context, http, orderId) =>
  keep(context, http, orderId, (submission) => ({ ...LEFT_IN_PEACE, ...readStop(submission) }));

function keep(
  context: HttpContext,
  http: Request,
  orderId: string,
  read: (submission: Submission) => FollowRequest,
): Promise<Response> {
  return submit(context, http, {
    caseId: null,
    enter: (form) => enterOrder(context, http, orderId, form),
    isMachine: (form) => form.has('List-Unsubscribe'),

    async act({ runtime, view }, submission) {
      const request = read(submission);
      const idempotencyKey = givenKey(http, request);
      await followOnce(runtime, { orderId, request, idempotencyKey }, view.now);
      const look = await lookAt(runtime, orderId, view.now);
      if (look === null) throw nothingHere();
      return orderViewOf(look, view);
    },
  });
}
