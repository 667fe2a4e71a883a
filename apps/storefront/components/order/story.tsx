import type { ViewTimelineEntry } from '@amends/core';
import styles from './order.module.css';

/** What happened so far, newest first. */
export function Story({ entries }: { readonly entries: readonly ViewTimelineEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="story">
      <h2 id="story">Where it is</h2>
      <ol className={styles.story}>
        {entries.map(({ id, kind, state, tone, title, detail, at }) => (
          <li key={id} data-kind={kind} data-state={state} data-tone={tone}>
            <b>{title}</b>
            {detail !== null && <p>{detail}</p>}
            {at !== null && <time dateTime={at.at}>{at.text}</time>}
          </li>
        ))}
      </ol>
    </section>
  );
}
