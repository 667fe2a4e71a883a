import Link from 'next/link';
import { sender } from '../../lib/outbox.ts';
import type { KeptMail } from '../../lib/outbox.ts';
import { moment } from '../../lib/text.ts';
import { kindTitles } from './kind-titles.ts';
import styles from './outbox.module.css';

/** A mail as its customer reads it, and what a mail program reads of it. */
export function Mail({
  mail: { id, kind, to, at, subject, text, headers },
}: {
  readonly mail: KeptMail;
}) {
  const rows = [
    ['From', sender],
    ['Sent', moment(at)],
    ['Because', kindTitles[kind]],
  ] as const;
  return (
    <article className={styles.mail} aria-labelledby="subject">
      <h1 id="subject">{subject}</h1>
      <dl className={styles.facts}>
        <div>
          <dt>To</dt>
          <dd>
            <Link href={`/demo/outbox?to=${encodeURIComponent(to)}`}>{to}</Link>
          </dd>
        </div>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <iframe
        className={styles.frame}
        src={`/demo/outbox/${id}/html`}
        title={subject}
        // Nothing in it runs; a link leads out of the frame, into a window of its own.
        sandbox="allow-popups allow-popups-to-escape-sandbox"
      />
      <details>
        <summary>The same as plain text</summary>
        <pre>{text}</pre>
      </details>
      <details>
        <summary>Its own headers</summary>
        {Object.keys(headers).length === 0 ? (
          <p>
            None besides those that every mail has. A mail that a law asks for cannot be
            unsubscribed from.
          </p>
        ) : (
          <pre>
            {Object.entries(headers)
              .map(([name, value]) => `${name}: ${value}`)
              .join('\n')}
          </pre>
        )}
      </details>
    </article>
  );
}
