import { describe, expect, it } from 'vitest';
import { noticeAdequacy } from './index.js';
import type { DelayNotice } from './index.js';
import { caseOf, event, noon, revised, stated } from './law-record.test.helper.js';
import type { Place } from './law-record.test.helper.js';

const first = [stated('ship', '2026-11-10'), revised('p2', '2026-12-10', '2026-11-05')];
const told: DelayNotice = {
  sentAt: noon('2026-11-06'),
  channel: 'email',
  newDate: '2026-12-10',
  says: ['right-to-cancel', 'full-refund', 'free-answer', 'silence-consents'],
};

function gaps(notice: DelayNotice, promises = first, place: Place = 'US', events = [] as never[]) {
  const { record } = caseOf(place, promises, events);
  const { counts, gaps: found } = noticeAdequacy(notice, record, promises[0]!);
  expect(counts).toBe(found.length === 0);
  return found.map(({ part, kind }) => `${kind} ${part}`);
}

const without = (...parts: string[]): DelayNotice => ({
  ...told,
  says: told.says.filter((part) => !parts.includes(part)),
});

describe('a first notice of at most thirty days, in the United States', () => {
  it('counts with all its parts, whether or not the promise is in the record yet', () => {
    expect(gaps(told)).toEqual([]);
    expect(gaps(told, [first[0]!])).toEqual([]);
  });

  it.each([['right-to-cancel'], ['full-refund'], ['free-answer'], ['silence-consents']])(
    'lacks %s',
    (part) => {
      expect(gaps(without(part))).toEqual([`missing ${part}`]);
    },
  );

  it('must say how long it takes', () => {
    const { sentAt, channel, says } = told;
    expect(gaps({ sentAt, channel: channel ?? null, says })).toContain('missing new-date');
  });

  it.each([
    ['on the last moment of the old date', '2026-11-10T23:59:59-05:00', []],
    ['after it', '2026-11-11T00:00:00-05:00', ['missing in-time']],
  ])('sent %s', (_name, sentAt, expected) => {
    expect(gaps({ ...told, sentAt })).toEqual(expected);
  });

  it('does not reach anybody from the order’s page', () => {
    expect(gaps({ ...told, channel: 'page' })).toEqual(['missing reaches-customer']);
  });

  it('counts when it is in the record as sent', () => {
    const sent = event('notified', '2026-11-06', { promiseId: 'p1' });
    const { record } = caseOf('US', [first[0]!], [sent]);
    expect(noticeAdequacy(told, record, first[0]!).gaps).toEqual([]);
  });
});

describe('a first notice of more than thirty days, or without a date', () => {
  const long: DelayNotice = {
    ...told,
    newDate: '2026-12-11',
    answerBy: '2026-12-10',
    says: ['right-to-cancel', 'full-refund', 'free-answer', 'silence-cancels'],
  };

  it('must say that silence cancels, and by when', () => {
    expect(gaps(long, [first[0]!])).toEqual([]);
    expect(gaps({ ...long, answerBy: '2026-12-11' }, [first[0]!])).toEqual(['missing answer-by']);
    expect(gaps({ ...long, answerBy: null }, [first[0]!])).toEqual(['missing answer-by']);
  });

  it('must not say that silence agrees', () => {
    const says = [...told.says];
    expect(gaps({ ...long, says }, [first[0]!])).toEqual([
      'missing silence-cancels',
      'wrong silence-consents',
    ]);
  });

  it('without a date gives the reason and the right until shipment', () => {
    const open: DelayNotice = { ...long, newDate: null };
    expect(gaps(open, [first[0]!])).toEqual(['missing reason', 'missing right-until-shipment']);
    const says = [...long.says, 'reason', 'right-until-shipment'] as const;
    expect(gaps({ ...open, says }, [first[0]!])).toEqual([]);
  });
});

it('a renewed notice must say that silence cancels by the revised date', () => {
  const renewed: DelayNotice = {
    ...told,
    sentAt: noon('2026-12-01'),
    newDate: '2026-12-20',
    answerBy: '2026-12-10',
    says: ['right-to-cancel', 'full-refund', 'free-answer', 'silence-cancels'],
  };
  const sent = event('notified', '2026-11-06', { promiseId: 'p1' });
  const { record } = caseOf('US', first, [sent]);
  expect(noticeAdequacy(renewed, record, first[0]!).gaps).toEqual([]);
  expect(noticeAdequacy({ ...renewed, says: told.says }, record, first[0]!).counts).toBe(false);
  expect(
    noticeAdequacy({ ...renewed, sentAt: noon('2026-12-12') }, record, first[0]!).gaps[0]?.part,
  ).toBe('in-time');
});

describe('elsewhere', () => {
  const deliver = [stated('deliver', '2026-11-10')];
  const notice: DelayNotice = { sentAt: noon('2026-11-11'), newDate: '2026-11-20', says: [] };

  it.each([
    ['DE', ['missing additional-period', 'wrong silence-consents']],
    ['GB', ['missing additional-period', 'wrong silence-consents']],
    ['QC', ['wrong silence-consents']],
    ['ON', ['missing agreeing-ends-right', 'wrong silence-consents']],
    ['AU', ['missing remedies', 'wrong silence-consents']],
    ['BR', ['missing remedies', 'wrong silence-consents']],
  ] as const)('%s: silence agrees to nothing', (place, expected) => {
    expect(gaps({ ...notice, says: ['silence-consents'] }, deliver, place)).toEqual(expected);
  });

  it('no law asks anything of a notice where no pack knows the country', () => {
    const { record } = caseOf('CH', deliver);
    expect(noticeAdequacy(notice, record, deliver[0]!)).toMatchObject({ pack: null, counts: true });
  });

  it('a pack without an opinion asks nothing', () => {
    const { record } = caseOf('US', deliver);
    expect(noticeAdequacy(notice, record, deliver[0]!).reasons[0]?.code).toBe('transit-unknown');
  });
});
