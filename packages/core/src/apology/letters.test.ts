import { describe, expect, it } from 'vitest';
import type { Breach } from '../model/breach.js';
import type { OrderEvent } from '../model/event.js';
import type { OrderPromise } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { decide, defaultPolicy, factsOf } from '../policy/index.js';
import { verdictOf } from '../__tests__/verdict.js';
import { makeOffer } from '../remedy/index.js';
import { sampleEvent, sampleOrder, samplePromise, sampleRecord } from '../testing/sample-record.js';
import { situations } from '../testing/situations.js';
import type { Situation } from '../testing/situations.js';
import { composeApology } from './compose-apology.js';
import type { Apology } from '../model/apology.js';

const lamp = {
  id: 'l1',
  title: 'Walnut lamp',
  quantity: 1,
  unitPrice: { amount: 12_900, currency: 'USD' },
};

function lampRecord(
  events: readonly OrderEvent[],
  promise: Partial<OrderPromise> = {},
  breaches = 0,
): OrderRecord {
  return sampleRecord({
    order: {
      total: { amount: 13_800, currency: 'USD' },
      lines: [lamp],
      customer: { ...sampleOrder.customer, history: { breaches } },
    },
    promises: [{ ...samplePromise, lineIds: null, ...promise }],
    events,
  });
}

function letter(record: OrderRecord, asOf: string, breachChange: Partial<Breach> = {}): Apology {
  const verdict = verdictOf(record, asOf);
  if (verdict.breach === null) throw new Error('Nothing is wrong here.');
  const breach = { ...verdict.breach, ...breachChange };
  const decision = decide(factsOf(record, samplePromise, breach), {
    policy: defaultPolicy,
    asOf,
    timeZone: record.order.timeZone,
  });
  const { assessment } = verdict;
  const offer = makeOffer(record, breach, decision, defaultPolicy, {
    asOf,
    caseId: 'c',
    assessment,
  });
  const apology = composeApology(record, breach, assessment, decision, { asOf, offer });
  if (apology === null) throw new Error('Nothing is said here.');
  return apology;
}

function read(apology: Apology): string[] {
  return [apology.title, ...Object.values(apology.slots), apology.signatory?.name ?? ''].map(
    (text) => text.replaceAll('\u00a0', ' '),
  );
}

const shipped = sampleEvent('e1', 'shipped', '2026-11-05T09:00:00-05:00', { shipmentId: 's1' });
const delivered = sampleEvent('e9', 'delivered', '2026-11-09T13:20:00-05:00', { shipmentId: 's1' });
const wednesday = '2026-11-11T10:00:00-05:00';

function claim(kind: NonNullable<OrderEvent['claim']>): OrderEvent[] {
  const told = sampleEvent('e10', 'claim', '2026-11-09T19:00:00-05:00', {
    source: 'customer',
    claim: kind,
  });
  return [shipped, delivered, told];
}

