import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { OrderEvent, OrderPromise, OrderRecord, Plan } from '@amends/core';
import { PlanSchema, readAs } from '@amends/core/schema';
import { describe, expect, it } from 'vitest';
import { main } from './index.js';

const places = {
  US: { country: 'US', region: 'US-NY', timeZone: 'America/New_York', currency: 'USD' },
  DE: { country: 'DE', timeZone: 'Europe/Berlin', currency: 'EUR' },
  GB: { country: 'GB', timeZone: 'Europe/London', currency: 'GBP' },
  QC: { country: 'CA', region: 'CA-QC', timeZone: 'America/Toronto', currency: 'CAD' },
  ON: { country: 'CA', region: 'CA-ON', timeZone: 'America/Toronto', currency: 'CAD' },
  AU: { country: 'AU', timeZone: 'Australia/Sydney', currency: 'AUD' },
  BR: { country: 'BR', timeZone: 'America/Sao_Paulo', currency: 'BRL' },
} as const;

interface Case {
  readonly promises?: readonly OrderPromise[];
  readonly events?: readonly OrderEvent[];
  readonly total?: number;
}

function record(place: keyof typeof places, { promises = [], events = [], total }: Case) {
  const { currency } = places[place];
  return {
    order: {
      id: '1001',
      placedAt: '2026-11-02T15:00:00Z',
      ...places[place],
      total: { amount: total ?? 9_900, currency },
      lines: [{ id: 'l1', title: 'Lamp', quantity: 3, unitPrice: { amount: 3_000, currency } }],
    },
    promises,
    events,
  } satisfies OrderRecord;
}

function says(
  id: string,
  kind: 'ship' | 'deliver',
  by: string | null,
  on = '2026-11-02',
  more: Partial<OrderPromise> = {},
): OrderPromise {
  return { id, kind, window: { by }, madeAt: `${on}T15:00:00Z`, ...more };
}

function happens(
  milestone: OrderEvent['milestone'],
  on: string,
  more: Partial<OrderEvent> = {},
): OrderEvent {
  const occurredAt = on.includes('T') ? on : `${on}T15:00:00Z`;
  return { id: `${milestone}-${on}`, milestone, occurredAt, ...more };
}

/** What `amends plan -` prints for one record. */
async function planned(
  given: OrderRecord,
  asOf: string,
  ...more: readonly string[]
): Promise<readonly Plan[]> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = Promise.all([text(stdout), text(stderr)]);
  const stdin = Readable.from([Buffer.from(`${JSON.stringify(given)}\n`)]);
  const status = await main(['plan', '-', '--as-of', asOf, ...more], { stdin, stdout, stderr });
  stdout.end();
  stderr.end();
  const [out, err] = await printed;
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readAs(PlanSchema, JSON.parse(line)));
}

const told = happens('notified', '2026-11-06', { promiseId: 'p1', channel: 'email' });
const ship = says('p1', 'ship', '2026-11-10');
const deliver = says('p1', 'deliver', '2026-11-10');
const by = (kind: 'ship' | 'deliver', day: string | null, on = '2026-11-05') =>
  says('p2', kind, day, on, { revises: 'p1' });
const left = (on: string) => happens('cancelled', on, { reason: 'customer' });

const ASKED = [
  'notify 2026-11-10 consent',
  'seek-consent 2026-11-10 consent',
  'offer-cancellation - consent',
];
const refund = (day: string) => [`cancel-and-refund ${day} none`, `refund-by ${day} none`];
const MISSED = ['notify - none', 'allow-additional-period - none'];
const WITHDRAW = 'provide-withdrawal - none';
const EXIT = ['offer-cancellation - none'];

