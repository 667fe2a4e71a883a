import type { Incident } from '@amends/core';
import { viewIncident } from '@amends/core';
import { IncidentTimeline } from '@amends/ui/incident-timeline';

const incident: Incident = {
  id: 'orders-down',
  title: 'Our order system was down',
  status: 'resolved',
  startedAt: '2026-11-09T08:00:00-05:00',
  resolvedAt: '2026-11-09T15:00:00-05:00',
  timeZone: 'America/New_York',
  scope: { placed: { from: '2026-11-01T00:00:00-05:00' } },
  updates: [
    {
      id: 'u1',
      at: '2026-11-09T08:30:00-05:00',
      text: 'Orders are not reaching our warehouse. We are looking for the cause.',
      status: 'investigating',
    },
    {
      id: 'u2',
      at: '2026-11-09T10:10:00-05:00',
      text: 'We have found the cause. Orders are being sent by hand until it is mended.',
      status: 'identified',
    },
    {
      id: 'u3',
      at: '2026-11-09T15:00:00-05:00',
      text: 'Orders reach the warehouse again. Everything that waited goes out tonight.',
      status: 'resolved',
    },
  ],
  account: {
    at: '2026-11-10T09:00:00-05:00',
    text: 'A disk was full, and nobody was told before it was. It is twice as large now, and we are told at half.',
  },
  signatory: { name: 'Eleanor Marsh', role: 'Managing Director', imageUrl: null },
};

/** The page that the banner's link leads to. */
export default function Basic() {
  return (
    <IncidentTimeline incident={viewIncident(incident, { asOf: '2026-11-10T10:00:00-05:00' })} />
  );
}
