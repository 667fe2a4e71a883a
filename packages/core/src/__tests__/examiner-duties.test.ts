import { describe, expect, it } from 'vitest';
import { defaultPolicy, plan } from '../index.js';
import type { Order, OrderEvent, OrderPromise } from '../index.js';

/*
 * Duties by somebody who had the last table of the research on law and not the packs, asked of a whole
 * plan. Everything was ordered on Tuesday, 1 September 2026, at 16:00 UTC.
 */
const PLACES = {
  US: ['US', null, 'America/New_York', 'USD'],
  DE: ['DE', null, 'Europe/Berlin', 'EUR'],
  GB: ['GB', null, 'Europe/London', 'GBP'],
  QC: ['CA', 'CA-QC', 'America/Toronto', 'CAD'],
  ON: ['CA', 'CA-ON', 'America/Toronto', 'CAD'],
  BC: ['CA', 'CA-BC', 'America/Vancouver', 'CAD'],
  AU: ['AU', null, 'Australia/Sydney', 'AUD'],
  BR: ['BR', null, 'America/Sao_Paulo', 'BRL'],
  CH: ['CH', null, 'Europe/Zurich', 'CHF'],
} as const;

const noon = (day: string) => (day.includes('T') ? day : `2026-${day}T16:00:00Z`);

function orderIn(place: keyof typeof PLACES, isOnCredit: boolean): Order {
  const [country, region, timeZone, currency] = PLACES[place];
  const unitPrice = { amount: 6_000, currency };
  return {
    ...{ id: 'o1', placedAt: noon('09-01'), country, region, timeZone, currency },
    total: { amount: 12_000, currency },
    payment: isOnCredit ? { sellerCredit: true } : null,
    lines: [{ id: 'a', title: 'A', quantity: 2, unitPrice }],
  };
}

/** `ship 09-10 > 09-20 @09-07`: what was promised, then what revised it and when that was said. */
function promisesIn(text: string): OrderPromise[] {
  const [kind = '', ...dates] = text.split(/ > | /u);
  if (kind === '') return [];
  const days = dates.filter((each) => !each.startsWith('@'));
  const said = dates.filter((each) => each.startsWith('@'));
  return days.map((day, at) => ({
    id: `p${at + 1}`,
    kind: kind.replace('!', '') as OrderPromise['kind'],
    essential: kind.endsWith('!'),
    window: { by: day === 'never' ? null : `2026-${day}` },
    madeAt: noon(at === 0 ? '09-01' : (said[at - 1] ?? '').slice(1)),
    revises: at === 0 ? null : `p${at}`,
  }));
}

/** `consented 09-09 p2`; a cancellation is the customer's. */
function eventIn(text: string, at: number): OrderEvent {
  const [milestone = '', day = '', more] = text.split(' ');
  const isDemand = milestone === 'demanded';
  return {
    id: `e${at}`,
    milestone: milestone as OrderEvent['milestone'],
    occurredAt: noon(day),
    ...(milestone === 'notified' ? { channel: 'email', promiseId: more ?? 'p1' } : {}),
    ...(milestone === 'cancelled' ? { source: 'customer', reason: 'customer' } : {}),
    ...(isDemand ? { until: `2026-${more ?? ''}` } : {}),
    ...(milestone === 'consented' || milestone === 'refused' ? { promiseId: more ?? 'p2' } : {}),
  };
}

const ASK = 'notify→09-10 seek-consent→09-10 offer-cancellation';
const PERIOD = 'allow-additional-period';
const MISSED = `notify ${PERIOD} provide-withdrawal`;

describe.each<
  readonly [keyof typeof PLACES | 'US on credit', rows: readonly (readonly string[])[]]
