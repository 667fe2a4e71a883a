import styles from './find-order.module.css';

/** Order number and address, posted to the route of Amends. Needs no script. */
export function FindOrder() {
  return (
    <form method="post" action="/amends/v1/lookup" className={styles.form}>
      <input type="hidden" name="returnTo" value="/orders/find" />
      <label>
        Order number
        <input name="orderNumber" required maxLength={100} autoComplete="off" spellCheck={false} />
      </label>
      <label>
        E-mail
        <input name="email" type="email" required maxLength={254} autoComplete="email" />
      </label>
      <button className="button" type="submit">
        Send me the link
      </button>
    </form>
  );
}
