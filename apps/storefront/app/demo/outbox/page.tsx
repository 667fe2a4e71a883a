import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Frame } from '../../../components/frame/frame.tsx';
import { MailList } from '../../../components/outbox/mail-list.tsx';
import styles from '../../../components/outbox/outbox.module.css';
import { mailFolder } from '../../../lib/amends.ts';
import { isDemo } from '../../../lib/clock.ts';
import { readOutbox } from '../../../lib/outbox.ts';

export const metadata: Metadata = { title: 'Outbox', robots: { index: false } };

interface Props {
  readonly searchParams: Promise<{ to?: string | string[] }>;
}

/** Every mail that the demonstration would have sent: what the customers get. */
export default async function OutboxPage({ searchParams }: Props) {
  if (!isDemo()) notFound();
  const { to } = await searchParams;
  const mails = await readOutbox(mailFolder());
  const shown = typeof to === 'string' ? mails.filter((mail) => mail.to === to) : mails;
  return (
    <Frame path="/demo/outbox">
      <div className={styles.page}>
        <h1>Outbox</h1>
        <p className={styles.lead}>
          What the customers of this demonstration were sent. No mail leaves this machine; each also
          lies as an <code>.eml</code> file beside the database.
        </p>
        {shown.length < mails.length && (
          <p>
            Only those to <b>{to}</b>. <Link href="/demo/outbox">Show all {mails.length}</Link>
          </p>
        )}
        <MailList mails={shown} />
      </div>
    </Frame>
  );
}
