import { briefSituations, walk } from '@amends/core/testing';
import type { OrderSituation } from '@amends/core/testing';
import { describe, expect, test } from 'vitest';
import { firstState } from '../state/lab-state.js';
import type { LabState } from '../state/lab-state.js';
import { createLabClient } from './lab-client.js';
import { ms } from './instants.js';
import { lookAt } from './look.js';
import { situationNumbered } from './scenario.js';
import { instantOf, seenIn, sessionOf, withAct } from './session.js';

const orders = briefSituations.filter((each): each is OrderSituation => each.kind === 'order');

function numbered(number: number): OrderSituation {
  const found = situationNumbered(number);
  if (found?.kind !== 'order') throw new Error(`Situation ${number} is no order.`);
  return found;
}

function titles(number: number, change: Partial<LabState> = {}): string {
  const { timeline } = sessionOf(numbered(number), { ...firstState, situation: number, ...change });
  return timeline.moments.map(({ title }) => title).join(' | ');
}

describe.each(orders.map((each) => [each.number, each] as const))(
  'situation %i',
  (_number, situation) => {
    const session = sessionOf(situation, { ...firstState, situation: situation.number });

    test('is told from its order on, each moment once and in order', () => {
      const { from, until, moments } = session.timeline;
      expect(moments.some(({ title }) => title.startsWith('Ordered'))).toBe(true);
      expect(moments.map(({ at }) => at)).toEqual(
        [...new Set(moments.map(({ at }) => at))].sort((a, b) => a - b),
      );
      expect(from).toBeLessThanOrEqual(ms(situation.record.order.placedAt));
      expect(until).toBeGreaterThan(moments.at(-1)?.at ?? 0);
      expect(session.run.notes).toEqual([]);
    });

    test('stands as the engine has it when the situation is walked', () => {
      for (const { at, view } of walk(situation)) {
        const seen = lookAt(session.run, ms(at), session.options).view;
        expect([at, seen?.headline.status]).toEqual([at, view.headline.status]);
      }
    });
  },
);

test('the ticks are the real moments of the order', () => {
  expect(titles(4)).toBe(
    'Ordered, promised | Shipped | Trouble | New date | Due, broken, offer | Choice | Answered | Choice | Made good | Arrived, closed | Due',
  );
});

test('a choice of one’s own takes the place of the told one, and is carried out', () => {
  const situation = numbered(4);
  const at = ms('2026-11-11T15:00:00Z');
  const state = withAct({ ...firstState, at }, at, { kind: 'option', optionId: 'refund-shipping' });
  const session = sessionOf(situation, state);
  expect(seenIn(session, state).view?.choice?.pick).toEqual({
    kind: 'option',
    optionId: 'refund-shipping',
  });
  const later = { ...state, at: session.timeline.until };
  const end = seenIn(session, later);
  expect(end.view?.receipt?.status).toBe('done');
  expect(end.why?.case?.state).toBe('closed');
});

test('cancelling means that nothing comes any more', () => {
  const at = ms('2026-11-11T15:00:00Z');
  const state = withAct({ ...firstState, situation: 16, at }, at, { kind: 'exit' });
  expect(titles(16, state)).toMatch(/Choice \| Made good, closed/u);
  expect(titles(16, state)).not.toMatch(/Arrived/u);
});

test('going back and choosing anew undoes what was chosen later', () => {
  const monday = ms('2026-11-11T15:00:00Z');
  const first = withAct(firstState, monday + 3_600_000, { kind: 'decline' });
  const again = withAct(first, monday, { kind: 'exit' });
  expect(again.own).toEqual([{ at: monday, act: { kind: 'exit' } }]);
});

test('a choice that is not on offer is said in a plain line, and the rest goes on', () => {
  const own = [{ at: ms('2026-11-05T15:00:00Z'), act: { kind: 'exit' as const } }];
  const session = sessionOf(numbered(4), { ...firstState, own });
  expect(session.run.notes).toEqual([expect.stringMatching(/^Your choice could not be made: /u)]);
  expect(session.timeline.moments.some(({ title }) => title.includes('offer'))).toBe(true);
});

test('the law follows the place, and the voice is heard in the letter', () => {
  const situation = numbered(19);
  const seen = (change: Partial<LabState>) => {
    const state = { ...firstState, situation: 19, at: ms('2026-11-12T15:00:00Z'), ...change };
    return seenIn(sessionOf(situation, state), state);
  };
  expect(seen({ place: 'US' }).why?.law?.pack).toBe('us-16cfr435');
  expect(seen({ place: 'GB' }).why?.law?.pack).toBe('uk-cra-2015');
  expect(seen({ place: 'JP' }).why?.law).toBeNull();
  expect(seen({ voice: 'formal' }).view?.apology?.slots).not.toEqual(
    seen({ voice: 'plain' }).view?.apology?.slots,
  );
});

test('letters that are never sent are a second failure', () => {
  const missed = sessionOf(numbered(6), { ...firstState, word: 'missed' });
  const kept = sessionOf(numbered(6), { ...firstState, word: 'kept' });
  expect(missed.run.events.some(({ type }) => type === 'case.escalated')).toBe(true);
  expect(kept.run.events.some(({ type }) => type === 'update.given')).toBe(true);
});

test('an instant beyond the line of time is its end', () => {
  const session = sessionOf(numbered(4), firstState);
  expect(instantOf(session, { at: Date.UTC(2099) })).toBe(session.timeline.until);
  expect(instantOf(session, { at: 0 })).toBe(session.timeline.from);
});

test('the components’ own client talks to the page: a choice, a report', async () => {
  const situation = numbered(16);
  let state: LabState = { ...firstState, situation: 16, at: ms('2026-11-11T15:00:00Z') };
  const read = () => seenIn(sessionOf(situation, state), state).order;
  const client = createLabClient({
    read,
    act: (act) => {
      state = withAct(state, state.at ?? 0, act);
      return read();
    },
  });
  const store = client.order('1001', { initial: read() });
  const caseId = read().cases[0]?.caseId ?? '';
  const chosen = await store.choose(caseId, { kind: 'decline' });
  expect(chosen).toMatchObject({ ok: true, value: { choice: { pick: { kind: 'decline' } } } });
  const claimed = await store.claim({ claim: 'damaged', lineIds: ['l1'], text: 'It is cracked.' });
  expect(claimed).toMatchObject({ ok: true });
  expect(state.own.map(({ act }) => act.kind)).toEqual(['decline', 'claim']);
});
