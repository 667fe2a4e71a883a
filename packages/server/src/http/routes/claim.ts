import { claimOnce } from '../../cases/claim.js';
import type { Route } from '../context.js';
import { submit } from '../submit.js';
import { givenKey, readClaim } from '../submitted.js';

/** Takes down what the customer says is wrong. */
export const claim: Route = (context, request, orderId) =>
  submit(context, request, {
    wanted: { orderId },
    act: ({ runtime, view }, submission) => {
      const body = readClaim(submission);
      return claimOnce(runtime, orderId, body, givenKey(request, body), view);
    },
  });