>([
  [
    'US',
    [
      ['', '', '2026-10-02T03:59:59Z', ''],
      ['', '', '2026-10-02T04:00:00Z', 'cancel-and-refund→10-14 refund-by→10-14', '16 CFR 435'],
      ['', 'shipped 10-01', '11-22', ''],
      ['ship 09-10 > 10-10 @09-07', '', '09-08', ASK, '', 'consent'],
      ['ship 09-10 > 10-11 @09-07', '', '09-08', ASK, '', 'cancel'],
      ['ship 09-10 > never @09-07', '', '09-08', ASK, '', 'cancel'],
      ['ship 09-10 > 09-20 @09-07', 'notified 09-07', '09-12', 'offer-cancellation', '', 'consent'],
      ['ship 09-10 > 09-20 @09-07', 'notified 09-07', '09-21', 'cancel-and-refund refund-by'],
      [
        'ship 09-10 > 09-20 @09-07',
        'notified 2026-09-11T04:00:00Z',
        '09-11',
        'cancel-and-refund refund-by',
      ],
      [
        'ship 09-10 > 09-20 > 09-25 @09-07 @09-15',
        'notified 09-07',
        '09-16',
        'notify→09-20 seek-consent→09-20 offer-cancellation',
        '',
        'cancel',
      ],
      [
        'ship 09-10 > 10-20 @09-07',
        'notified 09-07',
        '10-10',
        'seek-consent→10-10 offer-cancellation',
      ],
      ['ship 09-10 > 10-20 @09-07', 'notified 09-07', '10-11', 'cancel-and-refund refund-by'],
      ['ship 09-10 > 10-20 @09-07', 'notified 09-07, consented 09-09', '10-12', ''],
      [
        'ship 09-10 > 09-20 @09-07',
        'notified 09-07, refused 09-09',
        '09-10',
        'cancel-and-refund refund-by→09-18',
      ],
      [
        'ship 09-10 > never @09-07',
        'notified 09-07, consented 09-09',
        '12-12',
        'offer-cancellation',
      ],
      ['ship 09-10 > never @09-07', 'notified 09-07, consented 09-09, shipped 12-01', '12-12', ''],
      ['ship 09-10', 'shipped 09-10, lost 09-12', '09-15', ''],
      ['deliver 09-10', '', '10-20', ''],
    ],
  ],
  [
    'US on credit',
    [
      ['', '', '2026-10-22T03:59:59Z', ''],
      ['', '', '2026-10-22T04:00:00Z', 'cancel-and-refund→never refund-by→never'],
    ],
  ],
  [
    'DE',
    [
      ['', '', '2026-10-01T21:59:59Z', ''],
      ['', '', '2026-10-01T22:00:00Z', MISSED, '2011/83'],
      ['deliver 09-10', 'shipped 09-09', '09-12', MISSED],
      [
        'deliver 09-10',
        'notified 09-11, demanded 09-11 09-18',
        '09-18',
        `${PERIOD}→09-18 provide-withdrawal`,
      ],
      [
        'deliver 09-10',
        'notified 09-11, demanded 09-11 09-18',
        '09-19',
        'offer-cancellation provide-withdrawal',
        'Art. 18',
      ],
      [
        'deliver! 09-10',
        'notified 09-11',
        '09-12',
        'offer-cancellation provide-withdrawal',
        'Art. 18',
      ],
      ['deliver! 09-10', 'cancelled 09-12', '09-13', 'cancel-and-refund→09-26 refund-by→09-26'],
      ['deliver 09-10 > 09-20 @09-08', 'notified 09-08', '09-09', ''],
      ['deliver 09-10 > 09-20 @09-08', 'notified 09-08', '09-12', `${PERIOD} provide-withdrawal`],
      ['deliver 09-10', 'delivered 09-15', '09-29', 'provide-withdrawal→09-29'],
      ['deliver 09-10', 'delivered 09-15', '09-30', ''],
    ],
  ],
  [
    'GB',
    [
      ['', '', '2026-10-01T22:59:59Z', ''],
      ['', '', '2026-10-01T23:00:00Z', `notify ${PERIOD}`],
      [
        'deliver 09-10',
        'notified 09-11, demanded 09-11 09-18',
        '09-19',
        'offer-cancellation',
        's. 28(8)',
      ],
      ['deliver! 09-10', '', '09-12', 'notify offer-cancellation', 's. 28(6)'],
    ],
  ],
  [
    'QC',
    [
      ['', '', '2026-10-02T04:00:00Z', 'offer-cancellation', 'Québec'],
      ['deliver 09-10', '', '2026-10-11T03:59:59Z', ''],
      [
        'deliver 09-10 > 12-01 @09-08',
        'consented 09-09',
        '2026-10-11T04:00:00Z',
        'offer-cancellation',
      ],
      ['deliver 09-10', 'cancelled 10-15', '10-16', 'cancel-and-refund→10-30 refund-by→10-30'],
    ],
  ],
  [
    'ON',
    [
      ['deliver 09-10', '', '2026-10-11T04:00:00Z', 'offer-cancellation', 'Ontario'],
      ['deliver 09-10 > 12-01 @09-08', 'consented 09-09', '2026-10-11T04:00:00Z', ''],
      [
        'deliver 09-10 > 12-01 @09-08',
        'notified 09-08',
        '2026-10-11T04:00:00Z',
        'offer-cancellation',
      ],
    ],
  ],
  [
    'BC',
    [
      ['', '', '12-12', ''],
      ['deliver 09-10', '', '12-12', ''],
    ],
  ],
  [
    'CH',
    [
      ['', '', '12-12', ''],
      ['deliver 09-10', '', '12-12', ''],
    ],
  ],
  [
    'AU',
    [
      ['', '', '12-12', ''],
      ['deliver 09-10', '', '2026-09-10T13:59:59Z', ''],
      ['deliver 09-10', '', '2026-09-10T14:00:00Z', 'notify offer-choice', 'Australian'],
      ['deliver 09-10', 'notified 09-11', '09-12', 'offer-choice', 'Australian'],
    ],
  ],
  [
    'BR',
    [
      ['deliver 09-10', '', '2026-09-11T02:59:59Z', ''],
      ['deliver 09-10', '', '2026-09-11T03:00:00Z', 'offer-choice', 'art. 35'],
      ['deliver 09-10', 'delivered 09-12', '09-13', ''],
    ],
  ],
])('%s', (place, rows) => {
  it.each(rows)('%j, %j, on %s: %s', (stated = '', events = '', on = '', ...wanted) => {
    const [duties = '', basis = '', silence = ''] = wanted;
    const isOnCredit = place === 'US on credit';
    const record = {
      order: orderIn(isOnCredit ? 'US' : place, isOnCredit),
      promises: promisesIn(stated),
      events: events === '' ? [] : events.split(', ').map(eventIn),
    };
    const plans = plan(record, { asOf: noon(on), policy: defaultPolicy });
    const all = plans.flatMap(({ obligations }) => obligations);
    const words = duties.split(' ').filter((each) => each !== '');
    expect(all.map(({ duty }) => duty).sort()).toEqual(
      words.map((each) => each.split('→')[0]).sort(),
    );
    for (const [duty, day] of words.map((each) => each.split('→'))) {
      const found = all.find((each) => each.duty === duty);
      if (day !== undefined) expect(found?.dueBy).toBe(day === 'never' ? null : `2026-${day}`);
      expect(found?.onSilence).toBe(silence === '' ? found?.onSilence : silence);
      expect(found?.citation).not.toBe('');
      expect(found?.requires).not.toEqual([]);
    }
    if (basis !== '') expect(plans[0]?.offer?.exit?.basis).toContain(basis);
    // A duty is never passed over in silence.
    for (const { obligations, decision } of plans)
      expect(obligations.length > 0 && decision.action === 'none').toBe(false);
  });
});
