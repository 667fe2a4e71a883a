import { claimOnce } from '../../cases/claim.js';
import { lookAt } from '../../cases/look.js';
import { orderViewOf } from '../../cases/view.js';
import { nothingHere } from '../../doors/door.js';
import type { Route } from '../context.js';
import { enterOrder } from '../enter.js';
import { submit } from '../submit.js';
import { givenKey, readClaim } from '../submitted.js';

/** Takes down what the customer says is wrong. */
export const claim: Route = (context, http, orderId) =>
  submit(context, http, {
    caseId: null,
    enter: (form) => enterOrder(context, http, orderId, form),

    async act({ runtime, view }, submission) {
      const request = readClaim(submission);
      const idempotencyKey = givenKey(http, request);
      await claimOnce(runtime, { orderId, request, idempotencyKey }, view.now);
      const look = await lookAt(runtime, orderId, view.now);
      if (look === null) throw nothingHere();
      return orderViewOf(look, view);
    },
  });
