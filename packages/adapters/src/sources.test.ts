import type { OrderEvent } from '@amends/core';
import { describe, expect, it } from 'vitest';
import type { AdapterResult, Reading } from './reading.js';
import {
  adapters,
  afterShipWebhook,
  seventeenTrackWebhook,
  shippoWebhook,
} from './samples.test.kit.js';
import { readAfterShip } from './aftership/index.js';
import { mapCanadaPostEvent, readCanadaPost } from './canada-post/index.js';
import { readEasyPost } from './easypost/index.js';
import { readEpcis } from './epcis/index.js';
import { jsonLdText, readSchemaOrg, schemaOrgOrder } from './schema-org/index.js';
import { readSeventeenTrack } from './seventeentrack/index.js';
import { readShippo } from './shippo/index.js';
import { assertSound } from './testing/index.js';
import { mapUpsStatus, readUps } from './ups/index.js';
import { readUsps } from './usps/index.js';

/** What an adapter makes of one of the samples. */
function reading(name: string, sample: string): { value: Reading; codes: string[] } {
  const adapter = adapters.find((each) => each.name === name);
  return sound(adapter?.read(adapter.samples[sample]));
}

function sound(result: AdapterResult | undefined): { value: Reading; codes: string[] } {
  if (result?.ok !== true) throw new Error('The sample is not read.');
  return { value: result.value, codes: result.issues.map((each) => each.code) };
}

const byOf = ({ eta }: OrderEvent) => (typeof eta === 'string' ? eta : eta?.by);
const estimates = (events: readonly OrderEvent[]) => events.flatMap((each) => byOf(each) ?? []);
const told = ({ milestone, condition, occurredAt }: OrderEvent) =>
  `${occurredAt} ${milestone} ${condition ?? ''}`;

describe('what a sender expects', () => {
  // The first stays when the second comes: how far it has moved is what a verdict is about.
  it.each([
    ['AfterShip', 'webhook', ['2026-11-08', '2026-11-12']],
    ['Shippo', 'webhook', ['2026-11-08', '2026-11-11']],
    ['17TRACK', 'webhook', ['2026-11-12']],
    ['UPS', 'xml', ['2026-11-08', '2026-11-10']],
    ['UPS', 'json', ['2026-11-08', '2026-11-10']],
    // Refused at the door: it comes back, and nobody waits for it.
    ['FedEx', 'xml', []],
    ['FedEx', 'json', ['2026-11-08', '2026-11-10']],
    ['USPS', 'xml', ['2026-11-08', '2026-11-10']],
    ['USPS', 'json', ['2026-11-08', '2026-11-10']],
    ['Canada Post', 'detail', ['2026-11-08', '2026-11-10']],
    ['DHL', 'xml', ['2026-11-09']],
    ['DHL', 'json', ['2026-11-06']],
    // Of each of its two pieces.
    ['LaserShip', 'order', ['2026-11-08', '2026-11-08']],
    ['A1', 'answer', ['2026-11-08', '2026-11-10']],
    ['Prestige', 'answer', ['2026-11-08']],
  ])('is kept apart from what it expected first: %s, %s', (name, sample, days) => {
    const found = estimates(reading(name, sample).value.events).sort();
    expect(found.map((each, at) => each.slice(0, days[at]?.length))).toEqual(days);
  });

  it('is no promise; what the store has promised is one', () => {
    expect(
      adapters.flatMap(({ name, samples }) => {
        const kinds = Object.keys(samples).filter(
          (each) => reading(name, each).value.promises.length > 0,
        );
        return kinds.map((kind) => {
          const [first] = reading(name, kind).value.promises;
          return `${name} ${kind}: ${first?.kind ?? ''} by ${first?.window.by ?? ''}`;
        });
      }),
    ).toMatchInlineSnapshot(`
      [
        "WooCommerce order: deliver by 2026-11-10",
        "Amazon v0: ship by 2026-11-05T07:59:59Z",
        "Amazon v2026: deliver by 2026-11-10T23:59:59Z",
        "AfterShip webhook: deliver by 2026-11-10",
        "Shippo order: ship by 2026-11-03",
        "schema.org order: deliver by 2026-11-10",
      ]
    `);
  });

  it('says nothing any more once the parcel is there, save what it was at first', () => {
    const data = {
      ...shippoWebhook.data,
      tracking_status: {
        ...shippoWebhook.data.tracking_status,
        status: 'DELIVERED',
        substatus: null,
        status_date: '2026-11-12T09:00:00Z',
      },
    };
    const { value, codes } = sound(readShippo({ ...shippoWebhook, data }));
    expect(estimates(value.events).map((each) => each.slice(0, 10))).toEqual(['2026-11-08']);
    expect(codes).toContain('eta-ignored');
  });
});

