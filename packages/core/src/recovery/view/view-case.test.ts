import { describe, expect, it } from 'vitest';
import { caseLife } from '../../__tests__/case-life.js';
import type { CaseView } from '../../model/case-view.js';
import type { OrderEvent } from '../../model/event.js';
import {
  sampleEvent,
  sampleOrder,
  samplePromise,
  sampleRecord,
} from '../../testing/sample-record.js';
import { situationView } from '../../testing/situation-views.js';
import { situations } from '../../testing/situations.js';
import type { SituationName } from '../../testing/situations.js';
import { viewCase } from './view-case.js';
import { viewOrder } from './view-order.js';

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ') ?? null;
const { record: late, asOf: wednesday } = situations.runningLate;
const shipped = sampleEvent('e1', 'shipped', '2026-11-05T09:00:00-05:00', { shipmentId: 's1' });

describe('the headline', () => {
  it.each<[SituationName, CaseView['state'], string, string, string | null]>([
    ['onItsWay', 'quiet', 'on-track', 'On track', null],
    [
      'atRisk',
      'open',
      'at-risk',
      'May be late',
      'Bad weather is holding your order up. You will find news here by Wednesday, 12 PM.',
    ],
    [
      'runningLate',
      'offered',
      'running-late',
      'Running late',
      'Bad weather held your order up. You will find news here by Thursday, 10 AM.',
    ],
    [
      'lateWithPartMissing',
      'offered',
      'partly-late',
      'Part of it is late',
      'Popcorn is still to come; the rest is with you. You will find news here by Thursday, 10 AM.',
    ],
    [
      'stalled',
      'open',
      'stalled',
      'Not moving',
      'Your order was last seen moving on Thursday. You will find news here by Thursday, 12 PM.',
    ],
    [
      'returnedToSender',
      'offered',
      'returning',
      'Came back to us',
      'Your parcel came back to us. You can choose how we make it good until Thursday, December 3.',
    ],
    [
      'deliveredLate',
      'offered',
      'arrived-late',
      'Arrived late',
      'It came on Friday, 3 days after the date we gave you. You can choose how we make it good until Saturday, November 28.',
    ],
    [
      'arrivedEarly',
      'quiet',
      'arrived-early',
      'Arrived early',
      'It came on Saturday, earlier than promised.',
    ],
    [
      'contested',
      'offered',
      'contested',
      'Marked as delivered, not with you',
      'It is marked as delivered, and you told us that it has not come. You can choose how we make it good until Wednesday, November 25.',
    ],
    [
      'lost',
      'offered',
      'lost',
      'Lost on the way',
      'Your parcel was lost on the way. You can choose how we make it good until Monday, November 23.',
    ],
    [
      'neverShipped',
      'offered',
      'running-late',
      'Running late',
      'Your order has not left us yet. You will hear from us again by Friday, 10 AM.',
    ],
  ])('of %s', (name, state, status, title, summary) => {
    const view = situationView(name);
    expect([
      view.state,
      view.headline.status,
      view.headline.title,
      plain(view.headline.summary),
    ]).toEqual([state, status, title, summary]);
  });

  it('says that it is back on track, where it had looked late', () => {
    const { record, asOf } = situations.stalled;
    const { current } = caseLife().advance(record, asOf);
    const scan = sampleEvent('e8', 'in-transit', '2026-11-10T13:00:00-05:00', { shipmentId: 's1' });
    const view = viewCase({ ...record, events: [...record.events, scan] }, current, {
      asOf: '2026-11-10T14:00:00-05:00',
      promiseId: 'p1',
    });
    expect(view.headline).toMatchObject({
      status: 'back-on-track',
      summary: 'It looked late for a while. It is now expected by the date we gave you.',
    });
    expect(view.apology).toBeNull();
    expect(view.nextUpdate).toBeNull();
  });

  it('owns up when the news that it promised is overdue', () => {
    const { record, asOf } = situations.lost;
    const { current } = caseLife().advance(record, asOf);
    const view = viewCase(record, current, { asOf: '2026-11-24T12:00:00-05:00', promiseId: 'p1' });
    expect(plain(view.headline.summary)).toMatch(
      /You should have heard from us by Tuesday, November 10, 12 PM, and we are late with that too\.$/,
    );
  });
});

