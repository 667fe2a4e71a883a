import { describe, expect, it } from 'vitest';
import { assess } from '../assess/index.js';
import { findBreach } from '../breach/index.js';
import { readRecord } from '../schema.js';
import { situations } from './situations.js';
import type { Situation, SituationName } from './situations.js';

/** How the first promise stands, its reasons, and how bad the breach is and by whom. */
const expected: Readonly<
  Record<SituationName, readonly [string, readonly string[], string | null, string | null]>
> = {
  onItsWay: ['on-track', ['within-window'], null, null],
  atRisk: ['at-risk', ['eta-after-deadline', 'carrier-exception'], 'moderate', 'external'],
  runningLate: [
    'broken',
    ['deadline-passed', 'revised', 'eta-after-deadline'],
    'moderate',
    'external',
  ],
  lateWithPartMissing: [
    'broken',
    ['deadline-passed', 'revised', 'backordered', 'not-shipped'],
    'moderate',
    'external',
  ],
  stalled: ['at-risk', ['no-movement'], 'slight', 'carrier'],
  returnedToSender: ['broken', ['returned', 'deadline-passed'], 'grave', 'unknown'],
  deliveredLate: ['broken', ['deadline-passed'], 'moderate', 'external'],
  arrivedEarly: ['kept', ['fulfilled'], null, null],
  contested: ['broken', ['not-received', 'deadline-passed'], 'grave', 'carrier'],
  lost: ['broken', ['lost'], 'grave', 'carrier'],
  neverShipped: ['broken', ['deadline-passed', 'no-movement', 'not-shipped'], 'grave', 'store'],
};

describe.each(Object.entries<Situation>(situations))(
  'the situation %s',
  (name, { record, asOf }) => {
    const [promise] = record.promises;
    if (promise === undefined) throw new Error('A situation needs a promise.');

    it('is a record in the published contract', () => {
      expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
    });

    it('stands as it should', () => {
      const assessment = assess(record, promise, { asOf });
      const breach = findBreach(record, assessment, { asOf });
      expect([
        assessment.status,
        assessment.reasons.map(({ code }) => code),
        breach?.severity ?? null,
        breach?.fault ?? null,
      ]).toEqual(expected[name as SituationName]);
      expect(assessment.issues).toEqual([]);
    });
  },
);
