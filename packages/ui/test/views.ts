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

/** The language of a view, as `viewOrder` takes it, and the instant at which to look. */
type Language = Pick<SituationViewOptions, 'locale' | 'locales' | 'asOf'>;

const origins = new WeakMap<CaseView, (language: Language) => CaseView>();

/** Makes a view, and remembers how, so that it can be made again in another language. */
function remembered(make: (language: Language) => CaseView): CaseView {
  const view = make({});
  origins.set(view, make);
  return view;
}

/** The same view in another language; `null` where a story has put it together by hand. */
export function inLanguage(view: CaseView, language: Language): CaseView | null {
  return origins.get(view)?.(language) ?? null;
}

/** A situation as the engine shows it, with somewhere to send a choice. */
export function see(name: SituationName, options: SituationViewOptions = {}): CaseView {
  return remembered((language) => situationView(name, { actions, ...options, ...language }));
}

/** An offer that ran out while the page stood open: the options can be read and not taken. */
export function tooLate(): CaseView {
  return remembered((language) => {
    const view = see('runningLate', language);
    return { ...view, offer: view.offer && { ...view.offer, open: false } };
  });
}

/** The same as an order of one case. */
export function order(view: CaseView): OrderView {
  return { orderId: view.orderId, cases: [view] };
}

/** A parcel that was expected late, and then caught up: the case stays, the news is good. */
export function backOnTrack(): CaseView {
  return remembered(({ asOf: later, ...language }) => {
    const { record, asOf } = situations.atRisk;
    const go = { policy: defaultPolicy, promiseId: 'p1', ...language };
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
    const now = later ?? '2026-11-10T08:00:00-05:00';
    const events = [...opened, ...advance(caughtUp, replay(opened), { ...go, asOf: now })];
    const current = replay(events);
    const cases = current ? [current] : [];
    const [view] = viewOrder(caughtUp, cases, { ...language, asOf: now, actions }).cases;
    if (view === undefined) throw new Error('The order has a case, so there is a view.');
    return view;
  });
}
