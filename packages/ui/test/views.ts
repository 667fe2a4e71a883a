import type { CaseView, OrderView } from '@amends/core';
import { advance, defaultPolicy, replay, viewOrder } from '@amends/core';
import type { SituationName, SituationViewOptions } from '@amends/core/testing';
import { sampleEvent, situations, situationView } from '@amends/core/testing';

/** Where the choice of a case goes, with what a server would put into the form. */
export const actions: NonNullable<SituationViewOptions['actions']> = (caseId) => ({
  choose: {
    method: 'POST',
    href: `/amends/v1/cases/${encodeURIComponent(caseId)}/choice`,
    fields: { key: 'a.signed.key', idempotencyKey: 'form-1' },
  },
});

/** A situation as the engine shows it, with somewhere to send a choice. */
export function see(name: SituationName, options: SituationViewOptions = {}): CaseView {
  return situationView(name, { actions, ...options });
}

/** An offer that ran out while the page stood open: the options can be read and not taken. */
export function tooLate(): CaseView {
  const view = see('runningLate');
  return { ...view, offer: view.offer && { ...view.offer, open: false } };
}

/** The same as an order of one case. */
export function order(view: CaseView): OrderView {
  return { orderId: view.orderId, cases: [view] };
}

/** A parcel that was expected late, and then caught up: the case stays, the news is good. */
export function backOnTrack(): CaseView {
  const { record, asOf } = situations.atRisk;
  const go = { policy: defaultPolicy, promiseId: 'p1' };
  const opened = advance(record, null, { ...go, asOf });
  const caughtUp = {
    ...record,
    events: [
      ...record.events,
      sampleEvent('e8', 'in-transit', '2026-11-09T22:10:00-05:00', {
        shipmentId: 's1',
        source: 'easypost',
        condition: 'resolved',
        eta: '2026-11-10',
      }),
    ],
  };
  const now = '2026-11-10T08:00:00-05:00';
  const events = [...opened, ...advance(caughtUp, replay(opened), { ...go, asOf: now })];
  const current = replay(events);
  const [view] = viewOrder(caughtUp, current ? [current] : [], { asOf: now, actions }).cases;
  if (view === undefined) throw new Error('The order has a case, so there is a view.');
  return view;
}
