import { APOLOGY_SLOTS } from '@amends/core';
import type { CaseView } from '@amends/core';
import { MakeGoodPicker } from '@amends/ui/make-good-picker';
import styles from './order.module.css';

/**
 * The apology as a letter on the page, and the choice under it: for whoever has no JavaScript, or
 * follows the banner's link because it failed. Its form posts by itself.
 */
export function Letter({ view }: { readonly view: CaseView }) {
  const { apology, headline } = view;
  return (
    <section className={styles.letter} aria-labelledby="letter">
      <h2 id="letter">{apology?.title ?? headline.title}</h2>
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
      {view.choice === null && <MakeGoodPicker view={view} />}
    </section>
  );
}
