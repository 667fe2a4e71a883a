import type { ViewShipment } from '@amends/core';
import styles from './order.module.css';

/** The parcels, as the carriers know them. */
export function Parcels({ shipments }: { readonly shipments: readonly ViewShipment[] }) {
  const tracked = shipments.filter(({ trackingNumber }) => trackingNumber !== null);
  if (tracked.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="parcels">
      <h2 id="parcels">{tracked.length === 1 ? 'Parcel' : 'Parcels'}</h2>
      <ul className={styles.parcels}>
        {tracked.map(({ id, carrier, trackingNumber, trackingUrl }) => (
          <li key={id}>
            <span>{carrier}</span>
            {trackingUrl === null ? (
              <span>{trackingNumber}</span>
            ) : (
              <a href={trackingUrl} rel="noreferrer">
                {trackingNumber}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
