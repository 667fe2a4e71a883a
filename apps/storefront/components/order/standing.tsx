import type { CaseView } from '@amends/core';
import styles from './order.module.css';

/** How a promise stands while nothing has to be said about it: on its way, or all settled. */
export function Standing({ view: { state, headline, dates } }: { readonly view: CaseView }) {
  if (state !== 'quiet' && state !== 'closed') return null;
  const date = dates.fulfilled ?? dates.current ?? dates.first;
  const first =
    dates.first !== null && dates.first.text !== date?.text && headline.status === 'arrived-late'
      ? dates.first
      : null;
  return (
    <section className={styles.standing} aria-label="How it stands">
      <p>{headline.title}</p>
      {date !== null && (
        <p className={styles.date}>
          {dates.fulfilled === null && 'Arrives '}
          {date.text}
          {first !== null && (
            <span>
              {' '}
              instead of <del>{first.text}</del>
            </span>
          )}
        </p>
      )}
      {headline.summary !== null && <p>{headline.summary}</p>}
    </section>
  );
}
