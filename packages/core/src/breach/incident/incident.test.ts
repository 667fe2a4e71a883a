import { describe, expect, it } from 'vitest';
import { assess } from '../../assess/index.js';
import type { Incident, IncidentScope } from '../../model/incident.js';
import type { OrderRecord } from '../../model/record.js';
import { IncidentSchema, checkAs } from '../../schema.js';
import {
  sampleEvent,
  sampleOrder,
  samplePromise,
  sampleRecord,
} from '../../testing/sample-record.js';
import { findBreach } from '../index.js';
import {
  assessIncident,
  consequenceOf,
  fanOut,
  incidentPromises,
  touches,
  withIncidents,
} from './index.js';

/** The order system is down for a night and a morning; the backlog takes until Wednesday. */
const down: Incident = {
  id: 'inc-1',
  title: 'Our order system is down',
  status: 'investigating',
  startedAt: '2026-11-09T20:00:00-05:00',
  reason: 'store-error',
  clearBy: '2026-11-11',
  scope: { placed: { from: '2026-11-01T00:00:00Z', until: '2026-11-09T00:00:00Z' } },
  updates: [
    {
      id: 'u1',
      at: '2026-11-09T20:30:00-05:00',
      text: 'We are looking into it.',
      nextUpdateBy: '2026-11-09T22:30:00-05:00',
    },
  ],
};
const over: Incident = {
  ...down,
  status: 'resolved',
  resolvedAt: '2026-11-10T09:00:00-05:00',
  account: { at: '2026-11-10T15:00:00-05:00', text: 'A disk failed; there are two now.' },
};
const during = { asOf: '2026-11-09T21:00:00-05:00' };
const shipped = sampleEvent('e1', 'shipped', '2026-11-09T09:00:00-05:00', { shipmentId: 's1' });
const onItsWay = sampleRecord({ events: [shipped] });

function scoped(scope: IncidentScope): Incident {
  return { ...down, scope };
}

describe('an incident touches', () => {
  const tracked = sampleRecord({
    order: {
      lines: sampleOrder.lines.map((line, at) => ({
        ...line,
        ...(at === 0 ? { sku: 'DVD-1', warehouse: 'east' } : {}),
      })),
    },
    events: [{ ...shipped, tracking: { carrier: 'USPS', number: '1' } }],
  });
  it.each<[string, IncidentScope, boolean]>([
    [
      'an order placed at the first instant of its span',
      { placed: { from: '2026-11-02T15:04:00-05:00' } },
      true,
    ],
    ['none placed at the last', { placed: { until: '2026-11-02T15:04:00-05:00' } }, false],
    ['an order of its country', { countries: ['CA', 'US'] }, true],
    ['none of another', { countries: ['CA'] }, false],
    ['an order of its region', { regions: ['US-NY'] }, true],
    ['an order with its carrier, in whatever capitals', { carriers: ['Usps '] }, true],
    ['none with another', { carriers: ['UPS'] }, false],
    ['an order from its warehouse', { warehouses: ['east'] }, true],
    ['an order with its thing', { skus: ['DVD-1'] }, true],
    ['an order with a line of its name, where the line has no number', { skus: ['l2'] }, true],
    ['none whose line goes by another number', { skus: ['l1'] }, false],
    ['only what every field agrees on', { countries: ['US'], carriers: ['UPS'] }, false],
    ['only a line on which every field agrees', { warehouses: ['east'], skus: ['l2'] }, false],
    [
      'an order that it names, whatever else it says',
      { orderIds: ['1001'], countries: ['CA'] },
      true,
    ],
    ['no other order by a name', { orderIds: ['1002'] }, false],
    ['nobody where it names nothing', {}, false],
    ['nobody where it names an empty list', { countries: [] }, false],
  ])('%s', (_what, scope, expected) => {
    expect(touches(scoped(scope), tracked)).toBe(expected);
  });
});

