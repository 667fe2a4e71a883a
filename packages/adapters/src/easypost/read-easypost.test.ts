import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import delivered from '../../fixtures/easypost/tracker-delivered.json';
import failed from '../../fixtures/easypost/tracker-error.json';
import fedex from '../../fixtures/easypost/webhook-fedex.json';
import testMode from '../../fixtures/easypost/webhook-ups-test-mode.json';
import batch from '../../fixtures/easypost/batch-event-signed.json';
import { inParcel } from '../parcel.js';
import type { EasyPostOptions } from './read-easypost.js';
import { readEasyPost } from './read-easypost.js';

function read(payload: unknown, options: EasyPostOptions = {}) {
  const result = readEasyPost(payload, options);
  if (!result.ok) throw result.error;
  return { ...result.value, issues: result.issues };
}

const scan = (status: string, datetime: string | null, rest: object = {}) => ({
  object: 'TrackingDetail',
  status,
  datetime,
  tracking_location: { city: 'ORLANDO', state: 'FL', country: 'US', zip: '32809' },
  ...rest,
});
const tracker = (details: object[], rest: object = {}) => ({
  object: 'Tracker',
  tracking_code: 'EZ 10-00',
  carrier: 'UPS',
  updated_at: '2026-11-12T12:00:00Z',
  tracking_details: details,
  ...rest,
});
const milestonesOf = (payload: unknown, options?: EasyPostOptions) =>
  read(payload, options).events.map((event) => event.milestone);
const codesOf = (payload: unknown) => read(payload).issues.map((issue) => issue.code);

describe('an EasyPost webhook', () => {
  it('gives one event a scan, and one for the estimate', () => {
    const { events, trackingNumbers, orderId, order } = read(fedex);
    expect(events.map((event) => [event.milestone, event.raw?.text])).toEqual([
      ['label-created', 'Shipment information sent to FedEx'],
      ['shipped', 'Picked up'],
      ['in-transit', 'Arrived at FedEx location'],
      ['in-transit', 'Departed FedEx location'],
      ['in-transit', 'On the way'],
      ['in-transit', 'On the way'],
      ['in-transit', 'Arrived at FedEx location'],
      ['unknown', null],
    ]);
    expect(events.at(-1)).toMatchObject({ eta: '2024-08-05', occurredAt: '2024-08-02T19:26:51Z' });
    expect([trackingNumbers, orderId, order]).toEqual([['1'], null, null]);
  });

  it('never turns an estimate, or a carrier’s guarantee, into a promise', () => {
    const payload = tracker([], { carrier_detail: { guaranteed_delivery_date: '2026-11-13' } });
    expect(read(payload).promises).toEqual([]);
    expect(read(payload).events[0]?.eta).toBe('2026-11-13');
  });

  it('gives the same ids when it is sent again, in whatever order its scans stand', () => {
    const ids = (payload: unknown) => read(payload).events.map((event) => event.id);
    const expected = ids(fedex);
    expect(new Set(expected).size).toBe(expected.length);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(fedex.result.tracking_details, { minLength: 7 }),
        fc.boolean(),
        (details, isTwice) => {
          const all = isTwice ? [...details, ...details] : details;
          const result = { ...fedex.result, tracking_details: all };
          expect(ids({ ...fedex, id: 'evt_2', result })).toEqual(expected);
        },
      ),
    );
  });

  it('with another estimate and no new scan is news', () => {
    const later = {
      ...fedex.result,
      updated_at: '2024-08-03T09:00:00Z',
      carrier_detail: { ...fedex.result.carrier_detail, est_delivery_date_local: '2024-08-07' },
    };
    const before = new Set(read(fedex).events.map((event) => event.id));
    const fresh = read(later).events.filter((event) => !before.has(event.id));
    expect(fresh.map((event) => event.eta)).toEqual(['2024-08-07']);
  });

  it('of another kind, or without its tracker, is answered and gives nothing', () => {
    expect(read(batch).events).toEqual([]);
    expect(codesOf(batch)).toEqual(['no-evidence']);
    expect(codesOf({ object: 'Event', description: 'tracker.created' })).toEqual(['no-evidence']);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['a number', 7],
    ['no tracking code', { object: 'Tracker', tracking_code: ' ' }],
    ['a tracking code that is an object', { object: 'Tracker', tracking_code: {} }],
  ])('that is %s is a typed error', (_, payload) => {
    const result = readEasyPost(payload);
    expect(result.ok ? null : result.error.code).toBe('invalid_payload');
  });
});

