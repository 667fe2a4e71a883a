import { consentOnce } from '../../cases/consent.js';
import type { Route } from '../context.js';
import { consentKey, readConsent } from '../submitted.js';
import { decide } from './decide.js';

/** Keeps the customer's answer to the question that a law puts, once. */
export const consent: Route = (context, http, id) =>
  decide(context, http, id, async (submission, { runtime, orderId, caseId, now }) => {
    const request = readConsent(submission);
    const idempotencyKey = consentKey(http, submission, request);
    await consentOnce(runtime, { orderId, caseId, request, idempotencyKey }, now);
  });
