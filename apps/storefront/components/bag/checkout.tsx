import { placeOrder } from '../../app/bag/actions.ts';
import { destinations } from '../../lib/destinations.ts';
import styles from './bag.module.css';

interface CheckoutProps {
  /** Something was missing the last time, which the browser did not catch. */
  readonly isIncomplete: boolean;
}

/** Where it goes. Placing the order makes the promise. */
export function Checkout({ isIncomplete }: CheckoutProps) {
  return (
    <form action={placeOrder} className={styles.checkout}>
      <h2>Where does it go?</h2>
      {isIncomplete && (
        <p role="alert" className={styles.alert}>
          Something is missing. We need a name, an e-mail address and the whole address.
        </p>
      )}
      <label>
        Name
        <input name="name" autoComplete="name" required maxLength={200} />
      </label>
      <label>
        E-mail
        <input name="email" type="email" autoComplete="email" required maxLength={200} />
      </label>
      <label>
        Street
        <input name="street" autoComplete="street-address" required maxLength={200} />
      </label>
      <div className={styles.pair}>
        <label>
          Town
          <input name="town" autoComplete="address-level2" required maxLength={200} />
        </label>
        <label>
          State
          <select name="state" autoComplete="address-level1" required defaultValue="">
            <option value="" disabled>
              Choose
            </option>
            {destinations.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className={styles.note}>
        Paid with a demonstration card: nothing is charged, and nothing is sent.
      </p>
      <button className="button wide" type="submit">
        Place the order
      </button>
    </form>
  );
}
