import Link from 'next/link';
import type { KeptMail } from '../../lib/outbox.ts';
import { moment } from '../../lib/text.ts';
import { kindTitles } from './kind-titles.ts';
import styles from './outbox.module.css';

/** Mails, newest first, each a link to all of it. */
export function MailList({ mails }: { readonly mails: readonly KeptMail[] }) {
  if (mails.length === 0) return <p className={styles.lead}>Nothing was sent yet.</p>;
  return (
    <ol className={styles.list}>
      {mails.map(({ id, kind, to, subject, at }) => (
        <li key={id}>
          <Link href={`/demo/outbox/${id}`} prefetch={false}>
            {subject}
          </Link>
          <p>
            <span>{to}</span>
            <span>{moment(at)}</span>
            <span data-kind={kind}>{kindTitles[kind]}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
