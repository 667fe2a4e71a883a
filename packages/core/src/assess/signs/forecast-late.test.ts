import { describe, expect, it } from 'vitest';
import type { ForecastQuestion } from '../../forecast/index.js';
import { sampleEvent, sampleRecord } from '../../testing/index.js';
import { parseInstant } from '../../time/index.js';
import { assess } from '../index.js';

describe('the sign forecast-late', () => {
  const record = sampleRecord({
    events: [sampleEvent('e1', 'shipped', '2026-11-05T09:00:00-05:00', { shipmentId: 's1' })],
  });
  const promise = record.promises[0]!;
  const asOf = '2026-11-06T12:00:00-05:00';
  const verdict = (onTime: number | null, forecastLate?: number) =>
    assess(record, promise, {
      asOf,
      forecast: () =>
        onTime === null ? null : { onTime, by: () => null, basis: { traits: [], orders: 100 } },
      ...(forecastLate === undefined ? {} : { thresholds: { forecastLate } }),
    });

  it('shows where it is more likely late than not', () => {
    expect(verdict(0.3)).toMatchObject({
      status: 'at-risk',
      reasons: [{ code: 'forecast-late', params: { onTimePercent: 30 } }],
    });
    expect(verdict(0.51).status).toBe('on-track');
    expect(verdict(null).status).toBe('on-track');
    expect(assess(record, promise, { asOf }).status).toBe('on-track');
  });

  it('has its threshold as data', () => {
    expect(verdict(0.7, 0.3).status).toBe('at-risk');
    expect(verdict(0.3, 0.9).status).toBe('on-track');
  });

  it('is asked with what was known', () => {
    const asked: ForecastQuestion[] = [];
    assess(record, promise, {
      asOf,
      forecast: (question) => {
        asked.push(question);
        return null;
      },
    });
    expect(asked[0]).toMatchObject({
      asOf: parseInstant(asOf),
      unshipped: 0,
      journeys: [{ firstScan: { event: { id: 'e1' } }, lastScan: { event: { id: 'e1' } } }],
    });
  });
});
