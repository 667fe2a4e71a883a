import { describe, expect, it } from 'vitest';
import { assess } from '../index.js';
import type { OrderEvent, OrderPromise, OrderRecord } from '../index.js';

/*
 * Verdicts by somebody who had the contract and not the code. The order was placed on Monday, 2 March
 * 2026 in New York, where the clocks go forward on the 8th; its promise ends with Tuesday, the 10th.
 */
const placedAt = '2026-03-02T10:00:00-05:00';
const order: OrderRecord['order'] = {
  id: 'o1',
  placedAt,
  timeZone: 'America/New_York',
  currency: 'USD',
  lines: [
    { id: 'a', title: 'A', quantity: 2 },
    { id: 'b', title: 'B', quantity: 1 },
  ],
};

/** `delivered 12 12:00 a=1`: a milestone, a day of March with a UTC time, a line and its units. */
function eventIn(text: string, at: number): OrderEvent {
  const [what = '', day = '', time = '', line] = text.split(' ');
  const [milestone = '', claim] = what.split(':');
  const [lineId, units] = line?.split('=') ?? [];
  return {
    id: `e${at}`,
    milestone: milestone as OrderEvent['milestone'],
    claim: (claim ?? null) as OrderEvent['claim'],
    occurredAt: `2026-03-${day}T${time}:00Z`,
    ...(lineId === undefined ? {} : { lineIds: [lineId], shipmentId: `s${at}` }),
    ...(units === undefined ? {} : { quantity: Number(units) }),
  };
}

function promised(changes: Partial<OrderPromise> = {}): OrderPromise {
  return { id: 'p', kind: 'deliver', window: { by: '2026-03-10' }, madeAt: placedAt, ...changes };
}

type Row = readonly [events: string, asOf: string, verdict: string, codes: string];

/** The status and the lines' own; then every code that must be among the reasons or the issues. */
function expectRow([events, asOf, verdict, codes]: Row, changes: Partial<OrderPromise> = {}): void {
  const all = events === '' ? [] : events.split(', ').map(eventIn);
  for (const some of [all, [...all, ...all].reverse()]) {
    const promise = promised(changes);
    const said = assess({ order, promises: [promise], events: some }, promise, {
      asOf: `2026-03-${asOf.replace(' ', 'T')}:00Z`,
    });
    const lines = said.lines.map(({ status }) => status).join('+');
    expect(`${said.status} ${lines} ${said.progress.fulfilled}/${said.progress.total}`).toBe(
      verdict,
    );
    const found = [...said.reasons, ...said.issues].map(({ code }) => code);
    expect(found).toEqual(expect.arrayContaining(codes === '' ? [] : codes.split(' ')));
    expect(said.reasons).not.toEqual([]);
  }
}

describe('a delivery', () => {
  it.each<Row>([
    ['', '03 12:00', 'on-track on-track+on-track 0/3', ''],
    ['', '11 03:59', 'at-risk at-risk+at-risk 0/3', 'not-shipped'],
    ['', '11 04:00', 'broken broken+broken 0/3', 'deadline-passed'],
    ['delivered 11 03:59', '20 00:00', 'kept kept+kept 3/3', 'fulfilled'],
    ['delivered 11 04:00', '20 00:00', 'broken broken+broken 3/3', 'deadline-passed'],
    ['delivered 09 12:00 a', '20 00:00', 'broken kept+broken 2/3', 'deadline-passed'],
    [
      'delivered 09 12:00 a=1, delivered 09 13:00 b',
      '20 00:00',
      'broken broken+kept 2/3',
      'deadline-passed',
    ],
    [
      'delivered 08 12:00 a=1, delivered 09 12:00 a=1, delivered 09 13:00 b',
      '20 00:00',
      'kept kept+kept 3/3',
      'fulfilled',
    ],
    [
      'delivered 08 12:00 a=2, delivered 09 12:00 a=1, delivered 09 13:00 b',
      '20 00:00',
      'kept kept+kept 3/3',
      'over-fulfilled',
    ],
    ['label-created 09 12:00', '09 20:00', 'at-risk at-risk+at-risk 0/3', 'not-shipped'],
    [
      'shipped 04 17:00, returning 06 12:00',
      '06 14:00',
      'at-risk at-risk+at-risk 0/3',
      'returning',
    ],
    ['shipped 04 17:00, returned 06 12:00', '06 14:00', 'broken broken+broken 0/3', 'returned'],
    ['shipped 04 17:00, lost 06 12:00', '06 14:00', 'broken broken+broken 0/3', 'lost'],
    ['cancelled 06 12:00', '06 14:00', 'broken broken+broken 0/3', 'cancelled-by-store'],
    [
      'delivered 04 12:00, shipped 05 12:00',
      '20 00:00',
      'kept kept+kept 3/3',
      'delivered-before-shipped',
    ],
    ['delivered 09 12:00 z', '09 14:00', 'at-risk at-risk+at-risk 0/3', 'unknown-line'],
  ])('%s, seen on %s: %s, %s', (...row) => {
    expectRow(row);
  });
});

