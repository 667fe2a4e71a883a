import { notFound } from 'next/navigation';
import { mailFolder } from '../../../../../lib/amends.ts';
import { isDemo } from '../../../../../lib/clock.ts';
import { readMail } from '../../../../../lib/outbox.ts';

interface Context {
  readonly params: Promise<{ mail: string }>;
}

/** A mail dresses itself by attributes, runs nothing and loads nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

/** The HTML part of a mail, for the frame that shows it. Its links open beside the outbox. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const mail = isDemo() ? await readMail(mailFolder(), (await params).mail) : null;
  if (mail === null) notFound();
  const html = mail.html.replace(/<head>|<head\s[^>]*>/u, '$&<base target="_blank">');
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    },
  });
}
