import type { AmendsErrorCode } from '@amends/core';
import { chooseOnce, viewLatest } from '../../cases/choose.js';
import type { Route } from '../context.js';
import { submit } from '../submit.js';
import { choiceKey, readChoice } from '../submitted.js';

/** Refusals after which the customer should see how the case stands: above all, what was chosen first. */
const shown: ReadonlySet<AmendsErrorCode> = new Set([
  'already_chosen',
  'offer_expired',
  'offer_changed',
  'not_on_offer',
  'no_offer',
]);

/** Keeps the customer's choice, once. */
export const choose: Route = (context, request, caseId) =>
  submit(context, request, {
    wanted: { caseId },
    act: ({ runtime, orderId, view }, submission) => {
      const body = readChoice(submission);
      const choice = { ...body, idempotencyKey: choiceKey(request, submission, body) };
      return chooseOnce(runtime, orderId, caseId, choice, view);
    },
    viewFor: async ({ runtime, orderId, view }, { code }) =>
      shown.has(code) ? viewLatest(runtime, orderId, caseId, view) : null,
  });
