import type { CaseView, OrderView, Pick } from '@amends/core';

const moment = (at: string) => ({ at, timeZone: 'America/New_York', text: at });
const dates = {
  from: null,
  by: '2026-11-13',
  timeZone: 'America/New_York',
  text: 'Fri 13 November',
};

/** A late parcel with an open offer, as a server would send it. */
export function lateCase(change: Partial<CaseView> = {}): CaseView {
  return {
    version: 1,
    caseId: 'case-1',
    orderId: '1001',
    promiseId: 'p1',
    asOf: '2026-11-11T15:00:00Z',
    locale: 'en-US',
    direction: 'ltr',
    timeZone: 'America/New_York',
    state: 'offered',
    headline: {
      status: 'running-late',
      severity: 'moderate',
      title: 'Running late',
      summary: 'Your popcorn is late.',
    },
    dates: {
      kind: 'deliver',
      first: {
        ...dates,
        promiseId: 'p1',
        saidAt: moment('2026-11-02T20:04:00Z'),
        saidBy: 'checkout',
        saidByText: 'at checkout',
      },
      current: { ...dates, basis: 'expected' },
      fulfilled: null,
      history: [],
    },
    lines: [],
    timeline: [],
    shipments: [],
    nextUpdate: null,
    apology: null,
    offer: {
      id: 'offer-1',
      version: 1,
      until: moment('2026-11-18T15:00:00Z'),
      open: true,
      keep: null,
      exit: null,
      options: [],
      allowsAsk: true,
      askDetail: null,
      allowsDecline: true,
      ifYouDoNothing: 'If you do nothing, your order stays as it is.',
    },
    choice: null,
    receipt: null,
    incident: null,
    receipts: [],
    ask: null,
    consent: null,
    ledger: [],
    updates: {
      channel: 'page',
      channelText: 'On this page',
      channels: [],
      pace: 'every-change',
      paces: [],
      address: null,
      always: 'What the law requires us to tell you, we send you in any case.',
      next: null,
      nextText: null,
      last: null,
    },
    report: { kinds: [], made: [] },
    actions: {
      choose: null,
      claim: null,
      photo: null,
      consent: null,
      follow: null,
      live: null,
    },
    ...change,
  };
}

/** The same case after a choice. */
export function chosenCase(before: CaseView, pick: Pick): CaseView {
  const at = moment('2026-11-11T15:01:00Z');
  return {
    ...before,
    state: 'chosen',
    choice: { offerId: before.offer?.id ?? '', pick, at, title: `You chose ${pick.kind}` },
  };
}

/** An order with these cases. */
export function orderOf(...cases: readonly CaseView[]): OrderView {
  return { orderId: cases[0]?.orderId ?? '1001', cases };
}

/** Picks of the fixture. */
export const postage: Pick = { kind: 'option', optionId: 'postage' };
export const decline: Pick = { kind: 'decline' };
