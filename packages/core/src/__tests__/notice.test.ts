import { describe, expect, it } from 'vitest';
import { plan } from '../flow.js';
import { noticeAdequacy } from '../law/index.js';
import { caseOf, event, noon, revised, stated } from '../law/law-record.test.helper.js';
import type { Place } from '../law/law-record.test.helper.js';
import type { OrderEvent } from '../model/event.js';
import type { OrderPromise } from '../model/promise.js';
import { defaultPolicy } from '../policy/index.js';
import { composeNotice, noticeOf } from '../apology/index.js';

const first = [stated('ship', '2026-11-10'), revised('p2', '2026-12-10', '2026-11-05')];
const long = [stated('ship', '2026-11-10'), revised('p2', '2027-01-15', '2026-11-05')];
const undated = [stated('ship', '2026-11-10'), revised('p2', null, '2026-11-05')];
const again = [
  stated('ship', '2026-11-10'),
  revised('p2', '2026-11-20', '2026-11-05'),
  revised('p3', '2026-11-25', '2026-11-15'),
];
const told = event('notified', '2026-11-06', { promiseId: 'p1', channel: 'email' });
const short = event('backordered', '2026-11-05', { reason: 'stock' });
const missed = [stated('deliver', '2026-11-10')];

/** What our own words of that day state, sent by e-mail, held against the law. */
function judged(
  place: Place,
  on: string,
  promises: readonly OrderPromise[],
  events: readonly OrderEvent[] = [],
) {
  const { record } = caseOf(place, promises, events);
  const asOf = noon(on);
  const alone = composeNotice(record, promises[0]!, { asOf });
  const apology = plan(record, { asOf, policy: defaultPolicy })[0]?.apology ?? null;
  const gapsOf = (given: Parameters<typeof noticeOf>[0] | null, channel: 'email' | 'page') => {
    const notice = given === null ? null : noticeOf(given, { sentAt: asOf, channel });
    if (notice === null) return null;
    return noticeAdequacy(notice, record, promises[0]!).gaps.map(({ part }) => part);
  };
  return {
    alone,
    apology,
    gaps: gapsOf(alone, 'email'),
    gapsOfApology: gapsOf(apology, 'email'),
    gapsOnPage: gapsOf(alone, 'page'),
  };
}

describe('our own notice, sent by e-mail, counts', () => {
  it.each([
    ['US: at most thirty days later', 'US', '2026-11-06', first, []],
    ['US: more than thirty days later', 'US', '2026-11-06', long, []],
    ['US: no date can be given, and why', 'US', '2026-11-06', undated, [short]],
    ['US: a second delay', 'US', '2026-11-16', again, [told]],
    ['EU: the day was missed', 'DE', '2026-11-12', missed, []],
    ['UK: the day was missed', 'GB', '2026-11-12', missed, []],
    ['Australia: the day was missed', 'AU', '2026-11-12', missed, []],
    ['Brazil: the day was missed', 'BR', '2026-11-12', missed, []],
    [
      'Ontario: a later day was stated',
      'ON',
      '2026-11-12',
      [...missed, { ...revised('p2', '2026-11-20', '2026-11-11', 'deliver') }],
      [],
    ],
  ] as const)('%s', (_name, place, on, promises, events) => {
    const { alone, gaps, gapsOfApology } = judged(place, on, promises, events);
    expect(gaps).toEqual([]);
    expect(gapsOfApology).toEqual([]);
    expect(alone?.sentences.every(({ text }) => text.endsWith('.'))).toBe(true);
    expect(alone?.missing).toEqual([]);
  });

  it('not from the order’s page alone, in the United States', () => {
    expect(judged('US', '2026-11-06', first).gapsOnPage).toEqual(['reaches-customer']);
    expect(judged('DE', '2026-11-12', missed).gapsOnPage).toEqual([]);
  });

  it('not without the reason, where none is known and no date can be given', () => {
    expect(judged('US', '2026-11-06', undated).gaps).toEqual(['reason']);
  });

  it('not after the old date', () => {
    const { record } = caseOf('US', first);
    const { alone } = judged('US', '2026-11-06', first);
    const late = noticeOf(alone!, { sentAt: noon('2026-11-11'), channel: 'email' });
    expect(noticeAdequacy(late, record, first[0]!).gaps.map(({ part }) => part)).toEqual([
      'in-time',
    ]);
  });
});

describe('nothing is noticed', () => {
  it.each([
    ['where no duty calls for it', 'US', '2026-11-04', first],
    ['where no pack knows the country', 'CH', '2026-11-12', missed],
    ['where the pack has no opinion', 'US', '2026-11-12', missed],
    ['where only the right to cancel has come', 'QC', '2026-12-20', missed],
  ] as const)('%s', (_name, place, on, promises) => {
    const { alone, apology } = judged(place, on, promises);
    expect(alone).toBeNull();
    expect(apology?.notice ?? null).toBeNull();
    expect(apology?.slots.rights).toBeUndefined();
  });
});

it('reads like a letter, and tells nothing twice', () => {
  const { apology } = judged('US', '2026-11-06', long);
  expect(apology?.slots.repair).toBe('It now leaves us by Friday, January 15, 2027.');
  expect(apology?.slots.rights).toBe(
    'You do not have to wait: you can cancel now. ' +
      'If you cancel, everything you paid for it comes back to you promptly, the way you paid it, and not as credit. ' +
      'Unless you agree to the delay by Thursday, December 10, or we send it by then, it is cancelled and everything you paid for it comes back to you. ' +
      'Answering costs you nothing: you can do it on your order page.',
  );
});
