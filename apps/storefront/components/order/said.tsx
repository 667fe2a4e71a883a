import type { ViewStatedDates } from '@amends/core';
import styles from './order.module.css';

/** Every day we ever named for it. A later one never hides an earlier one. */
export function Said({ history }: { readonly history: readonly ViewStatedDates[] }) {
  if (history.length === 0) return null;
  const last = history.length - 1;
  return (
    <section className={styles.card} aria-labelledby="said">
      <h2 id="said">What we said</h2>
      <ol className={styles.said}>
        {history.map(({ promiseId, text, saidByText, saidAt }, at) => (
          <li key={promiseId}>
            {at === last ? <b>{text}</b> : <del>{text}</del>}
            <span>
              {saidByText}, <time dateTime={saidAt.at}>{saidAt.text}</time>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