describe('the dates', () => {
  it('keep the first one in sight, with where and when it was said', () => {
    const { dates } = situationView('runningLate');
    expect(dates.first).toMatchObject({
      by: '2026-11-10',
      text: 'Sun, Nov 8 – Tue, Nov 10',
      saidByText: 'at checkout',
    });
    expect(dates.current).toMatchObject({ text: 'Thu, Nov 12 – Fri, Nov 13', basis: 'stated' });
    expect(dates.history.map(({ saidByText, text }) => [saidByText, text])).toEqual([
      ['at checkout', 'Sun, Nov 8 – Tue, Nov 10'],
      ['by e-mail', 'Thu, Nov 12 – Fri, Nov 13'],
    ]);
  });

  it('say so when nobody can say, and nothing when nothing will come', () => {
    expect(situationView('neverShipped').dates.current).toMatchObject({
      by: null,
      text: 'We cannot say when yet',
    });
    expect(situationView('lost').dates.current).toBeNull();
    expect(plain(situationView('deliveredLate').dates.fulfilled?.text)).toBe(
      'Fri, Nov 13, 2:20 PM',
    );
  });

  it('of a revision made after now are not known yet', () => {
    const view = viewCase(late, null, { asOf: '2026-11-09T10:00:00-05:00', promiseId: 'p1' });
    expect(view.dates.history).toHaveLength(1);
  });
});

describe('the timeline', () => {
  const told = (view: CaseView) =>
    view.timeline.map(({ kind, state, tone, title }) => [kind, state, tone, title]);

  it('is newest first, with what is to come on top and our own doing in it', () => {
    expect(told(situationView('runningLate'))).toEqual([
      ['expected', 'next', 'neutral', 'Arrives Thu, Nov 12 – Fri, Nov 13'],
      ['event', 'now', 'neutral', 'On the move'],
      ['ours', 'done', 'neutral', 'We gave you a new date: Thu, Nov 12 – Fri, Nov 13'],
      ['ours', 'done', 'neutral', 'We wrote to you about the delay'],
      ['event', 'done', 'caution', 'Held up by bad weather'],
      ['event', 'done', 'neutral', 'Left us'],
      ['event', 'done', 'neutral', 'Getting ready to leave'],
      ['event', 'done', 'neutral', 'Ordered'],
    ]);
  });

  it('says a step once however often it was scanned, and shows no vendor’s words but where we have none', () => {
    const scans: OrderEvent[] = [1, 2, 3].map((hour) =>
      sampleEvent(`t${hour}`, 'in-transit', `2026-11-06T0${hour}:00:00-05:00`, {
        shipmentId: 's1',
        raw: { text: 'Departed hub 17' },
      }),
    );
    const odd = sampleEvent('u1', 'unknown', '2026-11-06T08:00:00-05:00', {
      shipmentId: 's1',
      raw: { code: 'ZZ', text: 'Sorted\u202e at <b>hub</b>' },
    });
    const view = viewCase(sampleRecord({ events: [shipped, ...scans, odd] }), null, {
      asOf: '2026-11-06T12:00:00-05:00',
      promiseId: 'p1',
    });
    expect(view.timeline.map(({ title, detail }) => [title, detail])).toEqual([
      ['Due Sun, Nov 8 – Tue, Nov 10', null].map((text) => text?.replace('Due', 'Arrives') ?? null),
      ['News of your parcel', 'Sorted at <b>hub</b>'],
      ['On the move', null],
      ['Left us', null],
      ['Ordered', null],
    ]);
  });

  it('says which date is new where that is all the news, and whose step it was that failed', () => {
    const titleOf = (rest: Partial<OrderEvent>) =>
      viewCase(
        sampleRecord({
          events: [sampleEvent('e1', 'unknown', '2026-11-06T08:00:00-05:00', rest)],
        }),
        null,
        { asOf: '2026-11-06T12:00:00-05:00', promiseId: 'p1' },
      ).timeline.find(({ id }) => id === 'e1')?.title;
    expect(titleOf({ eta: '2026-11-12', shipmentId: 's1' })).toBe('New estimate: Thu, Nov 12');
    expect(titleOf({ eta: { from: '2026-11-12', by: '2026-11-13' } })).toBe(
      'New estimate: Thu, Nov 12 – Fri, Nov 13',
    );
    // As the Shopify adapter reads a fulfilment of status `failure`.
    expect(titleOf({ condition: 'exception', actionBy: 'store' })).toBe(
      'Something went wrong on our side, and we are putting it right',
    );
    expect(titleOf({ condition: 'exception', actionBy: 'customer' })).toBe('Waiting for you');
    expect(titleOf({ condition: 'exception', shipmentId: 's1' })).toBe('Held up on the way');
  });

  it('leaves out what was taken back', () => {
    const taken = sampleEvent('e3', 'lost', '2026-11-06T08:00:00-05:00', { shipmentId: 's1' });
    const back = sampleEvent('e4', 'in-transit', '2026-11-06T09:00:00-05:00', {
      shipmentId: 's1',
      retracts: 'e3',
    });
    const view = viewCase(sampleRecord({ events: [shipped, taken, back] }), null, {
      asOf: '2026-11-06T12:00:00-05:00',
      promiseId: 'p1',
    });
    expect(view.timeline.map(({ title }) => title)).not.toContain('Lost on the way');
  });
});

