import { describe, expect, it } from 'vitest';
import { caseLife } from '../__tests__/case-life.js';
import type { CaseLife } from '../__tests__/case-life.js';
import type { Policy } from '../model/policy.js';
import { defaultPolicy } from '../policy/index.js';
import { situations } from '../testing/situations.js';
import { giveNews } from './give-news.js';
import { assessSubPromises } from './sub-promises.js';

const { record } = situations.runningLate;
const wednesday = '2026-11-11T10:00:00-05:00';
const thursday = '2026-11-12T11:00:00-05:00';
const policy: Policy = {
  ...defaultPolicy,
  rules: [
    ...defaultPolicy.rules,
    { id: 'mail', when: {}, then: { channel: 'email' }, because: 'A test.' },
  ],
};
const opened = caseLife().advance(record, wednesday, policy);

function updates({ current }: CaseLife, asOf: string): string[] {
  return current === null
    ? []
    : assessSubPromises(record, current, { asOf }).map(({ assessment }) => assessment.status);
}

function news(life: CaseLife, asOf: string): CaseLife {
  if (life.current === null) return life;
  const options = { asOf, policy, promiseId: 'p1', channel: 'email', reference: 'm-2' } as const;
  return life.append(...giveNews(record, life.current, options));
}

describe('the letter that promises the next word', () => {
  const told = opened.append({
    type: 'update.given',
    at: '2026-11-11T15:00:05Z',
    channel: 'email',
    reference: 'm-1',
    tells: opened.current?.decidedAt,
  });

  it('is not that word: it stays owed, and is broken without another', () => {
    expect(updates(told, thursday)).toEqual(['broken']);
    expect(told.current?.promises[0]?.madeAt).toBe('2026-11-11T15:00:05Z');
  });

  it('of an earlier decision changes nothing of the promise', () => {
    const older = opened.append({
      type: 'update.given',
      at: '2026-11-11T15:00:05Z',
      channel: 'email',
      reference: 'm-1',
      tells: '2026-11-01T10:00:00.000Z',
    });
    expect(updates(older, thursday)).toEqual(['kept']);
  });
});

describe('the next word', () => {
  it('given in time keeps the promise, and promises the one after it', () => {
    const given = news(opened, '2026-11-12T08:30:00-05:00');
    expect(given.last.slice(0, 2)).toEqual(['update.given', 'decision.made']);
    expect(updates(given, thursday)).toEqual(['kept', 'on-track']);
    expect(given.advance(record, '2026-11-12T08:30:00-05:00', policy).last).toEqual([]);
  });

  it('given late was broken, and the next is promised all the same', () => {
    const missed = opened.advance(record, thursday, policy);
    const given = news(missed, '2026-11-12T12:00:00-05:00');
    expect(updates(given, '2026-11-12T12:30:00-05:00')).toEqual(['broken', 'on-track']);
  });
});
