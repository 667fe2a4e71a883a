import type { CaseEvent, Incident } from '@amends/core';
import { sampleEvent, sampleRecord, situations } from '@amends/core/testing';
import { describe, expect, test } from 'vitest';
import { caseEvents } from './case-life';
import { tellEverybody } from './incidents';
import { watchACase } from './watch-a-case';

describe('a case that is watched', () => {
  const { record, asOf } = situations.lost;
  const watched = watchACase(record, asOf, '2026-12-01T12:00:00-05:00');

  test('tells only events that the guide names, and rests between them', () => {
    const told = watched?.events.map(({ type }) => type) ?? [];
    expect(told.slice(0, 3)).toEqual(['case.opened', 'decision.made', 'offer.made']);
    expect(told.every((type: CaseEvent['type']) => caseEvents[type][0] === 'advance')).toBe(true);
    expect(watched?.looks.length).toBeLessThan(40);
  });

  test('finds the letter that nobody wrote, and tells a person', () => {
    const missed = watched?.words.filter(({ assessment }) => assessment.status === 'broken') ?? [];
    expect(missed.map(({ promise }) => promise.kind)).toContain('update');
    expect(watched?.events.map(({ type }) => type)).toContain('case.escalated');
    expect(watched?.staff?.words.some(({ escalatedAt }) => escalatedAt !== null)).toBe(true);
  });
});

describe('an incident', () => {
  const incident: Incident = {
    id: 'flood',
    title: 'Water in our warehouse',
    status: 'identified',
    startedAt: '2026-11-09T20:00:00-05:00',
    reason: 'disaster',
    clearBy: '2026-11-13',
    scope: { countries: ['US'], skus: ['l2'] },
    updates: [
      {
        id: 'u1',
        at: '2026-11-09T20:30:00-05:00',
        text: 'The popcorn is wet. We are counting what is left.',
        nextUpdateBy: '2026-11-10T10:00:00-05:00',
      },
    ],
  };
  const shipped = sampleEvent('e1', 'shipped', '2026-11-09T09:00:00-05:00', { shipmentId: 's1' });
  const records = ['US', 'CA', 'US'].map((country, at) =>
    sampleRecord({ order: { id: `o${at}`, country }, events: [shipped] }),
  );

  test('is told to everybody, means something to those it touches, and nothing to the others', () => {
    const told = tellEverybody(
      records,
      JSON.parse(JSON.stringify(incident)),
      '2026-11-09T21:00:00-05:00',
    );
    expect(told.banner?.title).toBe('Water in our warehouse');
    expect(told.touched).toEqual(['o0', 'o2']);
    expect(told.views[0]?.cases[0]?.incident?.meaning).toBe(
      'Your order may come later than the date we gave you.',
    );
    expect(told.views[1]?.cases[0]?.incident).toBeNull();
    expect(told.missed).toEqual([]);
  });

  test('whose next word does not come in time has broken a promise of its own', () => {
    const told = tellEverybody(records, incident, '2026-11-10T10:00:00-05:00');
    expect(told.missed).toEqual(['flood:update:1']);
    expect(told.banner?.nextText).toMatch(/^You should have found more here by/);
  });

  test('that is misspelt is refused with its place', () => {
    const misspelt = { ...incident, scope: { country: ['US'] } };
    expect(() => tellEverybody(records, misspelt, '2026-11-10T10:00:00-05:00')).toThrow(
      expect.objectContaining({ code: 'invalid_payload', path: '/scope/country' }),
    );
  });
});