describe('the law, from the command line', () => {
  it.each<readonly [string, keyof typeof places, string, Case, readonly string[]]>([
    ['US: no date, day 30', 'US', '2026-12-02T23:59:59-05:00', {}, []],
    ['US: no date, day 31', 'US', '2026-12-03T00:00:00-05:00', {}, refund('2026-12-14')],
    [
      'US: a date that stands, to its end',
      'US',
      '2026-11-10T23:59:59-05:00',
      { promises: [ship] },
      [],
    ],
    [
      'US: unshipped, untold',
      'US',
      '2026-11-11T00:00:00-05:00',
      { promises: [ship] },
      refund('2026-11-20'),
    ],
    [
      'US: R = T + 30',
      'US',
      '2026-11-06T12:00:00Z',
      { promises: [ship, by('ship', '2026-12-10')] },
      ASKED,
    ],
    [
      'US: R = T + 31',
      'US',
      '2026-11-06T12:00:00Z',
      { promises: [ship, by('ship', '2026-12-11')] },
      ['notify 2026-11-10 cancel', 'seek-consent 2026-11-10 cancel', 'offer-cancellation - cancel'],
    ],
    [
      'US: no date can be given',
      'US',
      '2026-11-06T12:00:00Z',
      { promises: [ship, by('ship', null)] },
      ['notify 2026-11-10 cancel', 'seek-consent 2026-11-10 cancel', 'offer-cancellation - cancel'],
    ],
    [
      'US: told late',
      'US',
      '2026-11-12T12:00:00Z',
      {
        promises: [ship, by('ship', '2026-12-08')],
        events: [happens('notified', '2026-11-11', { promiseId: 'p1' })],
      },
      refund('2026-11-20'),
    ],
    [
      'US: told on the page only',
      'US',
      '2026-11-12T12:00:00Z',
      { promises: [ship, by('ship', '2026-12-08')], events: [{ ...told, channel: 'page' }] },
      refund('2026-11-20'),
    ],
    [
      'US: silence consented',
      'US',
      '2026-11-20T12:00:00Z',
      { promises: [ship, by('ship', '2026-12-08')], events: [told] },
      ['offer-cancellation - consent'],
    ],
    [
      'US: silence will cancel',
      'US',
      '2026-11-20T12:00:00Z',
      { promises: [ship, by('ship', '2027-01-15')], events: [told] },
      ['seek-consent 2026-12-10 cancel', 'offer-cancellation - cancel'],
    ],
    [
      'US: silence cancelled',
      'US',
      '2026-12-11T12:00:00Z',
      { promises: [ship, by('ship', '2027-01-15')], events: [told] },
      refund('2026-12-22'),
    ],
    [
      'US: agreed to wait without a date',
      'US',
      '2027-03-01T12:00:00Z',
      {
        promises: [ship, by('ship', null)],
        events: [told, happens('consented', '2026-11-07', { promiseId: 'p2' })],
      },
      EXIT,
    ],
    [
      'US: refused',
      'US',
      '2026-11-09T12:00:00Z',
      {
        promises: [ship, by('ship', '2026-12-08')],
        events: [told, happens('refused', '2026-11-08', { promiseId: 'p2' })],
      },
      refund('2026-11-18'),
    ],
    [
      'US: cancelled, and shipped at the same instant',
      'US',
      '2026-11-09T12:00:00Z',
      { promises: [ship], events: [left('2026-11-08'), happens('shipped', '2026-11-08')] },
      [],
    ],
    [
      'US: part shipped',
      'US',
      '2026-11-11T12:00:00Z',
      {
        promises: [ship],
        events: [happens('shipped', '2026-11-09', { quantity: 2, shipmentId: 's1' })],
      },
      refund('2026-11-20'),
    ],
    [
      'US: shipped in time, then lost',
      'US',
      '2026-12-01T12:00:00Z',
      {
        promises: [ship],
        events: [happens('shipped', '2026-11-09'), happens('lost', '2026-11-20')],
      },
      [],
    ],
    [
      'US: money back',
      'US',
      '2026-11-12T12:00:00Z',
      {
        promises: [ship],
        events: [
          happens('refunded', '2026-11-11', {
            promiseId: 'p1',
            amount: { amount: 9_900, currency: 'USD' },
          }),
        ],
      },
      [],
    ],
    ['EU: no date, day 30', 'DE', '2026-12-02T23:59:59+01:00', {}, []],
    ['EU: no date, day 31', 'DE', '2026-12-03T00:00:00+01:00', {}, [...MISSED, WITHDRAW]],
    [
      'EU: missed',
      'DE',
      '2026-11-11T00:00:00+01:00',
      { promises: [deliver] },
      [...MISSED, WITHDRAW],
    ],
    [
      'EU: a period was set',
      'DE',
      '2026-11-15T12:00:00Z',
      { promises: [deliver], events: [happens('demanded', '2026-11-12', { until: '2026-11-20' })] },
      ['notify - none', 'allow-additional-period 2026-11-20 none', WITHDRAW],
    ],
    [
      'EU: essential',
      'DE',
      '2026-11-11T12:00:00Z',
      { promises: [{ ...deliver, essential: true }] },
      ['notify - none', ...EXIT, WITHDRAW],
    ],
    [
      'EU: ended',
      'DE',
      '2026-11-13T12:00:00Z',
      { promises: [deliver], events: [left('2026-11-12')] },
      refund('2026-11-26'),
    ],
    ['UK: missed', 'GB', '2026-11-11T00:00:00Z', { promises: [deliver] }, MISSED],
    [
      'UK: the period ran out',
      'GB',
      '2026-11-21T12:00:00Z',
      { promises: [deliver], events: [happens('demanded', '2026-11-12', { until: '2026-11-20' })] },
      ['notify - none', ...EXIT],
    ],
    ['Québec: 30 days late', 'QC', '2026-12-10T23:59:59-05:00', { promises: [deliver] }, []],
    [
      'Québec: 31 days late, later dates or not',
      'QC',
      '2026-12-11T00:00:00-05:00',
      { promises: [deliver, by('deliver', '2026-12-31')] },
      EXIT,
    ],
    [
      'Québec: cancelled',
      'QC',
      '2026-12-13T12:00:00Z',
      { promises: [deliver], events: [left('2026-12-12')] },
      refund('2026-12-27'),
    ],
    [
      'Ontario: over 50 dollars',
      'ON',
      '2026-12-11T00:00:00-05:00',
      { promises: [deliver], total: 5_001 },
      EXIT,
    ],
    [
      'Ontario: 50 dollars',
      'ON',
      '2026-12-11T00:00:00-05:00',
      { promises: [deliver], total: 5_000 },
      [],
    ],
    [
      'Ontario: agreed to wait',
      'ON',
      '2026-12-11T00:00:00-05:00',
      {
        promises: [deliver, by('deliver', '2026-12-31')],
        events: [happens('consented', '2026-11-06', { promiseId: 'p2' })],
      },
      [],
    ],
    [
      'Australia: missed',
      'AU',
      '2026-11-11T12:00:00Z',
      { promises: [deliver] },
      ['notify - none', 'offer-choice - none'],
    ],
    [
      'Brazil: missed',
      'BR',
      '2026-11-11T12:00:00Z',
      { promises: [deliver] },
      ['offer-choice - none'],
    ],
  ])('%s', async (_name, place, asOf, given, expected) => {
    const plans = await planned(record(place, given), asOf);
    const duties = plans.flatMap(({ obligations }) =>
      obligations.map(({ duty, dueBy, onSilence }) => `${duty} ${dueBy ?? '-'} ${onSilence}`),
    );
    expect(duties).toEqual(expected);
    // A way out wherever the law gives one, and never for somebody who has left.
    for (const { obligations, offer } of plans) {
      const isOut = given.events?.some(({ milestone }) => milestone === 'cancelled') ?? false;
      const grounds = obligations.filter(({ duty }) =>
        ['offer-cancellation', 'cancel-and-refund', 'offer-choice', 'provide-withdrawal'].includes(
          duty,
        ),
      );
      if (grounds.length > 0)
        expect(grounds.map(({ citation }) => citation).includes(offer?.exit?.basis ?? '')).toBe(
          !isOut,
        );
    }
  });

  it('US: reads a delivery date by the usual transit, once it is told it', async () => {
    const given = record('US', { promises: [deliver] });
    const asOf = '2026-11-09T12:00:00-05:00';
    const duties = (plans: readonly Plan[]) =>
      plans.flatMap(({ obligations }) => obligations.map(({ duty }) => duty));
    expect(duties(await planned(given, asOf))).toEqual([]);
    // Five days on the road: it had to be handed over by 5 November.
    expect(duties(await planned(given, asOf, '--usual-transit', '5'))).toContain(
      'cancel-and-refund',
    );
  });
});