describe('the time of a scan', () => {
  it('is local where the scan was, and flagged where that is a guess', () => {
    const found = adapters.flatMap(({ name, samples }) =>
      Object.keys(samples).flatMap((sample) => {
        const { value, codes } = reading(name, sample);
        if (value.events.length === 0) return [];
        const flags = [...new Set(codes.filter((code) => code.endsWith('-assumed')))].join(' ');
        const scans = value.events.filter((each) => byOf(each) === undefined).map(told);
        return [`${name} ${sample}: ${flags}`, ...scans.map((each) => `  ${each}`)];
      }),
    );
    expect(found.join('\n')).toMatchInlineSnapshot(`
      "Shopify order: zone-assumed
        2008-01-10T11:00:00-05:00 placed ok
        2014-03-07T16:14:08-05:00 unknown exception
      Shopify refunded: zone-assumed
        2008-01-10T11:00:00-05:00 placed ok
        2008-01-10T11:00:00-05:00 paid ok
        2025-04-02T11:29:59-05:00 refunded ok
        2025-04-02T11:29:59-05:00 unknown exception
      Shopify fulfillment: 
        2025-04-02T11:38:43-05:00 label-created ok
      Shopify fulfillmentEvent: 
        2025-04-02T11:39:30-05:00 in-transit ok
      Shopify fulfillmentOrder: 
        2025-04-02T11:22:27-05:00 backordered delayed
      WooCommerce order: 
        2026-11-02T19:28:02Z placed ok
        2026-11-02T19:28:08Z paid ok
        2026-11-05T17:33:20.000Z label-created ok
        2026-11-03T19:28:08Z refunded ok
      Amazon v0: 
        2026-11-02T03:58:30Z placed ok
        2026-11-03T03:58:32Z shipped ok
      Amazon v2026: instant-assumed
        2026-11-02T10:30:00Z placed ok
        2026-11-05T14:45:00Z label-created ok
        2026-11-05T14:45:00Z out-for-delivery ok
      Amazon package: instant-assumed
        2026-11-05T23:33:28Z shipped ok
        2026-11-05T23:33:28Z in-transit delayed
      EasyPost webhook: 
        2024-07-31T15:00:00Z label-created ok
        2024-07-31T19:27:00Z shipped ok
        2024-07-31T22:35:00Z in-transit ok
        2024-08-01T14:42:13Z in-transit ok
        2024-08-02T02:46:19Z in-transit ok
        2024-08-02T18:35:20Z in-transit ok
        2024-08-02T18:50:00Z in-transit ok
      EasyPost tracker: zone-assumed
        2024-06-29T18:10:49Z label-created ok
        2024-06-30T06:47:49Z label-created ok
        2024-06-30T16:52:49Z shipped ok
        2024-07-01T18:28:49Z in-transit ok
        2024-07-01T21:19:49Z in-transit ok
        2024-07-02T02:59:49Z in-transit ok
        2024-07-02T03:09:49Z out-for-delivery ok
        2024-07-02T08:01:49Z delivered ok
      AfterShip webhook: zone-assumed
        2026-11-02T11:00:00-05:00 label-created ok
        2026-11-03T09:00:00-05:00 shipped ok
        2026-11-04T09:00:00-05:00 in-transit delayed
        2026-11-05T07:00:00-05:00 in-transit ok
      Shippo webhook: 
        2026-11-04T09:00:00Z label-created ok
        2026-11-05T09:00:00Z shipped ok
        2026-11-06T09:00:00Z in-transit delayed
      Shippo order: 
        2026-11-01T09:12:10.727Z placed ok
        2026-11-01T09:12:10.727Z paid ok
      17TRACK webhook: zone-assumed
        2026-11-03T10:00:00+08:00 shipped ok
        2026-11-05T12:00:00+01:00 in-transit ok
      17TRACK v1: zone-assumed
        2026-11-01T12:00:00+01:00 unknown ok
        2026-11-05T12:00:00+01:00 delivered ok
      UPS xml: 
        2026-11-04T12:00:00-06:00 label-created ok
        2026-11-05T00:38:00-06:00 shipped ok
        2026-11-06T06:15:00-06:00 unknown exception
      UPS json: zone-assumed
        2026-11-05T14:06:22-06:00 label-created ok
        2026-11-06T02:15:00-06:00 shipped ok
      UPS alert: 
        2026-11-07T02:29:01Z shipped ok
      FedEx xml: instant-assumed
        2026-11-04T10:57:00-05:00 shipped ok
        2026-11-06T09:05:00-05:00 returning exception
        2026-11-06T09:05:00-05:00 returning exception
      FedEx json: 
        2026-11-05T10:57:00-05:00 shipped ok
        2026-11-06T09:05:00-05:00 in-transit delayed
      USPS xml: instant-assumed zone-assumed
        2026-11-04T12:00:00-06:00 label-created ok
        2026-11-06T08:36:00-06:00 shipped delayed
        2026-11-06T08:36:00-06:00 in-transit ok
      USPS json: zone-assumed
        2026-11-05T13:05:00-08:00 shipped ok
        2026-11-06T04:24:00-08:00 in-transit ok
      USPS notification: zone-assumed
        2026-11-05T13:05:00-08:00 shipped ok
        2026-11-06T04:24:00-08:00 in-transit ok
      Canada Post detail: 
        2026-11-08T07:33:56-05:00 out-for-delivery ok
      DHL xml: 
        2026-11-05T15:12:43+08:00 shipped ok
      DHL json: 
        2026-11-05T10:00:00+01:00 label-created ok
        2026-11-06T10:00:00+01:00 out-for-delivery ok
      LaserShip order: 
        2026-11-05T19:42:14Z shipped ok
        2026-11-05T19:42:14Z shipped ok
      A1 answer: 
        2026-11-05T09:10:00-05:00 shipped ok
        2026-11-06T13:29:00-06:00 in-transit delayed
      Prestige answer: zone-assumed
        2026-11-05T06:31:00-05:00 shipped ok
      Stamps.com answer: zone-assumed
        2026-11-06T10:32:00-05:00 delivered ok
      schema.org order: 
        2026-11-02T10:00:00-08:00 placed ok
      EPCIS document: 
        2026-11-05T08:00:00.000Z shipped ok
        2026-11-06T08:00:00.000Z delivered ok
        2026-11-07T00:00:00Z unknown ok
      EPCIS xml: 
        2026-11-05T08:00:00.000Z shipped ok
        2026-11-06T08:00:00.000Z delivered ok
        2026-11-07T00:00:00Z unknown ok"
    `);
  });
});

