import { placeOrder } from '../../app/bag/actions.ts';
import { deliveryFor, promisedText } from '../../lib/delivery.ts';
import { destinations } from '../../lib/destinations.ts';
import { now } from '../../lib/now.ts';
import { days } from '../../lib/text.ts';
import styles from './bag.module.css';

const words: Readonly<Record<string, string>> = {
  incomplete: 'Something is missing. We need a name, an e-mail address and the whole address.',
  moved:
    'The day has moved while you were here, and nothing was ordered yet. This is the one we can promise now.',
};

interface CheckoutProps {
  /** Why the order was not placed the last time. */
  readonly check: string | undefined;
}

/** Where it goes. Placing the order makes the promise: the one that is said here, or none. */
export async function Checkout({ check = '' }: CheckoutProps) {
  const { window } = deliveryFor(await now());
  const alert = words[check];
  return (
    <form action={placeOrder} className={styles.checkout}>
      <h2>Where does it go?</h2>
      {alert !== undefined && (
        <p role="alert" className={styles.alert}>
          {alert}
        </p>
      )}
      <input type="hidden" name="promised" value={promisedText(window)} />
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
      <p className={styles.promise}>
        Arrives <b>{days(window.from, window.by)}</b>. That is our promise, and we write it down.
      </p>
      <p className={styles.note}>
        Paid with a demonstration card: nothing is charged, and nothing is sent.
      </p>
      <button className="button wide" type="submit">
        Place the order
      </button>
    </form>
  );
}