describe('the offer', () => {
  it('sets keeping and cancelling side by side, with as much to say for each', () => {
    const offer = situationView('runningLate').offer;
    expect(offer?.keep).toEqual({
      title: 'Keep the order',
      detail: 'It arrives Thu, Nov 12 – Fri, Nov 13',
      changes: null,
    });
    expect(offer?.exit).toMatchObject({
      title: 'Cancel, $49.00 back',
      detail: 'Everything you paid, to your Visa ending 4242, by Wednesday, November 18',
      confirm: 'Cancel and refund $49.00',
      basis: 'policy',
    });
  });

  it('says in words what each is worth, where it goes, and what the button does', () => {
    const { options = [], askDetail, ifYouDoNothing } = situationView('runningLate').offer ?? {};
    expect(
      options.map(({ title, value, detail, confirm }) => [title, value?.text, detail, confirm]),
    ).toEqual([
      [
        'Postage back',
        '$9.00',
        'To your Visa ending 4242, by Wednesday, November 18',
        'Take the postage back',
      ],
      [
        'Money off this order',
        '$6.00',
        'To your Visa ending 4242, by Wednesday, November 18',
        'Take $6.00 off this order',
      ],
      [
        'Credit for another time',
        '$8.00',
        'In your account by Thursday, November 12, valid until Thursday, November 11, 2027',
        'Take $8.00 in credit',
      ],
    ]);
    expect(plain(askDetail)).toBe('Judith Okoro answers by Thursday, 10 AM');
    expect(ifYouDoNothing).toBe(
      'If you do nothing, we deliver Thu, Nov 12 – Fri, Nov 13, and these options stay open until Wednesday, November 25.',
    );
  });

  it('never calls a credit a refund', () => {
    for (const name of Object.keys(situations) as SituationName[]) {
      for (const { kind, title, detail, confirm } of situationView(name).offer?.options ?? []) {
        if (kind === 'store-credit' || kind === 'discount-next-order')
          expect(title + detail + confirm).not.toMatch(/refund/i);
      }
    }
  });

  it.each<[SituationName, string]>([
    [
      'lateWithPartMissing',
      'If you do nothing, we deliver Thu, Nov 12 – Fri, Nov 13, and these options stay open until Wednesday, November 25.',
    ],
    [
      'deliveredLate',
      'If you do nothing, nothing changes, and these options stay open until Saturday, November 28.',
    ],
    [
      'lost',
      'If you do nothing, we neither send nor refund anything yet; these options stay open until Monday, November 23.',
    ],
    [
      'neverShipped',
      'If you do nothing, your order stays as it is, and these options stay open until Thursday, November 26.',
    ],
  ])('says what silence brings in %s', (name, text) => {
    expect(situationView(name).offer?.ifYouDoNothing).toBe(text);
  });

  it('says what silence brings as it is on the day it is read', () => {
    const later = situationView('runningLate', { asOf: '2026-11-16T10:00:00-05:00' }).offer;
    expect(later?.ifYouDoNothing).toBe(
      'If you do nothing, your order stays as it is, and these options stay open until Wednesday, November 25.',
    );
    expect(later?.options[0]?.detail).toBe('To your Visa ending 4242, by Monday, November 23');
  });

  it('stays to be seen when it has run out, and cannot be taken', () => {
    const { current } = caseLife().advance(late, wednesday);
    const { offer, actions } = viewCase(late, current, {
      promiseId: 'p1',
      asOf: '2026-11-26T00:00:00-05:00',
      actions: () => ({ choose: { method: 'POST', href: '/choose', fields: {} } }),
    });
    expect(offer).toMatchObject({
      open: false,
      ifYouDoNothing:
        'These options were open until Wednesday, November 25. Your order stays as it is.',
    });
    expect(actions.choose).toBeNull();
  });

  it('can be acted on where the host says how, while it is open', () => {
    const choose = { method: 'POST', href: '/v1/cases/1', fields: { key: 'k' } } as const;
    const { actions } = situationView('runningLate', {
      actions: (caseId) => ({ choose: { ...choose, href: `/v1/cases/${caseId}` } }),
    });
    expect(actions).toEqual({
      choose: { ...choose, href: '/v1/cases/1001:p1' },
      claim: null,
      photo: null,
      consent: null,
      follow: null,
      live: null,
    });
  });
});

