import * as a1 from './a1/index.js';
import * as aftership from './aftership/index.js';
import * as amazon from './amazon/index.js';
import * as canadaPost from './canada-post/index.js';
import * as dhl from './dhl/index.js';
import * as easypost from './easypost/index.js';
import * as epcis from './epcis/index.js';
import * as fedex from './fedex/index.js';
import * as lasership from './lasership/index.js';
import * as prestige from './prestige/index.js';
import * as schemaOrg from './schema-org/index.js';
import * as seventeentrack from './seventeentrack/index.js';
import * as shippo from './shippo/index.js';
import * as shopify from './shopify/index.js';
import * as stamps from './stamps/index.js';
import type { AdapterUnderTest } from './testing/index.js';
import * as ups from './ups/index.js';
import * as usps from './usps/index.js';
import * as woocommerce from './woocommerce/index.js';
import trackerDelivered from '../fixtures/easypost/tracker-delivered.json';
import easyPostWebhook from '../fixtures/easypost/webhook-fedex.json';
import fulfillmentEvent from '../fixtures/shopify/fulfillment-event.json';
import fulfillmentOrder from '../fixtures/shopify/fulfillment-order-on-hold.json';
import fulfillment from '../fixtures/shopify/fulfillment.json';
import paidByCard from '../fixtures/shopify/order-paid-by-card.json';
import refunded from '../fixtures/shopify/order-refunded.json';

/** Shapes as the vendors document them, written for these tests; recordings are read in the corpus test. */
const checkpoint = (subtag: string, time: string, rest: object = {}) => ({
  ...{ tag: subtag.split('_')[0], subtag, checkpoint_time: time, message: subtag },
  ...{ city: 'Brooklyn', state: 'NY', country_region: 'USA', location: 'Brooklyn, NY' },
  ...rest,
});

/** A webhook in full. */
export const afterShipWebhook = {
  event: 'tracking_update',
  event_id: 'e-1',
  ts: 1_790_000_000,
  msg: {
    ...{ id: 't1', tracking_number: '9400 1108', slug: 'usps', tag: 'InTransit' },
    subtag: 'InTransit_003',
    created_at: '2026-11-02T10:00:00+00:00',
    updated_at: '2026-11-05T12:00:00+00:00',
    order_id: '1001',
    order_promised_delivery_date: '2026-11-10',
    first_estimated_delivery: { datetime: '2026-11-08', datetime_min: null, datetime_max: null },
    latest_estimated_delivery: { datetime: '2026-11-12', datetime_min: '2026-11-11' },
    checkpoints: [
      checkpoint('InfoReceived_001', '2026-11-02T11:00:00-05:00', { state: null, location: null }),
      checkpoint('InTransit_002', '2026-11-03T09:00:00'),
      checkpoint('Exception_004', '2026-11-04T09:00:00-05:00'),
      checkpoint('InTransit_003', '2026-11-05T07:00:00-05:00'),
    ],
  },
};

const shippoStatus = (status: string, code: string | null, date: string) => ({
  status,
  substatus: code === null ? null : { code, text: code, action_required: false },
  ...{ status_details: code ?? status, status_date: date, object_updated: date },
  location: { city: 'Oakland', state: 'CA', zip: '94615', country: 'US' },
});

/** A webhook in full. */
export const shippoWebhook = {
  event: 'track_updated',
  test: false,
  data: {
    carrier: 'usps',
    tracking_number: '9205590164917312751089',
    original_eta: '2026-11-08T00:00:00Z',
    eta: '2026-11-11T00:00:00Z',
    tracking_status: shippoStatus('TRANSIT', 'delayed', '2026-11-06T09:00:00Z'),
    tracking_history: [
      shippoStatus('PRE_TRANSIT', 'information_received', '2026-11-04T09:00:00Z'),
      shippoStatus('TRANSIT', 'package_accepted', '2026-11-05T09:00:00Z'),
      shippoStatus('TRANSIT', 'delayed', '2026-11-06T09:00:00Z'),
    ],
  },
};

const shippoOrder = {
  ...{ object_id: 'o1', order_number: '#1068', order_status: 'PAID', currency: 'USD' },
  placed_at: '2026-11-01T09:12:10.727Z',
  to_address: { name: 'Maren Ito', state: 'CA', country: 'US', email: 'maren@example.org' },
  ...{ total_price: '24.93', shipping_cost: '12.83', shipping_cost_currency: 'USD' },
  line_items: [
    {
      ...{ object_id: 'l1', title: 'Hippo Magazines', quantity: 1, total_price: '12.10' },
      ...{ max_ship_time: '2026-11-03T00:00:00Z', max_delivery_time: '2026-11-08T00:00:00Z' },
    },
  ],
};