describe('a code that nobody has documented', () => {
  it.each([
    [
      'AfterShip',
      () => {
        const checkpoints = [
          {
            tag: 'Teleported',
            subtag: 'Teleported_001',
            checkpoint_time: '2026-11-05T07:00:00-05:00',
            message: 'Zap',
          },
        ];
        return readAfterShip({
          ...afterShipWebhook,
          msg: { ...afterShipWebhook.msg, checkpoints },
        });
      },
      'Teleported_001',
    ],
    [
      'Shippo',
      () => {
        const tracking_status = {
          ...shippoWebhook.data.tracking_status,
          status: 'TELEPORTED',
          substatus: { code: 'teleported', text: 'Zap' },
        };
        return readShippo({
          ...shippoWebhook,
          data: { ...shippoWebhook.data, tracking_status, tracking_history: [tracking_status] },
        });
      },
      'teleported',
    ],
    [
      '17TRACK',
      () => {
        const latest = {
          ...seventeenTrackWebhook.data.track_info.latest_event,
          sub_status: 'InTransit_Teleported',
        };
        const providers = [{ provider: { key: 1, name: 'x' }, events: [latest] }];
        const track_info = { latest_event: latest, tracking: { providers } };
        return readSeventeenTrack({
          ...seventeenTrackWebhook,
          data: { ...seventeenTrackWebhook.data, track_info },
        });
      },
      'InTransit_Teleported',
    ],
  ])('stays as it is and is reported: %s', (_, read, code) => {
    const { value, codes } = sound(read());
    expect(codes).toContain('unknown-code');
    const [event] = value.events.filter((each) => each.raw?.code?.includes(code) === true);
    expect(event?.milestone).toMatch(/unknown|in-transit|shipped/);
  });
});

