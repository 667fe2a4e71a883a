import { createAmends } from '@amends/server';
import type { Database, Notifier } from '@amends/server';
import { smtpNotifier } from '@amends/server/smtp';

/** A back that writes to customers. */
export function createWritingBack(database: Database, linkSecret: string, notify: Notifier) {
  return createAmends({
    database,
    secrets: linkSecret,
    notify,
    // Letters lead to full addresses.
    origin: 'https://shop.example',
    pageUrl: (orderId, key) => `/orders/${orderId}?key=${key ?? ''}`,
  });
}

/** In production: your mail server. */
export const bySmtp = (url: string) =>
  smtpNotifier({ url, from: { name: 'Bijou Films', address: 'orders@shop.example' } });

/** Or a service of your own: say whether it took the notice, not yet, or refuses it for good. */
export const byService = (post: (mail: object) => Promise<Response>): Notifier => ({
  async notify({ to, subject, text, html, headers, idempotencyKey }) {
    const response = await post({ to, subject, text, html, headers, idempotencyKey });
    if (response.ok) return { status: 'accepted', messageId: idempotencyKey };
    const detail = `The mail service answered ${response.status}.`;
    return { status: response.status === 422 ? 'refused' : 'not-yet', detail };
  },
});