const trackEvent = (sub: string, iso: string | null, rest: object = {}) => ({
  ...{ time_iso: iso, time_utc: null, description: sub, location: 'Shenzhen', sub_status: sub },
  time_raw: { date: '2026-11-03', time: '10:00:00', timezone: null },
  address: { country: 'CN', state: null, city: 'Shenzhen' },
  ...rest,
});

/** A webhook in full. */
export const seventeenTrackWebhook = {
  event: 'TRACKING_UPDATED',
  data: {
    ...{ number: 'RR123456789CN', carrier: 3011, tag: '' },
    track_info: {
      latest_status: { status: 'InTransit', sub_status: 'InTransit_CustomsProcessing' },
      latest_event: trackEvent('InTransit_CustomsProcessing', '2026-11-05T12:00:00+01:00'),
      time_metrics: {
        estimated_delivery_date: { from: '2026-11-10T08:00:00+01:00', to: '2026-11-12' },
      },
      tracking: {
        providers: [
          {
            provider: { key: 3011, name: 'China Post' },
            latest_sync_time: '2026-11-05T13:00:00Z',
            events: [
              trackEvent('InTransit_CustomsProcessing', '2026-11-05T12:00:00+01:00'),
              trackEvent('InTransit_PickedUp', null),
            ],
          },
        ],
      },
    },
  },
};

const seventeenTrackV1 = {
  code: 0,
  data: {
    accepted: [
      {
        number: 'RR1',
        track: {
          e: 40,
          z0: { a: '2026-11-05 12:00', c: 'Paris', d: '', z: 'Delivered' },
          z1: [{ a: '2026-11-05 12:00', c: 'Paris', d: '', z: 'Delivered' }],
          z2: [{ a: '2026-11-01 12:00', c: '', d: 'Spain', z: 'Accepted' }],
        },
      },
    ],
    rejected: [],
  },
};

const upsActivity = (type: string, words: string, date: string, time: string) =>
  `<Activity><ActivityLocation><Address><City>Davenport</City><StateProvinceCode>IA</StateProvinceCode><CountryCode>US</CountryCode></Address></ActivityLocation><Status><StatusType><Code>${type}</Code><Description>${words}</Description></StatusType><StatusCode><Code>XX</Code></StatusCode></Status><Date>${date}</Date><Time>${time}</Time></Activity>`;
const upsXml = `<?xml version="1.0"?><TrackResponse><Response/><Shipment><ShipmentIdentificationNumber>1Z</ShipmentIdentificationNumber><ScheduledDeliveryDate>20261108</ScheduledDeliveryDate><Package><TrackingNumber>1ZA428Y20293526026</TrackingNumber><RescheduledDeliveryDate>20261110</RescheduledDeliveryDate>${upsActivity('X', 'ADVERSE WEATHER CONDITIONS CAUSED THIS DELAY', '20261106', '061500')}${upsActivity('I', 'ORIGIN SCAN', '20261105', '003800')}${upsActivity('M', 'BILLING INFORMATION RECEIVED', '20261104', '120000')}</Package></Shipment></TrackResponse>`;
const upsJson = {
  trackResponse: {
    shipment: [
      {
        inquiryNumber: '1Z',
        package: [
          {
            trackingNumber: '1Z999AA10123456784',
            deliveryDate: [
              { type: 'SDD', date: '20261108' },
              { type: 'RDD', date: '20261110' },
            ],
            currentStatus: { type: 'I', code: '005', description: 'In Transit' },
            activity: [
              {
                location: { address: { city: 'Austin', stateProvince: 'TX', countryCode: 'US' } },
                status: { type: 'I', code: 'DP', description: 'Departed from Facility' },
                ...{ date: '20261106', time: '021500', gmtOffset: '-06:00' },
                ...{ gmtDate: '20261106', gmtTime: '08:15:00' },
              },
              {
                location: { address: { countryCode: 'US' } },
                status: { type: 'M', code: 'MP', description: 'Shipper created a label' },
                ...{ date: '20261105', time: '140622' },
              },
            ],
          },
        ],
      },
    ],
  },
};