describe('an EasyPost estimate', () => {
  const estimated = (est: object, status = 'in_transit') =>
    read(tracker([scan(status, '2026-11-11T10:00:00Z')], est));

  it('at midnight is the day, and otherwise the moment', () => {
    const etaOf = (est: object) => estimated(est).events.at(-1)?.eta;
    expect(etaOf({ est_delivery_date: '2026-11-14T00:00:00Z' })).toBe('2026-11-14');
    expect(etaOf({ est_delivery_date: '2026-11-14T17:30:00Z' })).toBe('2026-11-14T17:30:00Z');
  });

  it('says nothing once it has arrived: test mode leaves one weeks after the delivery', () => {
    const { events, issues } = read(delivered);
    expect(events.at(-1)?.milestone).toBe('delivered');
    expect(events.every((event) => (event.eta ?? null) === null)).toBe(true);
    expect(issues.map((issue) => issue.code)).toContain('eta-ignored');
    expect(Date.parse(delivered.est_delivery_date)).toBeGreaterThan(
      Date.parse(events.at(-1)?.occurredAt ?? ''),
    );
  });

  it('that is no date is left out, and the next best is taken', () => {
    const { events, issues } = estimated({
      est_delivery_date: 'soon',
      carrier_detail: { guaranteed_delivery_date: '2026-11-15' },
    });
    expect(events.at(-1)?.eta).toBe('2026-11-15');
    expect(issues.map((issue) => [issue.code, issue.path])).toContainEqual([
      'unreadable-eta',
      '/est_delivery_date',
    ]);
  });
});

describe('the time of an EasyPost scan', () => {
  it('is believed as sent: as local time the last one would lie after its own webhook', () => {
    const last = read(fedex).events.find((event) => event.occurredAt === '2024-08-02T18:50:00Z');
    expect(last).toBeDefined();
    expect(Date.parse('2024-08-02T18:50:00-04:00')).toBeGreaterThan(
      Date.parse(fedex.result.updated_at),
    );
    const denver = tracker([scan('in_transit', '2025-01-12T07:03:00-07:00')]);
    expect(read(denver).events[0]?.occurredAt).toBe('2025-01-12T07:03:00-07:00');
  });

  it('is flagged where the carrier names no place, and the event is kept', () => {
    const { events, issues } = read(
      tracker([scan('pre_transit', '2026-11-11T10:00:00Z', { tracking_location: null })]),
    );
    expect(events).toHaveLength(1);
    expect(issues.map((issue) => issue.code)).toEqual(['zone-assumed']);
  });

  const wall = '2026-11-11T10:00:00';
  const inCountry = (country: string | null, status = 'in_transit') =>
    tracker([
      scan(status, wall, { tracking_location: { city: null, state: null, country, zip: null } }),
    ]);

  it('without an offset is placed where the country leaves no choice', () => {
    expect(read(inCountry('DE')).events[0]?.occurredAt).toBe('2026-11-11T10:00:00+01:00');
    expect(codesOf(inCountry('DE'))).toEqual([]);
  });

  it('without an offset is placed at the door when it was at the door', () => {
    const options = { destination: { timeZone: 'America/New_York' } };
    expect(read(inCountry('US', 'delivered'), options).events[0]?.occurredAt).toBe(
      '2026-11-11T10:00:00-05:00',
    );
    expect(codesOf(inCountry('US', 'delivered'))).toEqual(['zone-assumed']);
  });

  it('without an offset is kept and flagged where it could be several', () => {
    for (const country of ['US', null, 'XX', '__proto__']) {
      const { events, issues } = read(inCountry(country), {
        destination: { timeZone: 'America/New_York' },
      });
      expect(events[0]?.occurredAt).toBe('2026-11-11T10:00:00+00:00');
      expect(issues.map((issue) => issue.code)).toEqual(['zone-assumed']);
    }
  });

  it('that is no date gives way to the tracker’s own', () => {
    const { events, issues } = read(tracker([scan('in_transit', 'lately')]));
    expect(events[0]?.occurredAt).toBe('2026-11-12T12:00:00Z');
    expect(issues.map((issue) => issue.code)).toEqual(['instant-assumed']);
    const timeless = read(tracker([scan('in_transit', null)], { updated_at: null }));
    expect(timeless.events).toEqual([]);
    expect(timeless.issues.map((issue) => issue.code)).toEqual(['unreadable-instant']);
  });
});

