import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AmendsError } from '../errors/amends-error.js';
import {
  CaseViewSchema,
  ChoiceRequestSchema,
  PolicySchema,
  checkAs,
  checkRecord,
  readAs,
  readRecord,
} from '../schema.js';
import { sampleOrder, samplePromise, sampleRecord, situations } from '../testing/index.js';

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null | undefined;

/** The smallest record that the contract allows. */
const smallest = {
  order: {
    id: '1',
    placedAt: '2026-11-02T15:04:00Z',
    timeZone: 'UTC',
    currency: 'EUR',
    lines: [{ id: 'l1', title: 'A thing', quantity: 1 }],
  },
  promises: [{ id: 'p1', kind: 'deliver', window: { by: null }, madeAt: '2026-11-02T15:04:00Z' }],
  events: [{ id: 'e1', milestone: 'placed', occurredAt: '2026-11-02T15:04:00Z' }],
};

/** The smallest record with one place changed; the path is a JSON pointer. */
function changed(path: string, value: Json): unknown {
  const copy = structuredClone(smallest) as unknown as Record<string, Json>;
  const keys = path.split('/').slice(1);
  const last = keys.pop() ?? '';
  let at = copy;
  for (const key of keys) at = at[key] as Record<string, Json>;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return copy;
}

function refusal(input: unknown): AmendsError {
  try {
    readRecord(input);
  } catch (error) {
    if (AmendsError.isInstance(error)) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('readRecord', () => {
  it('takes the smallest record, and every optional field as null', () => {
    expect(readRecord(smallest)).toEqual(smallest);
    const event = {
      ...smallest.events[0],
      recordedAt: null,
      condition: null,
      lineIds: null,
      eta: null,
      tracking: null,
      amount: null,
    };
    expect(readRecord({ ...smallest, events: [event] }).events).toEqual([event]);
    expect(readRecord({ ...smallest, promises: [], events: [] })).toMatchObject({
      promises: [],
      events: [],
    });
  });

  it('takes the example of the contract', () => {
    const record = situations.lateWithPartMissing.record;
    expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it('leaves out what it does not know', () => {
    const input = {
      ...smallest,
      note: 'x',
      order: { ...smallest.order, internalMargin: 0.4 },
      ['__proto__']: { bad: 1 },
    };
    expect(readRecord(input)).toEqual(smallest);
  });

  it.each([
    ['/order/id', undefined, 'invalid_payload', /is missing/],
    ['/order/id', '', 'invalid_payload', /not empty/],
    ['/order/placedAt', '2026-11-02T15:04:00', 'invalid_instant', /offset/],
    ['/order/timeZone', 'Mars/Olympus', 'invalid_time_zone', /IANA/],
    ['/order/timeZone', '+02:00', 'invalid_time_zone', /IANA/],
    ['/order/currency', 'euro', 'invalid_money', /ISO 4217/],
    ['/order/country', 'usa', 'invalid_payload', /ISO 3166/],
    ['/order/locale', 'not a locale', 'invalid_payload', /BCP 47/],
    ['/order/lines/0/quantity', 0, 'invalid_payload', /one or more/],
    ['/order/lines/0/quantity', 1.5, 'invalid_payload', /whole number/],
    ['/order/lines/0/quantity', '1', 'invalid_payload', /must be number/],
    ['/order/lines/0/title', 'x'.repeat(501), 'invalid_payload', /at most 500/],
    ['/promises/0/kind', 'teleport', 'invalid_payload', /"deliver"/],
    ['/promises/0/window', undefined, 'invalid_payload', /is missing/],
    ['/promises/0/window/by', undefined, 'invalid_payload', /is missing/],
    ['/promises/0/window/by', '2026-02-30', 'invalid_instant', /day of the calendar/],
    ['/promises/0/window/by', '2026-11-10T12:00', 'invalid_instant', /offset/],
    ['/promises/0/timeZone', 'Nowhere', 'invalid_time_zone', /IANA/],
    ['/promises/0/madeAt', 1_730_000_000, 'invalid_payload', /must be string/],
    ['/events/0/milestone', 'vanished', 'invalid_payload', /"lost"/],
    ['/events/0/occurredAt', 'yesterday', 'invalid_instant', /offset/],
    ['/events/0/recordedAt', '2026-11-02', 'invalid_instant', /offset/],
    ['/events/0/quantity', -1, 'invalid_payload', /one or more/],
    ['/events', {}, 'invalid_payload', /must be Array/],
  ] as const)('refuses %s as %j', (path, value, code, message) => {
    const error = refusal(changed(path, value));
    expect(error).toMatchObject({ code, path });
    expect(error.message).toMatch(message);
  });

  it.each([[null], ['text'], [7], [[]], [undefined]])('refuses %j, which is no record', (input) => {
    expect(refusal(input)).toMatchObject({ code: 'invalid_payload' });
  });

  it('takes an estimate that cannot be read: that is for the assessment to report', () => {
    expect(() => readRecord(changed('/events/0/eta', 'soon'))).not.toThrow();
  });
});

describe('a window', () => {
  const at = (window: object, timeZone = 'America/New_York') =>
    sampleRecord({ promises: [{ ...samplePromise, timeZone, window: window as { by: string } }] });

  it.each([
    { from: '2026-11-10', by: '2026-11-10' },
    { from: '2026-11-08', by: '2026-11-10' },
    { from: '2026-11-10T23:00:00-05:00', by: '2026-11-10' },
    { from: '2026-11-10T12:00:00-05:00', by: '2026-11-10T12:00:00-05:00' },
    { from: '2026-11-10', by: null },
  ])('%j is one', (window) => {
    expect(readRecord(at(window)).promises[0]?.window).toEqual(window);
  });

  it.each([
    { from: '2026-11-11', by: '2026-11-10' },
    { from: '2026-11-11T00:00:00-05:00', by: '2026-11-10' },
    { from: '2026-11-10', by: '2026-11-09T23:59:59-05:00' },
    { from: '2026-11-10T12:00:01-05:00', by: '2026-11-10T12:00:00-05:00' },
  ])('%j ends before it begins', (window) => {
    expect(refusal(at(window))).toMatchObject({
      code: 'invalid_window',
      path: '/promises/0/window',
    });
  });
});

describe('what contradicts itself', () => {
  it.each([
    [
      'two promises with one id',
      sampleRecord({ promises: [samplePromise, samplePromise] }),
      'invalid_payload',
      '/promises/1/id',
    ],
    [
      'two lines with one id',
      sampleRecord({ order: { lines: sampleOrder.lines.map((line) => ({ ...line, id: 'l1' })) } }),
      'invalid_payload',
      '/order/lines/1/id',
    ],
    [
      'money of another currency',
      sampleRecord({ order: { total: { amount: 1, currency: 'EUR' } } }),
      'currency_mismatch',
      '/order/total/currency',
    ],
    [
      'half a cent',
      sampleRecord({ order: { total: { amount: 0.5, currency: 'USD' } } }),
      'invalid_money',
      '/order/total/amount',
    ],
  ] as const)('is refused: %s', (_, record, code, path) => {
    expect(refusal(record)).toMatchObject({ code, path });
  });

  it('is fine in events: the same one twice is normal', () => {
    const event = { id: 'e1', milestone: 'placed', occurredAt: '2026-11-02T15:04:00Z' } as const;
    expect(() => readRecord(sampleRecord({ events: [event, event] }))).not.toThrow();
  });
});

describe('checkRecord', () => {
  it('lists everything that is wrong, each at its place', () => {
    const input = {
      order: { ...smallest.order, timeZone: 'X', lines: [{ id: 'l1', title: 'A' }] },
      promises: [{ id: 'p1' }],
    };
    const checked = checkRecord(input);
    expect(checked.ok).toBe(false);
    expect(checked.ok ? [] : checked.error.map(({ path, code }) => [path, code])).toEqual([
      ['/order/timeZone', 'invalid_time_zone'],
      ['/order/lines/0/quantity', 'invalid_payload'],
      ['/promises/0/kind', 'invalid_payload'],
      ['/promises/0/window', 'invalid_payload'],
      ['/promises/0/madeAt', 'invalid_payload'],
      ['/events', 'invalid_payload'],
    ]);
  });

  it('returns the record where nothing is wrong', () => {
    expect(checkRecord(smallest)).toEqual({ ok: true, value: smallest });
  });
});

describe('errors', () => {
  it('never repeat what the customer wrote', () => {
    const secret = 'maren@example.org';
    for (const path of [
      '/order/placedAt',
      '/order/timeZone',
      '/order/currency',
      '/order/locale',
      '/order/country',
      '/promises/0/kind',
      '/promises/0/window/by',
      '/events/0/milestone',
      '/events/0/occurredAt',
      '/order/lines',
      '/events/0/quantity',
    ]) {
      const checked = checkRecord(changed(path, secret));
      expect(JSON.stringify(checked)).not.toContain(secret);
      expect(checked.ok).toBe(false);
    }
  });

  it("escape the names of keys in their paths, which are the sender's too", () => {
    const policy = { id: 'x', signatories: { 'a/b~c': {} } };
    const checked = checkAs(PolicySchema, policy);
    expect(checked.ok ? [] : checked.error.map(({ path }) => path)).toContain(
      '/signatories/a~1b~0c/name',
    );
  });

  it('are all typed, whatever comes in', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 5 }),
        fc.constantFrom(
          '/order',
          '/promises',
          '/events',
          '/order/lines',
          '/promises/0',
          '/events/0',
          '/promises/0/window',
          '/order/lines/0',
        ),
        (value, path) => {
          const input = changed(path, value);
          const checked = checkRecord(input);
          if (!checked.ok) expect(refusal(input)).toMatchObject({ code: checked.error[0]?.code });
          else expect(checkRecord(JSON.parse(JSON.stringify(checked.value)))).toEqual(checked);
        },
      ),
    );
  });
});

