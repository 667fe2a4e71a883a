'use client';

import styles from '../components/frame/nothing.module.css';

interface Props {
  readonly retry: () => void;
}

/** Something broke on our side: says so, and offers to try again. */
export default function ErrorPage({ retry }: Props) {
  return (
    <main className={styles.trouble}>
      <section className={styles.nothing}>
        <h1>This page did not come together</h1>
        <p>It is not your doing. Nothing that you ordered or chose is lost.</p>
        <p>
          <button className="button" type="button" onClick={retry}>
            Try again
          </button>
        </p>
      </section>
    </main>
  );
}
