import type { Incident } from '@amends/core';
import { viewIncident } from '@amends/core';
import { briefSituations, walk } from '@amends/core/testing';

const down = briefSituations.find(({ number }) => number === 11);
if (down?.kind !== 'order') throw new Error('Situation 11 is an order with an incident.');
const [incident] = down.incidents ?? [];
if (incident === undefined) throw new Error('Situation 11 has an incident.');

const over: Incident = {
  ...incident,
  status: 'resolved',
  resolvedAt: '2026-11-09T15:00:00-05:00',
  account: {
    at: '2026-11-10T09:00:00-05:00',
    text: 'A disk was full, and nobody was told before it was. It is twice as large now, and we are told at half.',
  },
};

/** The order system of situation 11 is down, as everybody reads it. */
export const forEverybody = viewIncident(incident, { asOf: '2026-11-09T11:00:00-05:00' });
/** The same, as it touches one order. */
export const forThisOrder = walk(down)[0]?.view.incident ?? null;
/** The same once it is over and accounted for. */
export const told = viewIncident(over, { asOf: '2026-11-10T10:00:00-05:00' });