describe('an order as schema.org', () => {
  it('comes back as it went', () => {
    const sample = adapters.find((each) => each.name === 'schema.org')?.samples.order;
    const receivedAt = '2026-11-06T00:00:00Z';
    const { value } = sound(readSchemaOrg(sample, { receivedAt }));
    if (value.order === null) throw new Error('No order.');
    const sent: OrderEvent = {
      ...{ id: 'sent-1', milestone: 'in-transit', occurredAt: receivedAt, source: 'store' },
      tracking: { number: '3453291231', carrier: 'FedEx' },
    };
    const record = {
      order: value.order,
      promises: value.promises,
      events: [...value.events, sent],
    };
    const markup = schemaOrgOrder(record, { asOf: '2026-11-20T00:00:00Z', merchant: 'Bob & Co' });
    const again = sound(readSchemaOrg(JSON.parse(jsonLdText(markup)), { receivedAt })).value;
    expect(again.order?.id).toBe(value.order.id);
    expect(again.order?.lines.map((each) => [each.id, each.quantity, each.title])).toEqual(
      value.order.lines.map((each) => [each.id, each.quantity, each.title]),
    );
    expect(again.order?.total).toEqual(value.order.total);
    expect(again.promises.map((each) => each.window)).toEqual(
      value.promises.map((each) => each.window),
    );
    expect(again.trackingNumbers).toEqual(value.trackingNumbers);
    expect(again.events.map((each) => each.milestone)).toContain('in-transit');
  });

  it('cannot end the script that it stands in', () => {
    const text = jsonLdText({ name: '</script><!--\u2028&' });
    expect(text).not.toMatch(/[<>&\u2028]/u);
    expect(JSON.parse(text)).toEqual({ name: '</script><!--\u2028&' });
  });
});

describe('an EPCIS event', () => {
  it('can be taken back', () => {
    const { events } = reading('EPCIS', 'document').value;
    const [taken] = events.filter((each) => (each.retracts ?? null) !== null);
    expect(events.map((each) => each.id)).toContain(taken?.retracts);
  });

  it('says the same in XML as in JSON', () => {
    const told = (sample: string) =>
      reading('EPCIS', sample).value.events.map((event) => ({ ...event, raw: null }));
    expect(told('xml')).toEqual(told('document'));
  });

  it('of version 1.2 is looked for below its extensions', () => {
    const event = `<TransformationEvent><eventTime>2026-11-05T08:00:00Z</eventTime><baseExtension><eventID>urn:uuid:9</eventID><errorDeclaration><declarationTime>2026-11-06T08:00:00Z</declarationTime></errorDeclaration></baseExtension><bizStep>urn:epcglobal:cbv:bizstep:shipping</bizStep></TransformationEvent>`;
    const { value } = sound(
      readEpcis(
        `<epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:1" schemaVersion="1.2"><EPCISBody><EventList><extension>${event}</extension></EventList></EPCISBody></epcis:EPCISDocument>`,
      ),
    );
    expect(value.events.map(({ id, retracts }) => [id, retracts])).toEqual([
      ['epcis:urn:uuid:9:error', 'epcis:urn:uuid:9'],
    ]);
  });

  it('that a document does not hold is no error', () => {
    const empty =
      '<epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:2"><EPCISBody/></epcis:EPCISDocument>';
    expect(sound(readEpcis(empty)).codes).toEqual(['no-evidence']);
  });

  it.each(['', ' ', 'urn:'.padEnd(490, 'x')])(
    'has ids that fit, whatever it is called: "%.9s"',
    (name) => {
      const event = {
        ...{ type: 'ObjectEvent', eventTime: '2026-11-05T08:00:00Z', bizStep: 'shipping' },
        ...{ eventID: name, epcList: [name] },
      };
      const one = readEpcis(event);
      const other = readEpcis({ ...event, bizStep: 'arriving' });
      assertSound(one);
      assertSound(other);
      if (name.trim() === '') expect(one).not.toEqual(other);
    },
  );

  it.each(['bizStep', 'disposition', 'errorDeclaration'])(
    'is readable however long its %s is',
    (field) => {
      const endless = 'x'.repeat(490);
      const event = {
        ...{ type: 'ObjectEvent', eventTime: '2026-11-05T08:00:00Z' },
        ...{ bizStep: 'shipping', disposition: endless },
        [field]: field === 'errorDeclaration' ? { reason: endless.repeat(4) } : endless,
      };
      const result = readEpcis(event);
      assertSound(result);
      expect(result.ok).toBe(true);
    },
  );
});