describe('the receipt', () => {
  it('is agreed when it is chosen, and done when the fulfiller says so', () => {
    const agreed = situationView('runningLate', { chosen: 'refund-shipping' });
    expect(agreed).toMatchObject({
      state: 'chosen',
      offer: null,
      choice: { title: 'Postage back' },
    });
    expect(agreed.receipt).toMatchObject({
      status: 'agreed',
      title: 'Postage back',
      value: { text: '$9.00' },
      detail: 'To your Visa ending 4242, by Wednesday, November 18',
    });
    expect(plain(agreed.receipt?.statusText)).toBe('Agreed, Wed, Nov 11, 10 AM');
    const done = situationView('runningLate', { chosen: 'refund-shipping', done: true });
    expect(done.receipt).toMatchObject({ status: 'done', reference: 'R-2026-1' });
    expect(done.timeline.map(({ title }) => title)).toContain('Made good');
  });

  it('says that it is overdue, on the first day that it is', () => {
    const on = (asOf: string) =>
      situationView('runningLate', { chosen: 'refund-shipping', asOf }).receipt;
    expect(on('2026-11-18T23:59:59-05:00')?.status).toBe('agreed');
    expect(on('2026-11-19T00:00:00-05:00')).toMatchObject({
      status: 'delayed',
      detail: 'It should have been done by Wednesday, November 18. We owe you this.',
    });
  });

  it('is there for a cancellation, a question, and for wanting nothing', () => {
    expect(situationView('runningLate', { chosen: 'cancel-refund' }).receipt).toMatchObject({
      title: 'Cancelled, money back',
      value: { amount: 4_900 },
    });
    const asked = situationView('runningLate', { chosen: { kind: 'ask', text: 'A call?' } });
    expect(asked.receipt).toMatchObject({ status: 'agreed', title: 'We have your message' });
    expect(plain(asked.receipt?.detail)).toBe('Judith Okoro answers by Thursday, 10 AM');
    const declined = situationView('deliveredLate', { chosen: { kind: 'decline' } });
    expect(declined).toMatchObject({
      state: 'closed',
      apology: null,
      offer: null,
      nextUpdate: null,
      receipt: { status: 'done', title: 'Nothing, thank you' },
    });
  });
});

