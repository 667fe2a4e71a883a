import { lookupText } from '@amends/core';
import { assertSameSite } from '../../doors/same-site.js';
import { findByEmail } from '../../orders/find-by-email.js';
import { sendLink } from '../../orders/send-link.js';
import { json, seeOther } from '../answer.js';
import { readSubmission } from '../body.js';
import type { Route } from '../context.js';
import { returnPage, withNotice } from '../page.js';
import { readLookup } from '../submitted.js';

/**
 * Sends a guest the link to their order. Everybody gets the same answer, made before anything is looked
 * up: neither its words nor its time say whether there is such an order.
 */
export const findOrder: Route = async (context, http) => {
  const submission = await readSubmission(http, context.limits.submission);
  const form = submission.kind === 'form' ? submission.fields : null;
  if (form !== null) assertSameSite(http, { key: null }, context.origin);
  const request = readLookup(submission);
  const asOf = context.clock(http);

  context.afterwards.run(async () => {
    const runtime = await context.open();
    const orderId = await findByEmail(runtime.database.queries, request);
    if (orderId !== null) await sendLink(runtime, orderId, asOf);
  });

  const wanted = form?.get('returnTo') ?? null;
  const page = returnPage({ orderId: '', key: null, wanted, pageUrl: undefined });
  if (page !== null) return seeOther(withNotice(page, 'link_sent', null));
  const { locales, brand } = context.speech;
  const speech = { locale: context.localeOf(http), locales, brand };
  return json({ text: lookupText(speech, { asOf }) }, { status: 202 });
};