describe('a clock that the sender places', () => {
  it('is read in GMT where UPS gives that beside it', () => {
    const { value, codes } = reading('UPS', 'alert');
    expect(value.events.map((each) => each.occurredAt)).toContain('2026-11-07T02:29:01Z');
    expect(codes).toEqual([]);
  });

  // In September, and no less: Canada Post names the zone and not the offset.
  it.each([
    ['EST', 'ON', '2026-09-23T08:38:06-04:00'],
    ['MST', 'AB', '2026-09-23T08:38:06-06:00'],
    ['CSTNO', 'SK', '2026-09-23T08:38:06-06:00'],
    ['CDT', 'ON', '2026-09-23T08:38:06-05:00'],
  ])('is read in the zone that Canada Post names: %s in %s', (zone, province, at) => {
    const occurrence = {
      ...{ 'event-identifier': '0170', 'event-date': '2026-09-23', 'event-time': '08:38:06' },
      ...{
        'event-time-zone': zone,
        'event-province': province,
        'event-description': 'Item processed',
      },
    };
    const { value, codes } = sound(
      readCanadaPost({ pin: '1', 'significant-events': { occurrence } }),
    );
    expect(value.events.map((each) => each.occurredAt)).toEqual([at]);
    expect(codes).toEqual([]);
  });
});

describe('an update of UPS', () => {
  it('that only moves the day is no step on the way', () => {
    const alert = adapters.find((each) => each.name === 'UPS')?.samples.alert as object;
    const activityStatus = { type: 'U', code: 'U2', description: 'Delivery date updated' };
    const { value, codes } = sound(readUps({ ...alert, activityStatus }));
    expect(codes).toEqual([]);
    expect(value.events.map(({ milestone, eta }) => [milestone, eta ?? null])).toContainEqual([
      'unknown',
      '2026-11-10',
    ]);
  });
});

describe('a notification of USPS', () => {
  it('says what the answer in it says', () => {
    const times = (sample: string) =>
      reading('USPS', sample).value.events.map((each) => `${each.occurredAt} ${each.milestone}`);
    expect(times('notification')).toEqual(times('json'));
  });
});

describe('what is told in words alone', () => {
  it.each([
    ['Item will be delivered by the next business day', 'unknown'],
    ['Item to be delivered to a community mailbox', 'unknown'],
    ['Not delivered', 'unknown'],
    ['Item has been delivered', 'delivered'],
    ['Delivered to your community mailbox', 'delivered'],
  ])('is no delivery before it is one: Canada Post, "%s"', (words, milestone) => {
    expect(mapCanadaPostEvent('1496', words).milestone).toBe(milestone);
  });

  it('is not waiting for the customer while it waits for UPS', () => {
    expect(mapUpsStatus('M', 'Ready for pickup by UPS').milestone).toBe('label-created');
    expect(mapUpsStatus('I', 'Ready for Customer Pickup').milestone).toBe('ready-for-pickup');
  });
});

describe('what USPS calls picked up', () => {
  const after = (eventCode: string, eventType: string) => {
    const events = [
      { eventTimestamp: '2026-11-06T09:00:00', eventType, eventCode, eventState: 'NY' },
    ];
    const { value } = sound(readUsps({ trackingNumber: '9400', trackingEvents: events }));
    return value.events[0]?.milestone;
  };

  // A partner has it, or whoever takes returns: the customer is still waiting.
  it.each([
    ['03', 'Picked Up', 'shipped'],
    ['17', 'Tendered to Returns Agent', 'shipped'],
    ['43', 'Picked Up', 'shipped'],
    ['31', 'Unclaimed/Being Returned to Sender', 'returning'],
    ['01', 'Delivered, Individual Picked Up at Post Office', 'delivered'],
  ])('is no delivery: %s, "%s"', (code, words, milestone) => {
    expect(after(code, words)).toBe(milestone);
  });
});

describe('what else EasyPost keeps', () => {
  it('is no parcel on its way, whatever number it carries', () => {
    const claim = { object: 'Claim', tracking_code: '1Z', status: 'submitted', type: 'damage' };
    const { value, codes } = sound(readEasyPost(claim));
    expect([value.events, codes]).toEqual([[], ['no-evidence']]);
  });
});