describe('addresses and pictures', () => {
  it.each([
    ['https://track.example/1', 'https://track.example/1'],
    ['http://track.example/1', null],
    ['javascript:alert(1)', null],
    ['https://name:word@track.example/1', null],
    ['//track.example', null],
    ['HTTPS://track.example?n=1', 'HTTPS://track.example?n=1'],
    ['https:/\\/track.example', null],
    ['https://track.example/\n1', null],
    ['https://track.example\\@evil.example', null],
    [' https://track.example', null],
  ])('%s leads to %s', (url, shown) => {
    const event = { ...shipped, tracking: { carrier: 'USPS', number: '1', url } };
    const view = viewCase(sampleRecord({ events: [event] }), null, {
      asOf: wednesday,
      promiseId: 'p1',
    });
    expect(view.shipments[0]?.trackingUrl).toBe(shown);
  });

  it.each([
    ['/lamp.jpg', '/lamp.jpg'],
    ['https://cdn.example/lamp.jpg', 'https://cdn.example/lamp.jpg'],
    ['//evil.example/lamp.jpg', null],
    ['/\\evil.example', null],
    ['data:image/svg+xml,<svg/>', null],
  ])('a picture at %s is shown from %s', (imageUrl, shown) => {
    const lines = sampleOrder.lines.map((line) => ({ ...line, imageUrl }));
    const view = viewCase(sampleRecord({ order: { lines } }), null, {
      asOf: wednesday,
      promiseId: 'p1',
    });
    expect(view.lines[0]?.imageUrl).toBe(shown);
  });
});

describe('an order', () => {
  const shipBy = {
    ...samplePromise,
    id: 'p2',
    kind: 'ship' as const,
    window: { by: '2026-11-06' },
  };

  it('in which nothing is wrong is one quiet view of the delivery', () => {
    const { record, asOf } = situations.onItsWay;
    const { cases } = viewOrder({ ...record, promises: [shipBy, ...record.promises] }, [], {
      asOf,
    });
    expect(cases.map(({ promiseId, state }) => [promiseId, state])).toEqual([['p1', 'quiet']]);
  });

  it('shows every promise in trouble, gravest first', () => {
    const record = sampleRecord({
      promises: [shipBy, { ...samplePromise, essential: true }],
      events: [],
    });
    const { cases } = viewOrder(record, [], { asOf: wednesday });
    expect(cases.map(({ promiseId, headline }) => [promiseId, headline.severity])).toEqual([
      ['p1', 'grave'],
      ['p2', expect.any(String)],
    ]);
  });

  it('that was promised nothing has nothing to show', () => {
    expect(viewOrder(sampleRecord({ promises: [] }), [], { asOf: wednesday })).toEqual({
      orderId: '1001',
      cases: [],
    });
  });

  it('speaks the reader’s language where there is copy, and English where there is none', () => {
    const view = situationView('runningLate', { locale: 'ar' });
    expect([view.locale, view.direction]).toEqual(['en', 'ltr']);
    expect(situationView('runningLate', { locale: 'en-GB' }).dates.current?.text).toBe(
      'Thu 12 Nov – Fri 13 Nov',
    );
  });
});