describe('a letter', () => {
  it('about an order that is late and on its way', () => {
    expect(read(letter(situations.runningLate.record, situations.runningLate.asOf))).toEqual([
      'We promised Tuesday, and we did not make it',
      'Your Documentary on DVD and Popcorn should have been with you by Tuesday, November 10.',
      'The date was ours to keep, whatever came between, and we did not keep it. I am sorry.',
      'Bad weather held your order up.',
      'Your order now arrives on Thursday or Friday. You can choose how we make it good, until Wednesday, November 25.',
      'Thank you for your patience, Maren.',
      'You will find news here by Thursday, 10 AM, whatever happens.',
      'Judith Okoro',
    ]);
  });

  it('about an order that came late', () => {
    expect(
      read(letter(situations.deliveredLate.record, situations.deliveredLate.asOf)).slice(0, 2),
    ).toEqual([
      'We promised Tuesday, and it came on Friday',
      'Your Documentary on DVD and Popcorn should have been with you by Tuesday, November 10, and came on Friday, November 13.',
    ]);
  });

  it('about an order that may be late thanks, and owns nothing that has not happened', () => {
    const apology = letter(situations.atRisk.record, situations.atRisk.asOf);
    expect(apology.slots.responsibility).toBeUndefined();
    expect(read(apology).join(' ')).not.toMatch(/sorry/i);
    expect(apology.slots.repair).toBe(
      'Your order is now expected on Thursday or Friday. There is nothing you need to do.',
    );
  });

  it.each<[string, OrderRecord, string, string, string | RegExp]>([
    [
      'lost',
      lampRecord([
        shipped,
        sampleEvent('e2', 'lost', '2026-11-09T08:00:00-05:00', {
          shipmentId: 's1',
          reason: 'carrier-error',
        }),
      ]),
      'Your parcel was lost before it reached you',
      'Your Walnut lamp should have been with you by Tuesday, November 10, and was lost on the way.',
      'Putting it in your hands was up to us, and we did not do it. I am sorry.',
    ],
    [
      'damaged on the way',
      lampRecord([
        shipped,
        sampleEvent('e2', 'damaged', '2026-11-09T08:00:00-05:00', { shipmentId: 's1' }),
      ]),
      'Your order was damaged on its way to you',
      'Your Walnut lamp should have been with you by Tuesday, November 10, and was damaged on the way.',
      'We should have got it to you whole, and we did not. I am sorry.',
    ],
    [
      'damaged at the door',
      lampRecord(claim('damaged')),
      'Your order came damaged',
      'Your Walnut lamp, due by Tuesday, November 10, came damaged.',
      'We should have got it to you whole, and we did not. I am sorry.',
    ],
    [
      'the wrong thing',
      lampRecord(claim('wrong-item')),
      'We sent you the wrong thing',
      'Something else came in place of your Walnut lamp, due by Tuesday, November 10.',
      'We got it wrong. I am sorry.',
    ],
    [
      'something missing',
      lampRecord(claim('missing-item')),
      'Something was missing from your parcel',
      'Your parcel came without your Walnut lamp, due by Tuesday, November 10.',
      'We should have sent it complete, and we did not. I am sorry.',
    ],
    [
      'not received',
      lampRecord(claim('not-received')),
      'It is marked as delivered, and you do not have it',
      'You tell us that your Walnut lamp, due by Tuesday, November 10, never came. The parcel is marked as delivered, and we take your word over that.',
      /I am sorry\.$/,
    ],
    [
      'cancelled by us',
      lampRecord([
        sampleEvent('e2', 'cancelled', '2026-11-06T08:00:00-05:00', {
          source: 'store',
          reason: 'stock',
        }),
      ]),
      'We promised you this order, and we cancelled it',
      'Your Walnut lamp should have been with you by Tuesday, November 10, and we cancelled what we had promised.',
      'We promised what we could not deliver. I am sorry.',
    ],
    [
      'on its way back',
      lampRecord([
        shipped,
        sampleEvent('e2', 'returning', '2026-11-10T08:00:00-05:00', { shipmentId: 's1' }),
      ]),
      'Your order is on its way back to us, not to you',
      'Your Walnut lamp should have been with you by Tuesday, November 10, and is on the way back to us instead.',
      /I am sorry\.$/,
    ],
    [
      'not sent',
      lampRecord([], { kind: 'ship', window: { by: '2026-11-09' } }),
      'We promised to send it by Monday, and we did not',
      'Your Walnut lamp should have left us by Monday, November 9.',
      'We gave you that date and did not keep it. I am sorry.',
    ],
    [
      'silence',
      lampRecord([], { kind: 'update', window: { by: '2026-11-09' } }),
      'We promised you word by Monday, and you did not get it',
      'You should have heard from us by Monday, November 9.',
      'We gave you that date and did not keep it. I am sorry.',
    ],
    [
      'not ready',
      lampRecord([], { kind: 'complete', window: { by: '2026-11-09' } }),
      'We promised Monday, and we did not make it',
      'Your Walnut lamp should have been ready by Monday, November 9.',
      /I am sorry\.$/,
    ],
    [
      'a second time',
      lampRecord([shipped], {}, 1),
      'We promised Tuesday, and we did not make it',
      'Your Walnut lamp should have been with you by Tuesday, November 10.',
      'This is not the first time we have let you down. We gave you that date and did not keep it. I am sorry.',
    ],
  ])(
    'about %s says what it is, and owns it',
    (_what, record, title, acknowledgement, responsibility) => {
      const { slots, title: said } = letter(record, wednesday);
      expect(said).toBe(title);
      expect(slots.acknowledgement).toBe(acknowledgement);
      if (typeof responsibility === 'string') expect(slots.responsibility).toBe(responsibility);
      else expect(slots.responsibility).toMatch(responsibility);
    },
  );

  it('is light only where it may be', () => {
    const { record } = situations.runningLate;
    expect(
      letter(record, wednesday, { severity: 'slight', recurrence: { order: 0, customer: 0 } })
        .title,
    ).toBe('Tuesday came, and your order did not');
    expect(letter(record, wednesday, { severity: 'grave' }).title).toBe(
      'We promised Tuesday, and we did not make it',
    );
  });

  it('to a customer who has to act helps, and takes no guilt', () => {
    const address = sampleEvent('e2', 'attempt-failed', '2026-11-09T15:00:00-05:00', {
      shipmentId: 's1',
      reason: 'address',
      actionBy: 'customer',
      condition: 'exception',
    });
    const apology = letter(lampRecord([shipped, address]), wednesday);
    expect(read(apology).join(' ')).not.toMatch(/sorry|did not/i);
    expect(apology.title).toBe('Your order has not reached you yet');
    expect(apology.slots.explanation).toBe(
      'The parcel could not be handed over at the address it carries.',
    );
  });

  it('owns up when the word it promised was not sent either', () => {
    const { record, asOf } = situations.lost;
    const { assessment, breach } = verdictOf(record, asOf);
    if (breach === null) throw new Error('Nothing is wrong here.');
    const decision = decide(factsOf(record, samplePromise, breach), {
      policy: defaultPolicy,
      asOf,
      timeZone: record.order.timeZone,
    });
    const late = '2026-11-12T12:00:00-05:00';
    const apology = composeApology(record, breach, assessment, decision, {
      asOf: late,
      offer: null,
    });
    expect(apology?.slots.nextUpdate).toBe(
      'You should have heard from us by Tuesday, 12 PM. I am sorry for that silence too.',
    );
  });

  it('names two things and counts the rest', () => {
    const lines = ['Lamp', 'Shade', 'Bulb', 'Plug'].map((title, at) => ({
      id: `l${at}`,
      title,
      quantity: 1,
    }));
    const record = sampleRecord({
      order: { lines },
      promises: [{ ...samplePromise, lineIds: null }],
    });
    expect(letter(record, wednesday).slots.acknowledgement).toMatch(
      /^Your Lamp, Shade, and 2 more things should/,
    );
  });

  it('keeps hostile words plain words', () => {
    const title = '{name, select, other {}} <script>\u202e "Lamp"';
    const record = lampRecord([shipped]);
    const order = { ...record.order, lines: [{ ...lamp, title }], customer: { name: '\u0007{0}' } };
    const { slots } = letter({ ...record, order }, wednesday);
    expect(slots.acknowledgement).toContain('Your {name, select, other {}} <script> "Lamp" should');
    expect(slots.thanks).toBe('Thank you for your patience, {0}.');
  });

  it('is not written where nothing is to be said', () => {
    const { record, asOf } = situations.runningLate;
    const { assessment, breach } = verdictOf(record, asOf);
    if (breach === null) throw new Error('Nothing is wrong here.');
    const decision = decide(factsOf(record, samplePromise, breach), {
      policy: { ...defaultPolicy, rules: [] },
      asOf,
      timeZone: 'UTC',
    });
    expect(composeApology(record, breach, assessment, decision, { asOf, offer: null })).toBeNull();
  });
});