/** UPS' own example of an alert, out of a place that does not settle its zone. */
const upsAlert = {
  trackingNumber: '1ZCIETST0111111114',
  ...{ localActivityDate: '20261106', localActivityTime: '212901' },
  ...{ gmtActivityDate: '20261107', gmtActivityTime: '022901' },
  activityLocation: { city: '', stateProvince: '', postalCode: '', country: 'US' },
  activityStatus: { type: 'I', code: 'OR', description: 'On the Way', descriptionCode: '005' },
  ...{ scheduledDeliveryDate: '20261110', actualDeliveryDate: '', actualDeliveryTime: '' },
  ...{ deliveryStartTime: '', deliveryEndTime: '', deliveryTimeDescription: 'end of day' },
};

const fedExXml = `<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/"><SOAP-ENV:Body><TrackReply xmlns="http://fedex.com/ws/track/v9"><CompletedTrackDetails><TrackDetails><Notification><Severity>SUCCESS</Severity></Notification><TrackingNumber>123456789012</TrackingNumber><StatusDetail><Code>DE</Code><Description>Delivery exception</Description></StatusDetail><CarrierCode>FDXE</CarrierCode><EstimatedDeliveryTimestamp>2026-11-09T00:00:00</EstimatedDeliveryTimestamp><Events><Timestamp>2026-11-06T09:05:00-05:00</Timestamp><EventType>DE</EventType><EventDescription>Delivery exception</EventDescription><StatusExceptionCode>07</StatusExceptionCode><StatusExceptionDescription>Package refused by recipient</StatusExceptionDescription><Address><City>Baltimore</City><StateOrProvinceCode>MD</StateOrProvinceCode><CountryCode>US</CountryCode></Address></Events><Events><Timestamp>2026-11-04T10:57:00-05:00</Timestamp><EventType>PU</EventType><EventDescription>Picked up</EventDescription></Events></TrackDetails></CompletedTrackDetails></TrackReply></SOAP-ENV:Body></SOAP-ENV:Envelope>`;
const fedExJson = {
  transactionId: 't',
  output: {
    completeTrackResults: [
      {
        trackingNumber: '794644790138',
        trackResults: [
          {
            trackingNumberInfo: { trackingNumber: '794644790138', carrierCode: 'FDXE' },
            latestStatusDetail: {
              ...{ code: 'DY', derivedCode: 'DY', description: 'Delay' },
              delayDetail: { status: 'DELAYED', type: 'WEATHER', subType: 'SNOW' },
              ancillaryDetails: [{ reasonDescription: 'Weather delay' }],
            },
            dateAndTimes: [
              { type: 'COMMITMENT', dateTime: '2026-11-08T20:00:00-06:00' },
              { type: 'ESTIMATED_DELIVERY', dateTime: '2026-11-10T00:00:00-06:00' },
            ],
            scanEvents: [
              {
                ...{ date: '2026-11-06T09:05:00-05:00', eventType: 'DY' },
                ...{ eventDescription: 'Delay', exceptionCode: '71' },
                exceptionDescription: 'Severe weather',
                scanLocation: { city: 'MEMPHIS', stateOrProvinceCode: 'TN', countryCode: 'US' },
              },
              { date: '2026-11-05T10:57:00-05:00', eventType: 'PU', eventDescription: 'Picked up' },
            ],
          },
        ],
      },
    ],
  },
};

const uspsXml = `<TrackResponse><TrackInfo ID="9400110200828077631698"><ExpectedDeliveryDate>November 8, 2026</ExpectedDeliveryDate><PredictedDeliveryDate>November 10, 2026</PredictedDeliveryDate><Status>In Transit, Arriving Late</Status><StatusCategory>In Transit</StatusCategory><TrackSummary><EventTime>8:36 am</EventTime><EventDate>November 6, 2026</EventDate><Event>Missent</Event><EventCity>CHICAGO</EventCity><EventState>IL</EventState><EventCountry/><EventCode>08</EventCode></TrackSummary><TrackDetail><EventTime/><EventDate>November 4, 2026</EventDate><Event>Shipping Label Created</Event><EventCity/><EventState/><EventCode>GX</EventCode></TrackDetail></TrackInfo><TrackInfo ID="1"><Error><Number>-1</Number><Description>Unknown</Description></Error></TrackInfo></TrackResponse>`;
const uspsJson = {
  trackingNumber: '9400100000000000000000',
  ...{ statusCategory: 'In Transit', status: 'Arrived at Post Office' },
  expectedDeliveryDate: '2026-11-08',
  deliveryDateExpectation: { predictedDeliveryDate: '2026-11-10' },
  trackingEvents: [
    {
      ...{ eventTimestamp: '2026-11-06T04:24:00', GMTOffset: '-08:00' },
      ...{ eventType: 'Arrived at Post Office', eventCode: '07', eventState: 'CA' },
    },
    { eventTimestamp: '2026-11-05T13:05:00', eventType: 'Picked Up', eventCode: '03' },
  ],
};

