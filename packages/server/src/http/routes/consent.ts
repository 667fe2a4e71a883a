import type { AmendsErrorCode } from '@amends/core';
import { consentOnce } from '../../cases/consent.js';
import { lookAt, lookAtLatest } from '../../cases/look.js';
import { caseViewOf } from '../../cases/view.js';
import { nothingHere } from '../../doors/door.js';
import type { Route } from '../context.js';
import { enterCase } from '../enter.js';
import { submit } from '../submit.js';
import { consentKey, readConsent } from '../submitted.js';

/** Refusals after which the customer should see how the case stands. */
const shown: ReadonlySet<AmendsErrorCode> = new Set([
  'already_chosen',
  'offer_expired',
  'offer_changed',
  'not_on_offer',
  'no_offer',
]);

/** Keeps the customer's answer to the question that a law puts, once. */
export const consent: Route = (context, http, caseId) =>
  submit(context, http, {
    caseId,
    enter: (form) => enterCase(context, http, caseId, form),

    async act({ runtime, orderId, promiseId, view }, submission) {
      const request = readConsent(submission);
      const idempotencyKey = consentKey(http, submission, request);
      await consentOnce(runtime, { orderId, caseId, request, idempotencyKey }, view.now);
      const look = await lookAt(runtime, orderId, view.now);
      if (look === null) throw nothingHere();
      return caseViewOf(look, promiseId, view);
    },

    async viewFor({ runtime, orderId, promiseId, view }, { code }) {
      const latest = shown.has(code) ? await lookAtLatest(runtime, orderId, view.now) : null;
      return latest && caseViewOf(latest, promiseId, { ...view, now: latest.at });
    },
  });