describe('what comes over HTTP', () => {
  it.each([
    [{ kind: 'option', optionId: 'o1' }, true],
    [{ kind: 'exit' }, true],
    [{ kind: 'decline' }, true],
    [{ kind: 'ask', text: 'Could you send it to my sister?' }, true],
    [{ kind: 'ask', text: '   ' }, false],
    [{ kind: 'ask', text: 'x'.repeat(2_001) }, false],
    [{ kind: 'option' }, false],
    [{ kind: 'refund-me' }, false],
  ])('a pick of %j', (pick, isFine) => {
    expect(checkAs(ChoiceRequestSchema, { offerId: 'o', offerVersion: 1, pick }).ok).toBe(isFine);
  });

  it('a view with a field that nobody declared is refused, at any depth', () => {
    const headline = {
      status: 'on-track',
      severity: null,
      title: '',
      summary: null,
      fault: 'store',
    };
    const checked = checkAs(CaseViewSchema, { headline, cost: 100 });
    const issues = checked.ok ? [] : checked.error;
    expect(issues.find(({ path }) => path === '/headline/fault')?.message).toMatch(
      /does not belong|not a key/,
    );
    expect(issues.some(({ path }) => path === '/cost')).toBe(true);
  });

  it('a policy with a misspelt condition is refused, because it would hold for everybody', () => {
    const rule = { id: 'r', when: { severty: ['grave'] }, then: {}, because: 'x' };
    const checked = checkAs(PolicySchema, { id: 'x', version: 1, rules: [rule] });
    expect(checked.ok ? [] : checked.error.map(({ path }) => path)).toContain(
      '/rules/0/when/severty',
    );
  });

  it('is read or refused by readAs', () => {
    expect(
      readAs(ChoiceRequestSchema, { offerId: 'o', offerVersion: 1, pick: { kind: 'exit' } }).pick,
    ).toEqual({ kind: 'exit' });
    expect(() => readAs(ChoiceRequestSchema, {})).toThrow(
      expect.objectContaining({ code: 'invalid_payload', path: '/offerId' }),
    );
  });
});