const uspsNotification = {
  ...{ subscriptionId: 'a1b2', subscriptionType: 'TRACKING', timestamp: '2026-11-06T13:00:00Z' },
  payload: JSON.stringify({ ...uspsJson, trackingNumber: '9400100000000000000001' }),
  links: [{ rel: 'self', href: 'https://apis.usps.com/' }],
};

const canadaPostXml = `<?xml version="1.0" encoding="UTF-8"?><tracking-detail xmlns="http://www.canadapost.ca/ws/track"><pin>8193030646706337</pin><changed-expected-date>2026-11-10</changed-expected-date><expected-delivery-date>2026-11-08</expected-delivery-date><significant-events><occurrence><event-identifier>0174</event-identifier><event-date>2026-11-08</event-date><event-time>07:33:56</event-time><event-time-zone>EST</event-time-zone><event-description>Item out for delivery</event-description><event-site>LEVIS</event-site><event-province>QC</event-province></occurrence></significant-events></tracking-detail>`;
const dhlXml = `<req:TrackingResponse xmlns:req="http://www.dhl.com"><AWBInfo><AWBNumber>2628987793</AWBNumber><Status><ActionStatus>success</ActionStatus></Status><ShipmentInfo><EstDlvyDate>2026-11-09 23:59:00 GMT-08:00</EstDlvyDate><ShipmentEvent><Date>2026-11-05</Date><Time>15:12:43</Time><ServiceEvent><EventCode>PU</EventCode><Description>Shipment picked up</Description></ServiceEvent><ServiceArea><ServiceAreaCode>HKG</ServiceAreaCode><Description>HONG KONG-HKG</Description></ServiceArea></ShipmentEvent></ShipmentInfo></AWBInfo></req:TrackingResponse>`;
const dhlJson = {
  shipments: [
    {
      ...{ id: '00340434292135100186', service: 'parcel-de' },
      origin: { address: { countryCode: 'DE' } },
      status: {
        ...{ timestamp: '2026-11-06T10:00:00+01:00', statusCode: 'transit', status: 'TRANSIT' },
        description: 'The shipment is out for delivery.',
      },
      estimatedDeliveryTimeFrame: {
        estimatedFrom: '2026-11-06T10:30:00+01:00',
        estimatedThrough: '2026-11-06T12:00:00+01:00',
      },
      events: [
        {
          ...{ timestamp: '2026-11-05T10:00:00', statusCode: 'pre-transit', status: 'PRE' },
          location: { address: { countryCode: 'DE', addressLocality: 'Bonn' } },
        },
      ],
    },
  ],
};
const laserShipJson = {
  OrderNumber: '27315538',
  EstimatedDeliveryDate: '2026-11-08',
  Pieces: [{ TrackingNumber: '1LS72264319420039910' }, { TrackingNumber: '1LS2' }],
  Events: [
    {
      ...{ DateTime: '2026-11-05T14:42:14', UTCDateTime: '2026-11-05T19:42:14', City: 'GROVEPORT' },
      ...{ State: 'OH', Country: 'US', EventType: 'Received', EventShortText: 'Origin Scan' },
      Reason: '',
    },
  ],
};
const a1Xml = `<AmazonTrackingResponse><APIVersion>3.4</APIVersion><PackageTrackingInfo><TrackingNumber>AZI1000521088</TrackingNumber><TrackingEventHistory><TrackingEventDetail><EventCode>EVENT_404</EventCode><EventCodeDesc>Delay due to a storm</EventCodeDesc><EventDateTime>2026-11-06T13:29:00-06:00</EventDateTime><EventLocation><City>CHICAGO</City><StateProvince>IL</StateProvince><CountryCode>US</CountryCode></EventLocation><EstimatedDeliveryDate>2026-11-10</EstimatedDeliveryDate></TrackingEventDetail><TrackingEventDetail><EventCode>EVENT_101</EventCode><EventCodeDesc>Shipment has left seller facility and is in transit</EventCodeDesc><EventDateTime>2026-11-05T09:10:00-05:00</EventDateTime><EstimatedDeliveryDate>2026-11-08</EstimatedDeliveryDate></TrackingEventDetail></TrackingEventHistory></PackageTrackingInfo></AmazonTrackingResponse>`;
const prestigeJson = [
  {
    TrackingNumber: 'PS80558274',
    TrackingEventHistory: [
      {
        ...{ CountryCode: 'US', EventCode: 'EVENT_102', EventCodeDesc: 'Shipment received' },
        ...{ serverDate: '11/05/2026', serverTime: '6:31 AM', ELCity: 'Taylor', ELState: 'MI ' },
        EstimatedDeliveryDate: '11/08/2026',
      },
    ],
  },
];
const stampsXml = `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><TrackShipmentResponse xmlns="http://stamps.com/xml/namespace/2013/10/swsim/swsimv33"><TrackingEvents><TrackingEvent><Timestamp>2026-11-06T10:32:00</Timestamp><Event>DELIVERED</Event><TrackingEventType>Delivered</TrackingEventType><City>FORT WAYNE</City><State>IN</State><Country>US</Country></TrackingEvent></TrackingEvents></TrackShipmentResponse></soap:Body></soap:Envelope>`;

