import { chooseOnce } from '../../cases/choose.js';
import type { Route } from '../context.js';
import { choiceKey, readChoice } from '../submitted.js';
import { decide } from './decide.js';

/** Keeps the customer's choice, once. */
export const choose: Route = (context, http, id) =>
  decide(context, http, id, async (submission, { runtime, orderId, caseId, now }) => {
    const request = readChoice(submission);
    const idempotencyKey = choiceKey(http, submission, request);
    await chooseOnce(runtime, { orderId, caseId, request, idempotencyKey }, now);
  });
