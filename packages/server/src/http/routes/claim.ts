import { AmendsError, PHOTOS_AT_MOST } from '@amends/core';
import type { ClaimRequest } from '@amends/core';
import { claimOnce } from '../../cases/claim.js';
import { lookAt } from '../../cases/look.js';
import { orderViewOf } from '../../cases/view.js';
import { nothingHere } from '../../doors/door.js';
import { keepPhoto } from '../../photos/keep-photo.js';
import type { Submission } from '../body.js';
import type { HttpContext, Route } from '../context.js';
import type { Entered } from '../enter.js';
import { enterOrder } from '../enter.js';
import { submit } from '../submit.js';
import { givenKey, readClaim } from '../submitted.js';

/** How many pictures of full size a form may bring at once: it is read into memory whole. */
const picturesAtOnce = 3;

/** Takes down what the customer says is wrong. */
export const claim: Route = (context, http, orderId) =>
  submit(context, http, {
    caseId: null,
    filesLimit: context.limits.submission + picturesAtOnce * context.limits.photo,
    enter: (form) => enterOrder(context, http, orderId, form),

    async act(entered, submission) {
      const { runtime, view } = entered;
      const request = await withPictures(context, entered, readClaim(submission), submission);
      const idempotencyKey = givenKey(http, request);
      await claimOnce(runtime, { orderId, request, idempotencyKey }, view.now);
      const look = await lookAt(runtime, orderId, view.now);
      if (look === null) throw nothingHere();
      return orderViewOf(look, view);
    },
  });

/** The claim with the pictures that came in the same form. */
async function withPictures(
  { limits }: HttpContext,
  { runtime, orderId, view }: Entered,
  request: ClaimRequest,
  submission: Submission,
): Promise<ClaimRequest> {
  const files = submission.kind === 'form' ? submission.files : [];
  if (files.length === 0) return request;
  const known = request.photoIds ?? [];
  if (known.length + files.length > PHOTOS_AT_MOST) {
    throw tooMuch(`A claim takes ${PHOTOS_AT_MOST} pictures. Send fewer.`);
  }
  if (files.some(({ byteLength }) => byteLength > limits.photo)) {
    throw tooMuch(`A picture may have ${limits.photo} bytes. Send a smaller one.`);
  }
  const kept: string[] = [];
  for (const file of files) kept.push(await keepPhoto(runtime, orderId, file, view.now));
  return { ...request, photoIds: [...known, ...kept] };
}

function tooMuch(message: string): AmendsError {
  return new AmendsError({ code: 'payload_too_large', message });
}