const wooCommerceOrder = {
  ...{ id: 727, number: '727', status: 'processing', currency: 'USD', customer_id: 0 },
  ...{ date_created: '2026-11-02T16:28:02', date_created_gmt: '2026-11-02T19:28:02' },
  ...{ date_modified: '2026-11-03T16:28:08', date_modified_gmt: '2026-11-03T19:28:08' },
  date_paid_gmt: '2026-11-02T19:28:08',
  ...{ total: '29.35', shipping_total: '10.00', shipping_tax: '0.00' },
  billing: { first_name: 'John', country: 'US', state: 'CA', email: 'john@example.com' },
  shipping: { first_name: 'John', country: 'US', state: 'CA' },
  payment_method_title: 'Direct Bank Transfer',
  meta_data: [
    { id: 1, key: '_delivery_date', value: 'November 10, 2026' },
    {
      id: 2,
      key: '_wc_shipment_tracking_items',
      value: [
        {
          ...{
            tracking_provider: 'usps',
            tracking_number: '9400 1108',
            date_shipped: '1793900000',
          },
          tracking_id: 'abc',
        },
      ],
    },
  ],
  line_items: [
    { id: 315, name: 'Ship Your Idea &ndash; Black', quantity: 2, price: 3, meta_data: [] },
    { id: 316, name: 'Single', quantity: 1, price: 12, meta_data: [] },
  ],
  shipping_lines: [{ id: 317, method_id: 'flat_rate', meta_data: [] }],
  refunds: [{ id: 726, reason: '', total: '-10.00' }],
};

