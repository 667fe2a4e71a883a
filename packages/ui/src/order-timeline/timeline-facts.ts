import type { CaseView, ViewShipment, ViewTimelineEntry } from '@amends/core';

/** What is inside a parcel. */
export interface ParcelLine {
  readonly id: string;
  readonly title: string;
  readonly quantity: number;
}

/** One parcel, or the order itself where no parcel is meant, with what happened to it. */
export interface TimelineGroup {
  readonly id: string;
  readonly shipment: ViewShipment | null;
  /** Number of the parcel among several, from 1; `null` where there is one, and for the order itself. */
  readonly number: number | null;
  readonly contents: readonly ParcelLine[];
  readonly entries: readonly ViewTimelineEntry[];
}

/** Newest first, as it is looked up, or in the order in which it happened, as it is told. */
export type TimelineOrder = 'newest-first' | 'oldest-first';

/**
 * What happened and what is to come, parcel by parcel where there are several. What concerns no parcel
 * stands by itself then; with one parcel or none it is all one story. Pure: for a timeline of your own.
 */
export function timelineFacts(
  { timeline, shipments, lines }: CaseView,
  order: TimelineOrder = 'newest-first',
): readonly TimelineGroup[] {
  const told = timeline.map((entry) =>
    namesParcel(entry, shipments) ? { ...entry, detail: null } : entry,
  );
  const entries = order === 'newest-first' ? told : told.reverse();
  const contentsOf = ({ lineIds }: ViewShipment): ParcelLine[] =>
    lines
      .filter(({ id }) => lineIds.includes(id))
      .map(({ id, title, quantity }) => ({ id, title, quantity }));
  const [only] = shipments;
  if (shipments.length <= 1) {
    const contents = only === undefined ? [] : contentsOf(only);
    return [{ id: only?.id ?? 'order', shipment: only ?? null, number: null, contents, entries }];
  }
  const parcels = shipments.map((shipment, at): TimelineGroup => {
    const own = entries.filter(({ shipmentId }) => shipmentId === shipment.id);
    return {
      id: shipment.id,
      shipment,
      number: at + 1,
      contents: contentsOf(shipment),
      entries: own,
    };
  });
  const known = new Set(shipments.map(({ id }) => id));
  const rest = entries.filter(({ shipmentId }) => shipmentId === null || !known.has(shipmentId));
  const ofOrder: TimelineGroup = {
    id: 'order',
    shipment: null,
    number: null,
    contents: [],
    entries: rest,
  };
  return rest.length === 0 ? parcels : [...parcels, ofOrder];
}

/** What is to come says with which parcel; beside the parcel itself that is said already. */
function namesParcel(
  { kind, shipmentId }: ViewTimelineEntry,
  shipments: readonly ViewShipment[],
): boolean {
  return kind === 'expected' && shipments.some(({ id }) => id === shipmentId);
}
