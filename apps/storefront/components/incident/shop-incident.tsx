import Link from 'next/link';
import { IncidentBanner } from '@amends/ui/incident-banner';
import '@amends/ui/incident-banner.css';
import { readIncidents } from '../../lib/incidents.ts';
import styles from './incident.module.css';

/** The trouble of the whole shop in a line, on every page while it is on, with the way to all of it. */
export async function ShopIncident() {
  const incident = (await readIncidents()).find(({ resolvedAt }) => resolvedAt === null);
  if (incident === undefined) return null;
  return (
    <div className={styles.strip}>
      <IncidentBanner incident={incident} className={styles.banner}>
        <IncidentBanner.Status />
        <IncidentBanner.Title />
        <IncidentBanner.Next />
        <p className={styles.way}>
          <Link href="/status">What happened, and what we do</Link>
        </p>
      </IncidentBanner>
    </div>
  );
}