const everySituation = Object.entries<Situation>(situations).flatMap(([name, { record, asOf }]) =>
  verdictOf(record, asOf).breach === null ? [] : [[name, record, asOf] as const],
);

describe.each(everySituation)('the letter of %s', (_name, record, asOf) => {
  const apology = letter(record, asOf);
  const text = read(apology).join(' ');
  const isOwned = apology.voice !== 'appreciate';

  it('is short', () => {
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(150);
    expect((apology.slots.explanation ?? '').split(/\s+/).length).toBeLessThanOrEqual(40);
  });

  it('names the thing, and gives a date', () => {
    expect(text).toContain('Popcorn');
    expect(text).toMatch(/(January|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)/);
  });

  it('blames nobody, makes nothing small, promises nothing empty, asks for no forgiveness', () => {
    expect(text).not.toMatch(/carrier|courier|supplier|vendor|USPS|UPS|DHL|warehouse/i);
    expect(text).not.toMatch(/\b(slight|minor|only|just|small|unfortunately)\b/i);
    expect(text).not.toMatch(/never again|do better|forgive|inconvenience|\bif\b|\bmay have\b/i);
    expect(text).not.toMatch(/exception|tendered|SLA|SKU|EDI|status/i);
    expect(text).not.toMatch(/[!{}]|undefined|null/);
  });

  it('says sorry for what we did, with nothing after it, or does not need to', () => {
    expect(text.includes('I am sorry.')).toBe(isOwned);
    expect(text).not.toMatch(/sorry[^.]*\b(but|however|although)\b/i);
    expect(apology.slots.repair ?? '').not.toBe('');
  });

  it('is signed by a person', () => {
    expect(apology.signatory?.name).toMatch(/^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u);
  });
});