const amazonOrder = {
  payload: {
    AmazonOrderId: '902-1845936-5435065',
    ...{ PurchaseDate: '2026-11-02T03:58:30Z', LastUpdateDate: '2026-11-03T03:58:32Z' },
    ...{ OrderStatus: 'Shipped', FulfillmentChannel: 'AFN', MarketplaceId: 'ATVPDKIKX0DER' },
    ...{ NumberOfItemsShipped: 1, NumberOfItemsUnshipped: 0 },
    OrderTotal: { CurrencyCode: 'USD', Amount: '11.01' },
    ShippingAddress: { StateOrRegion: 'WA', CountryCode: 'US' },
    ...{ EarliestShipDate: '2026-11-03T08:00:00Z', LatestShipDate: '2026-11-05T07:59:59Z' },
    ...{ EarliestDeliveryDate: '2026-11-06T08:00:00Z', LatestDeliveryDate: '2026-11-11T07:59:59Z' },
  },
};
const amazonOrder2026 = {
  orders: [
    {
      orderId: '123-4567890-1234567',
      ...{ createdTime: '2026-11-02T10:30:00Z', lastUpdatedTime: '2026-11-05T14:45:00Z' },
      salesChannel: { marketplaceId: 'A1VC38T7YXB528' },
      recipient: { deliveryAddress: { name: 'Aiko Sato', countryCode: 'JP' } },
      proceeds: { grandTotal: { amount: '19940', currencyCode: 'JPY' } },
      fulfillment: {
        ...{ fulfillmentStatus: 'SHIPPED', fulfilledBy: 'MERCHANT' },
        deliverByWindow: {
          ...{ earliestDateTime: '2026-11-08T00:00:00Z', latestDateTime: '2026-11-10T23:59:59Z' },
        },
      },
      orderItems: [
        {
          ...{ orderItemId: 'i1', quantityOrdered: 2 },
          product: { title: 'Lamp', price: { unitPrice: { amount: '9970', currencyCode: 'JPY' } } },
        },
      ],
      packages: [
        {
          ...{ packageReferenceId: 'p1', carrier: 'UPS', trackingNumber: '1Z999AA1234567890' },
          ...{ packageStatus: { status: 'OUT_FOR_DELIVERY' }, shipTime: '2026-11-05T14:00:00Z' },
          packageItems: [{ orderItemId: 'i1', quantity: 2 }],
        },
      ],
    },
  ],
};
const amazonPackage = {
  payload: {
    ...{ packageNumber: 212794778, trackingNumber: '1Z50V7420354708051', carrierCode: 'UPS' },
    customerTrackingLink: 'https%3A%2F%2Fwww.swiship.com%2Ftrack%3Fid%3D1Z50',
    ...{ currentStatus: 'DELAYED', currentStatusDescription: 'Delayed by weather' },
    estimatedArrivalDate: '2026-11-12T08:00:00Z',
    trackingEvents: [
      {
        ...{ eventDate: '2026-11-05T23:33:28Z', eventCode: 'EVENT_102', eventDescription: 'Taken' },
        eventAddress: { city: 'Phoenix', state: 'AZ', country: 'US' },
      },
    ],
  },
};
const schemaOrgMarkup = {
  ...{ '@context': 'https://schema.org', '@type': 'Order', orderNumber: '176057' },
  ...{ orderDate: '2026-11-02T10:00:00-08:00', priceCurrency: 'USD', price: '29.99' },
  orderStatus: 'http://schema.org/OrderInTransit',
  customer: { '@type': 'Person', name: 'Jane Doe' },
  orderedItem: {
    ...{ '@type': 'OrderItem', orderItemNumber: 'abc123', orderQuantity: 1 },
    orderedItem: { '@type': 'Product', name: 'Widget' },
  },
  orderDelivery: {
    ...{ '@type': 'ParcelDelivery', trackingNumber: '3453291231' },
    ...{ expectedArrivalFrom: '2026-11-08', expectedArrivalUntil: '2026-11-10' },
    deliveryAddress: { '@type': 'PostalAddress', addressRegion: 'CA', addressCountry: 'US' },
    carrier: { '@type': 'Organization', name: 'FedEx' },
  },
};
const epcisDocument = {
  ...{ type: 'EPCISDocument', schemaVersion: '2.0', creationDate: '2026-11-06T00:00:00Z' },
  epcisBody: {
    eventList: [
      {
        ...{ type: 'ObjectEvent', eventID: 'urn:uuid:1', action: 'OBSERVE', bizStep: 'shipping' },
        ...{ eventTime: '2026-11-05T08:00:00.000Z', eventTimeZoneOffset: '+01:00' },
        ...{ disposition: 'in_transit', epcList: ['urn:epc:id:sscc:0614141.1234567890'] },
        bizTransactionList: [{ type: 'po', bizTransaction: 'http://acme.example/po/12345678' }],
      },
      {
        ...{ type: 'ObjectEvent', eventID: 'urn:uuid:2', action: 'OBSERVE', bizStep: 'receiving' },
        ...{ eventTime: '2026-11-06T08:00:00.000Z', eventTimeZoneOffset: '+01:00' },
        ...{ disposition: 'in_progress', epcList: ['urn:epc:id:sscc:0614141.1234567890'] },
        readPoint: { id: 'urn:epc:id:sgln:0614141.00777.0' },
        destinationList: [{ type: 'location', destination: 'urn:epc:id:sgln:0614141.00777.0' }],
      },
      {
        ...{ type: 'ObjectEvent', eventID: 'urn:uuid:1', action: 'OBSERVE', bizStep: 'shipping' },
        ...{ eventTime: '2026-11-05T08:00:00.000Z', eventTimeZoneOffset: '+01:00' },
        errorDeclaration: { declarationTime: '2026-11-07T00:00:00Z', reason: 'did_not_occur' },
      },
    ],
  },
};

