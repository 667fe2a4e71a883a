import { APOLOGY_SLOTS } from '@amends/core';
import type { CaseView } from '@amends/core';
import styles from './order.module.css';

interface LetterProps {
  readonly view: CaseView;
  readonly titleId: string;
}

/** The apology as a letter on the page. */
export function Letter({ view: { apology, headline }, titleId }: LetterProps) {
  return (
    <div className={styles.letter}>
      <h2 id={titleId}>{apology?.title ?? headline.title}</h2>
      {APOLOGY_SLOTS.map((slot) => {
        const text = apology?.slots[slot];
        return text === undefined ? null : <p key={slot}>{text}</p>;
      })}
      {apology?.signatory && (
        <p className={styles.signature}>
          <b>{apology.signatory.name}</b>
          <span>{apology.signatory.role}</span>
        </p>
      )}
    </div>
  );
}
