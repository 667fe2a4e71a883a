import type { Incident } from '@amends/core';
import { viewIncident } from '@amends/core';
import { IncidentBanner } from '@amends/ui/incident-banner';

const incident: Incident = {
  id: 'orders-down',
  title: 'Our order system was down',
  status: 'identified',
  startedAt: '2026-11-09T08:00:00-05:00',
  reason: 'store-error',
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
      nextUpdateBy: '2026-11-09T16:00:00-05:00',
    },
  ],
  signatory: { name: 'Eleanor Marsh', role: 'Managing Director', imageUrl: null },
};

/** At the top of every page, for as long as there is something to say. */
export default function Basic() {
  return (
    <IncidentBanner incident={viewIncident(incident, { asOf: '2026-11-09T11:00:00-05:00' })} />
  );
}