describe('what the customer says of it', () => {
  const came = 'shipped 04 17:00, delivered 08 12:00';
  it.each<Row>([
    [
      `${came}, claim:not-received 09 12:00`,
      '09 14:00',
      'at-risk at-risk+at-risk 0/3',
      'not-received',
    ],
    [
      `${came}, claim:not-received 09 12:00`,
      '12 14:00',
      'broken broken+broken 0/3',
      'not-received',
    ],
    [
      `${came}, claim:not-received 12 12:00`,
      '12 14:00',
      'broken broken+broken 0/3',
      'not-received',
    ],
    [`${came}, claim:damaged 08 13:00`, '09 14:00', 'broken broken+broken 0/3', 'damaged'],
    [`${came}, claim:wrong-item 08 13:00 b`, '09 14:00', 'broken kept+broken 2/3', 'wrong-item'],
    [
      `${came}, claim:missing-item 08 13:00 a=1`,
      '09 14:00',
      'broken broken+kept 2/3',
      'missing-item',
    ],
    [`${came}, claim:other 08 13:00`, '12 14:00', 'kept kept+kept 3/3', 'fulfilled'],
    ['shipped 04 17:00, claim:slow 08 13:00', '08 14:00', 'at-risk at-risk+at-risk 0/3', 'slow'],
  ])('%s, seen on %s: %s, %s', (...row) => {
    expectRow(row);
  });
});

describe('another kind of promise', () => {
  it.each<readonly [OrderPromise['kind'], ...Row]>([
    ['ship', 'in-transit 05 12:00', '12 14:00', 'kept kept+kept 3/3', 'fulfilled'],
    ['ship', 'label-created 05 12:00', '12 14:00', 'broken broken+broken 0/3', 'not-shipped'],
    ['ship', 'shipped 05 12:00, lost 06 12:00', '12 14:00', 'kept kept+kept 3/3', 'fulfilled'],
    ['pickup', 'ready-for-pickup 05 12:00', '12 14:00', 'kept kept+kept 3/3', 'fulfilled'],
    ['complete', 'completed 05 12:00', '12 14:00', 'kept kept+kept 3/3', 'fulfilled'],
    ['complete', 'placed 02 15:00', '09 15:00', 'at-risk at-risk+at-risk 0/3', 'no-word'],
  ])('%s: %s, seen on %s: %s, %s', (kind, ...row) => {
    expectRow(row, { kind });
  });
});

describe('the end of a day', () => {
  it.each([
    ['America/New_York', '2026-03-07', '2026-03-08T05:00:00Z'],
    ['America/New_York', '2026-03-08', '2026-03-09T04:00:00Z'],
    ['America/Santiago', '2026-09-05', '2026-09-06T04:00:00Z'],
    ['Asia/Tokyo', '2026-03-10', '2026-03-10T15:00:00Z'],
    ['Asia/Tokyo', '2026-03-10T18:00:00-04:00', '2026-03-10T22:00:00Z'],
  ])('in %s, promised by %s, is %s', (timeZone, by, deadline) => {
    const promise = promised({ timeZone, window: { by } });
    const record = { order, promises: [promise], events: [] };
    expect(assess(record, promise, { asOf: deadline })).toMatchObject({
      status: 'broken',
      deadline,
      brokenAt: deadline,
      lateBy: 0,
    });
  });
});