const epcisXmlEvent = (id: string, rest: string) =>
  `<ObjectEvent><eventTime>2026-11-05T08:00:00.000Z</eventTime><eventTimeZoneOffset>+01:00</eventTimeZoneOffset><eventID>${id}</eventID>${rest}<action>OBSERVE</action></ObjectEvent>`;
/** The same as {@link epcisDocument}, in the other binding. */
export const epcisXml = `<?xml version="1.0" encoding="UTF-8"?><epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:2" schemaVersion="2.0" creationDate="2026-11-07T00:00:00Z"><EPCISBody><EventList>${epcisXmlEvent(
  'urn:uuid:1',
  '<epcList><epc>urn:epc:id:sscc:0614141.1234567890</epc></epcList><bizStep>urn:epcglobal:cbv:bizstep:shipping</bizStep><disposition>urn:epcglobal:cbv:disp:in_transit</disposition><bizTransactionList><bizTransaction type="urn:epcglobal:cbv:btt:po">http://acme.example/po/12345678</bizTransaction></bizTransactionList>',
)}${epcisXmlEvent(
  'urn:uuid:2',
  '<epcList><epc>urn:epc:id:sscc:0614141.1234567890</epc></epcList><bizStep>urn:epcglobal:cbv:bizstep:receiving</bizStep><disposition>urn:epcglobal:cbv:disp:in_progress</disposition><readPoint><id>urn:epc:id:sgln:0614141.00777.0</id></readPoint><destinationList><destination type="urn:epcglobal:cbv:sdt:location">urn:epc:id:sgln:0614141.00777.0</destination></destinationList>',
).replace('2026-11-05T08', '2026-11-06T08')}${epcisXmlEvent(
  'urn:uuid:1',
  '<errorDeclaration><declarationTime>2026-11-07T00:00:00Z</declarationTime><reason>urn:epcglobal:cbv:er:did_not_occur</reason></errorDeclaration><bizStep>urn:epcglobal:cbv:bizstep:shipping</bizStep>',
)}</EventList></EPCISBody></epcis:EPCISDocument>`;

