import { sampleEvent, samplePromise, sampleRecord } from '@amends/core/testing';
import { expect, test } from 'vitest';
import { verdictsAt } from './how-a-verdict-is-reached';

test('the silent printer: four business days without a word, on the first day that counts', () => {
  const proof = {
    ...samplePromise,
    kind: 'complete' as const,
    window: { by: '2026-11-13' },
    madeAt: '2026-11-02T15:04:00-05:00',
  };
  const record = sampleRecord({ promises: [proof] });
  expect(verdictsAt(record, '2026-11-05T23:59:00-05:00')).toMatchObject([{ status: 'on-track' }]);
  expect(verdictsAt(record, '2026-11-06T00:00:00-05:00')).toMatchObject([
    { status: 'at-risk', reasons: [{ code: 'no-word', params: { businessDays: 4 } }] },
  ]);
});

test('a parcel that has come is contested when the customer says that it has not', () => {
  const events = [
    sampleEvent('e1', 'delivered', '2026-11-09T10:00:00-05:00'),
    sampleEvent('e2', 'claim', '2026-11-09T18:00:00-05:00', { claim: 'not-received' }),
  ];
  const record = sampleRecord({ events });
  expect(verdictsAt(record, '2026-11-09T12:00:00-05:00')).toMatchObject([{ status: 'kept' }]);
  expect(verdictsAt(record, '2026-11-09T19:00:00-05:00')).toMatchObject([
    { status: 'at-risk', reasons: [{ code: 'not-received', eventIds: ['e2'] }] },
  ]);
  expect(verdictsAt(record, '2026-11-11T00:00:00-05:00')).toMatchObject([{ status: 'broken' }]);
});

test('a remark that it is slow is a sign, and breaks nothing', () => {
  const remark = sampleEvent('e1', 'claim', '2026-11-05T18:00:00-05:00', { claim: 'slow' });
  expect(verdictsAt(sampleRecord({ events: [remark] }), '2026-11-05T19:00:00-05:00')).toMatchObject(
    [{ status: 'at-risk', reasons: [{ code: 'slow', eventIds: ['e1'] }] }],
  );
});

test('what contradicts itself is an issue beside the verdict, and never mended in silence', () => {
  const events = [sampleEvent('e1', 'shipped', '2026-11-05T10:00:00-05:00', { lineIds: ['l9'] })];
  expect(verdictsAt(sampleRecord({ events }), '2026-11-05T19:00:00-05:00')).toMatchObject([
    { issues: [{ code: 'unknown-line', params: { lineId: 'l9' }, eventIds: ['e1'] }] },
  ]);
});
