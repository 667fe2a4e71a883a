import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { Frame } from '../../../../components/frame/frame.tsx';
import { Mail } from '../../../../components/outbox/mail.tsx';
import styles from '../../../../components/outbox/outbox.module.css';
import { mailFolder } from '../../../../lib/amends.ts';
import { isDemo } from '../../../../lib/clock.ts';
import { readMail } from '../../../../lib/outbox.ts';

export const metadata: Metadata = { title: 'A mail', robots: { index: false } };

interface Props {
  readonly params: Promise<{ mail: string }>;
}

/** One mail of the outbox: as a mail program shows it, as plain text, and what stands in its headers. */
export default async function MailPage({ params }: Props) {
  if (!isDemo()) notFound();
  const mail = await readMail(mailFolder(), (await params).mail);
  if (mail === null) notFound();
  return (
    <Frame path={`/demo/outbox/${mail.id}`}>
      <div className={styles.page}>
        <p>
          <Link href="/demo/outbox">Outbox</Link>
        </p>
        <Mail mail={mail} />
      </div>
    </Frame>
  );
}