/** Every adapter of this package, with what it is tried on. */
export const adapters: readonly AdapterUnderTest[] = [
  {
    name: 'Shopify',
    read: shopify.readShopify,
    samples: { order: paidByCard, refunded, fulfillment, fulfillmentEvent, fulfillmentOrder },
    crosswalks: {
      parcel: [shopify.FULFILLMENT_EVENT_STATUSES, shopify.shopifyCrosswalk.parcel],
      display: [shopify.FULFILLMENT_DISPLAY_STATUSES, shopify.shopifyCrosswalk.display],
    },
  },
  {
    name: 'WooCommerce',
    read: woocommerce.readWooCommerce,
    samples: { order: wooCommerceOrder },
    crosswalks: { status: [woocommerce.WOOCOMMERCE_STATUSES, woocommerce.wooCommerceCrosswalk] },
  },
  {
    name: 'Amazon',
    read: amazon.readAmazon,
    samples: { v0: amazonOrder, v2026: amazonOrder2026, package: amazonPackage },
    crosswalks: {
      orders: [amazon.AMAZON_ORDER_STATUSES, amazon.amazonCrosswalk.orders],
      packages: [amazon.AMAZON_PACKAGE_STATUSES, amazon.amazonCrosswalk.packages],
      fulfillments: [amazon.AMAZON_FULFILLMENT_STATUSES, amazon.amazonCrosswalk.fulfillments],
      shipments: [amazon.AMAZON_SHIPMENT_STATUSES, amazon.amazonCrosswalk.shipments],
      tracking: [amazon.AMAZON_TRACKING_STATUSES, amazon.amazonCrosswalk.tracking],
      shipping: [amazon.AMAZON_SHIPPING_EVENTS, amazon.amazonCrosswalk.shipping],
      milestones: [amazon.AMAZON_MILESTONES, amazon.amazonCrosswalk.milestones],
      events: [amazon.AMAZON_EVENT_CODES, amazon.amazonEvents],
    },
  },
  {
    name: 'EasyPost',
    read: easypost.readEasyPost,
    samples: { webhook: easyPostWebhook, tracker: trackerDelivered },
    crosswalks: { statuses: [easypost.EASYPOST_STATUSES, easypost.easyPostCrosswalk.statuses] },
  },
  {
    name: 'AfterShip',
    read: aftership.readAfterShip,
    samples: { webhook: afterShipWebhook },
    crosswalks: {
      tags: [aftership.AFTERSHIP_TAGS, aftership.afterShipCrosswalk.tags],
      subtags: [aftership.AFTERSHIP_SUBTAGS, aftership.afterShipCrosswalk.subtags],
    },
  },
  {
    name: 'Shippo',
    read: shippo.readShippo,
    samples: { webhook: shippoWebhook, order: shippoOrder },
    crosswalks: {
      statuses: [shippo.SHIPPO_STATUSES, shippo.shippoCrosswalk.statuses],
      substatuses: [shippo.SHIPPO_SUBSTATUSES, shippo.shippoCrosswalk.substatuses],
      orders: [shippo.SHIPPO_ORDER_STATUSES, shippo.shippoCrosswalk.orders],
    },
  },
  {
    name: '17TRACK',
    read: seventeentrack.readSeventeenTrack,
    samples: { webhook: seventeenTrackWebhook, v1: seventeenTrackV1 },
    crosswalks: {
      statuses: [
        seventeentrack.SEVENTEENTRACK_STATUSES,
        seventeentrack.seventeenTrackCrosswalk.statuses,
      ],
      substatuses: [
        seventeentrack.SEVENTEENTRACK_SUBSTATUSES,
        seventeentrack.seventeenTrackCrosswalk.substatuses,
      ],
      states: [seventeentrack.SEVENTEENTRACK_STATES, seventeentrack.seventeenTrackCrosswalk.states],
    },
  },
  {
    name: 'UPS',
    read: ups.readUps,
    samples: { xml: upsXml, json: upsJson, alert: upsAlert },
    crosswalks: { types: [ups.UPS_STATUS_TYPES, ups.upsCrosswalk] },
  },
  {
    name: 'FedEx',
    read: fedex.readFedEx,
    samples: { xml: fedExXml, json: fedExJson },
    crosswalks: { codes: [fedex.FEDEX_STATUS_CODES, fedex.fedExCrosswalk] },
  },
  {
    name: 'USPS',
    read: usps.readUsps,
    samples: { xml: uspsXml, json: uspsJson, notification: uspsNotification },
    crosswalks: {
      events: [usps.USPS_EVENT_CODES, usps.uspsCrosswalk.events],
      categories: [usps.USPS_CATEGORIES, usps.uspsCrosswalk.categories],
    },
  },
  {
    name: 'Canada Post',
    read: canadaPost.readCanadaPost,
    samples: { detail: canadaPostXml },
    crosswalks: { events: [canadaPost.CANADA_POST_EVENTS, canadaPost.canadaPostCrosswalk] },
  },
  {
    name: 'DHL',
    read: dhl.readDhl,
    samples: { xml: dhlXml, json: dhlJson },
    crosswalks: {
      events: [dhl.DHL_EVENT_CODES, dhl.dhlCrosswalk.events],
      statuses: [dhl.DHL_STATUS_CODES, dhl.dhlCrosswalk.statuses],
    },
  },
  {
    name: 'LaserShip',
    read: lasership.readLaserShip,
    samples: { order: laserShipJson },
    crosswalks: { events: [lasership.LASERSHIP_EVENT_TYPES, lasership.laserShipCrosswalk] },
  },
  { name: 'A1', read: a1.readA1, samples: { answer: a1Xml } },
  { name: 'Prestige', read: prestige.readPrestige, samples: { answer: prestigeJson } },
  {
    name: 'Stamps.com',
    read: stamps.readStamps,
    samples: { answer: stampsXml },
    crosswalks: { events: [stamps.STAMPS_EVENT_TYPES, stamps.stampsCrosswalk] },
  },
  {
    name: 'schema.org',
    read: schemaOrg.readSchemaOrg,
    samples: { order: schemaOrgMarkup },
    crosswalks: { status: [schemaOrg.SCHEMA_ORG_ORDER_STATUSES, schemaOrg.schemaOrgCrosswalk] },
  },
  {
    name: 'EPCIS',
    read: epcis.readEpcis,
    samples: { document: epcisDocument, xml: epcisXml },
    crosswalks: {
      steps: [epcis.EPCIS_BUSINESS_STEPS, epcis.epcisCrosswalk.steps],
      dispositions: [epcis.EPCIS_DISPOSITIONS, epcis.epcisCrosswalk.dispositions],
    },
  },
];