describe('a parcel’s way', () => {
  it('begins in the carrier’s hands with its first scan', () => {
    const way = tracker([
      scan('in_transit', '2026-11-11T10:00:00Z'),
      scan('pre_transit', '2026-11-10T10:00:00Z'),
      scan('in_transit', '2026-11-12T10:00:00Z'),
      scan('out_for_delivery', '2026-11-13T08:00:00Z'),
    ]);
    expect(milestonesOf(way)).toEqual([
      'label-created',
      'shipped',
      'in-transit',
      'out-for-delivery',
    ]);
  });

  it('home is not the customer’s delivery', () => {
    const way = tracker([
      scan('out_for_delivery', '2026-11-11T08:00:00Z'),
      scan('in_transit', '2026-11-11T12:00:00Z', { status_detail: 'refused' }),
      scan('in_transit', '2026-11-12T12:00:00Z'),
      scan('delivered', '2026-11-14T12:00:00Z'),
    ]);
    const { events, issues } = read(way);
    expect(events.map((event) => [event.milestone, event.reason])).toEqual([
      ['out-for-delivery', null],
      ['returning', 'customer'],
      ['returning', null],
      ['returned', null],
    ]);
    expect(issues.map((issue) => issue.code)).toEqual(['delivered-after-return']);
  });

  it('of a return label goes home from the start, and delivers nothing to anybody', () => {
    const way = [
      scan('pre_transit', '2026-11-10T08:00:00Z'),
      scan('in_transit', '2026-11-11T08:00:00Z'),
      scan('delivered', '2026-11-13T08:00:00Z'),
    ];
    expect(milestonesOf(tracker(way, { is_return: true }))).toEqual([
      'unknown',
      'returning',
      'returned',
    ]);
  });

  it('is told by the tracker where the scans do not tell it', () => {
    const cancelled = tracker([scan('pre_transit', '2026-11-10T08:00:00Z')], {
      status: 'cancelled',
    });
    expect(milestonesOf(cancelled)).toEqual(['label-created', 'cancelled']);
    expect(read(cancelled).events[1]).toMatchObject({
      occurredAt: '2026-11-12T12:00:00Z',
      shipmentId: 'EZ1000',
    });
    expect(codesOf(cancelled)).toEqual(['instant-assumed']);
    expect(milestonesOf(tracker([], { status: 'unknown' }))).toEqual([]);
  });

  it('is unknown when EasyPost fails to track: that says nothing of the parcel', () => {
    const { events, issues } = read(failed);
    expect(events).toMatchObject([{ milestone: 'unknown', condition: 'ok', actionBy: 'store' }]);
    // EasyPost's own words are for the store, and no news of the parcel.
    expect(events[0]?.raw).toEqual({ code: 'error', text: null });
    expect(issues.find((issue) => issue.code === 'not-tracked')?.text).toContain('test tracking');
  });

  it('keeps an undocumented code in its own words', () => {
    const odd = read(
      tracker([scan('quantum_leap', '2026-11-11T10:00:00Z', { status_detail: 'x' })]),
    );
    expect(odd.events[0]).toMatchObject({ milestone: 'unknown', raw: { code: 'quantum_leap/x' } });
    expect(odd.issues.map((issue) => issue.path)).toEqual([
      '/tracking_details/0/status',
      '/tracking_details/0/status_detail',
    ]);
  });

  it('in test mode may be told backwards, and is put in the order of its dates', () => {
    const times = read(testMode).events.map((event) => Date.parse(event.occurredAt));
    expect(times).toEqual([...times].sort((one, other) => one - other));
  });
});

describe('a scan in a known parcel', () => {
  const parcel = {
    orderId: '1001',
    shipmentId: 'f1',
    carrier: null,
    trackingNumbers: ['1'],
    contents: [
      { lineId: 'l1', quantity: 2 },
      { lineId: 'l2', quantity: 1 },
    ],
  };

  it('concerns the parcel’s lines and units', () => {
    const { events } = read(fedex);
    const placed = inParcel(events, parcel);
    expect(placed).toHaveLength(events.length * 2);
    expect(
      placed
        .slice(0, 2)
        .map(({ shipmentId, lineIds, quantity }) => [shipmentId, lineIds, quantity]),
    ).toEqual([
      ['f1', ['l1'], 2],
      ['f1', ['l2'], 1],
    ]);
    expect(new Set(placed.map((event) => event.id)).size).toBe(placed.length);
  });

  it('of an unknown content concerns the parcel alone', () => {
    const { events } = read(fedex);
    expect(inParcel(events, { ...parcel, contents: [] })).toEqual(
      events.map((event) => ({ ...event, shipmentId: 'f1' })),
    );
  });
});