describe('what an incident means for an order', () => {
  const consequence = (record: OrderRecord, incident = down, asOf = during.asOf) =>
    consequenceOf(record, incident, { asOf });

  it('is a risk to what is due while it lasts', () => {
    expect(consequence(onItsWay)).toMatchObject({
      orderId: '1001',
      changes: true,
      promises: [{ promiseId: 'p1', without: 'on-track', status: 'at-risk' }],
      events: [{ condition: 'delayed', reason: 'store-error', recordedAt: '2026-11-10T01:30:00Z' }],
    });
  });

  it.each<[string, OrderRecord, Partial<Incident>]>([
    ['due after it is over', onItsWay, { clearBy: '2026-11-09' }],
    [
      'that had come before it began',
      {
        ...onItsWay,
        events: [shipped, sampleEvent('e2', 'delivered', '2026-11-09T12:00:00-05:00')],
      },
      {},
    ],
    [
      'that the customer had cancelled',
      {
        ...onItsWay,
        events: [
          sampleEvent('e2', 'cancelled', '2026-11-04T12:00:00-05:00', { source: 'customer' }),
        ],
      },
      {},
    ],
    [
      'before anybody knew of it',
      onItsWay,
      { updates: [{ id: 'u1', at: '2026-11-09T21:30:00-05:00', text: 'Late.' }] },
    ],
  ])('is nothing to an order %s', (_what, record, change) => {
    const found = consequence(record, { ...down, ...change });
    expect(found?.changes).toBe(false);
  });

  it('is nothing at all to an order that it does not touch', () => {
    expect(consequence(onItsWay, scoped({ countries: ['CA'] }))).toBeNull();
    expect(withIncidents(onItsWay, [scoped({ countries: ['CA'] })], during)).toBe(onItsWay);
  });

  it('clears when it is over, and when the parcel moves', () => {
    expect(consequence(onItsWay, over, '2026-11-10T10:00:00-05:00')?.changes).toBe(false);
    const scan = sampleEvent('e3', 'in-transit', '2026-11-10T02:00:00-05:00', { shipmentId: 's1' });
    expect(
      consequence({ ...onItsWay, events: [shipped, scan] }, down, '2026-11-10T03:00:00-05:00')
        ?.changes,
    ).toBe(false);
  });

  it.each([
    ['store-error', 'store'],
    ['disaster', 'external'],
  ] as const)('a promise broken by it for %s is down to: %s', (reason, fault) => {
    const asOf = '2026-11-11T10:00:00-05:00';
    const record = withIncidents(onItsWay, [{ ...down, reason, clearBy: null }], { asOf });
    const breach = findBreach(record, assess(record, samplePromise, { asOf }), { asOf });
    expect(breach).toMatchObject({ stage: 'actual', fault });
  });

  it('is about the lines that it touches, and no others', () => {
    const lines = sampleOrder.lines.map((line) => ({
      ...line,
      warehouse: line.id === 'l2' ? 'east' : 'west',
    }));
    const record = sampleRecord({ order: { lines }, events: [shipped] });
    const found = consequence(record, scoped({ warehouses: ['east'] }));
    expect(found?.events).toMatchObject([{ lineIds: ['l2'] }]);
  });

  it('is told once, however often it is asked for', () => {
    const once = withIncidents(onItsWay, [down, down], during);
    expect(withIncidents(once, [down], during)).toBe(once);
    expect(consequence(once)?.promises).toEqual(consequence(onItsWay)?.promises);
  });
});

describe('fanned out', () => {
  it('it meets each order that it touches, one at a time, and passes the others by', () => {
    let read = 0;
    function* stream() {
      for (let at = 0; at < 1_000; at += 1) {
        read += 1;
        yield sampleRecord({
          order: { id: `o${at}`, country: at % 10 === 0 ? 'US' : 'CA' },
          events: [shipped],
        });
      }
    }
    const walk = fanOut(stream(), scoped({ countries: ['US'] }), during);
    expect(walk.next().value).toMatchObject({ orderId: 'o0', changes: true });
    expect(read).toBe(1);
    expect([...walk].map(({ orderId }) => orderId)).toEqual(
      Array.from({ length: 99 }, (_, at) => `o${(at + 1) * 10}`),
    );
  });
});

describe('the words promised to everybody', () => {
  const statuses = (incident: Incident, asOf: string) =>
    assessIncident(incident, { asOf }).map(({ promiseId, status }) => [promiseId, status]);
  const second = {
    id: 'u2',
    at: '2026-11-09T22:00:00-05:00',
    text: 'A disk has failed.',
    nextUpdateBy: '2026-11-10T08:00:00-05:00',
  };

  it('are promises like any other', () => {
    expect(incidentPromises(down)).toEqual([
      {
        id: 'inc-1:update:1',
        kind: 'update',
        window: { by: '2026-11-09T22:30:00-05:00' },
        madeAt: '2026-11-09T20:30:00-05:00',
        source: 'page',
      },
    ]);
    expect(statuses(down, '2026-11-09T21:00:00-05:00')).toEqual([['inc-1:update:1', 'on-track']]);
    expect(statuses(down, '2026-11-09T22:30:00-05:00')).toEqual([['inc-1:update:1', 'broken']]);
  });

  it('are kept by the next word, in whatever order the words are listed', () => {
    const told = { ...down, updates: [second, ...down.updates] };
    expect(statuses(told, '2026-11-09T23:00:00-05:00')).toEqual([
      ['inc-1:update:1', 'kept'],
      ['inc-1:update:2', 'on-track'],
    ]);
    expect(statuses(told, '2026-11-10T08:00:00-05:00')[1]).toEqual(['inc-1:update:2', 'broken']);
  });

  it('end with the account', () => {
    const told = {
      ...over,
      updates: [...down.updates, { ...second, nextUpdateBy: '2026-11-10T16:00:00-05:00' }],
    };
    expect(statuses(told, '2026-11-11T00:00:00-05:00').at(-1)).toEqual(['inc-1:update:2', 'kept']);
    expect(statuses({ ...told, account: null }, '2026-11-11T00:00:00-05:00').at(-1)).toEqual([
      'inc-1:update:2',
      'broken',
    ]);
  });
});

describe('the schema of an incident', () => {
  it('takes what it publishes, and gives it back', () => {
    expect(checkAs(IncidentSchema, JSON.parse(JSON.stringify(over)))).toEqual({
      ok: true,
      value: over,
    });
  });

  it.each([
    ['a misspelt field of its scope', { ...down, scope: { country: ['US'] } }, '/scope/country'],
    ['a moment without an offset', { ...down, startedAt: '2026-11-09T20:00:00' }, '/startedAt'],
    ['a status of its own', { ...down, status: 'fixed' }, '/status'],
    [
      'an empty word',
      { ...down, updates: [{ id: 'u', at: down.startedAt, text: '' }] },
      '/updates/0/text',
    ],
  ])('refuses %s, and says where', (_what, input, path) => {
    expect(checkAs(IncidentSchema, input)).toMatchObject({ ok: false, error: [{ path }] });
  });
});
