'use client';

import styles from '../components/frame/nothing.module.css';

interface Props {
  readonly reset: () => void;
}

/** Something broke on our side: says so, and offers to try again. */
export default function ErrorPage({ reset }: Props) {
  return (
    <main className={styles.trouble}>
      <section className={styles.nothing}>
        <h1>This page did not come together</h1>
        <p>It is not your doing. Nothing that you ordered or chose is lost.</p>
        <p>
          <button className="button" type="button" onClick={reset}>
            Try again
          </button>
        </p>
      </section>
    </main>
  );
}
