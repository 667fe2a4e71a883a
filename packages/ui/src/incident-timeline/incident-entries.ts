import type { IncidentStatus } from '@amends/core';
import type { ShownIncident } from '../incident-banner/index.js';

/** One entry of a trouble's story. */
export interface IncidentEntry {
  readonly id: string;
  /** `said`: a word of ours. `began`: the beginning. `next`: the word that is to come, or is late. */
  readonly kind: 'said' | 'began' | 'next';
  readonly status: IncidentStatus | null;
  readonly statusText: string | null;
  readonly text: string | null;
  readonly at: { readonly at: string; readonly text: string } | null;
}

/** A trouble's story, oldest first: its beginning, every word, and the word that is to come. Pure. */
export function incidentEntries(incident: ShownIncident): readonly IncidentEntry[] {
  const { startedAt, updates, nextText } = incident;
  const blank = { status: null, statusText: null, text: null, at: null };
  const said = updates.map((update): IncidentEntry => ({
    ...update,
    id: `${update.at.at} ${update.text}`,
    kind: 'said',
  }));
  return [
    { ...blank, id: 'began', kind: 'began', at: startedAt },
    ...said.reverse(),
    ...(nextText === null ? [] : [{ ...blank, id: 'next', kind: 'next' as const, text: nextText }]),
  ];
}
