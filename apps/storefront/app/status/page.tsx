import type { Metadata } from 'next';
import { IncidentTimeline } from '@amends/ui/incident-timeline';
import '@amends/ui/incident-timeline.css';
import { Frame } from '../../components/frame/frame.tsx';
import styles from '../../components/incident/incident.module.css';
import { readIncidents } from '../../lib/incidents.ts';

export const metadata: Metadata = { title: 'How the shop is' };

/** The troubles of the whole shop: what is on, and a plain account of what is over. */
export default async function StatusPage() {
  const incidents = await readIncidents();
  const isOn = incidents.some(({ resolvedAt }) => resolvedAt === null);
  return (
    <Frame path="/status" hasIncident={false}>
      <div className={styles.page}>
        <h1>How the shop is</h1>
        <p className={styles.lead}>
          {isOn
            ? 'Something is wrong, and this is all we know of it. If it touches your order, the order’s page says how.'
            : 'Nothing is wrong that we know of. If your order has a trouble of its own, its page says so.'}
        </p>
        {incidents.map((incident) => (
          <IncidentTimeline key={incident.id} incident={incident} className={styles.card} />
        ))}
      </div>
    </Frame>
  );
}
