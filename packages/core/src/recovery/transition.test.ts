import { describe, expect, it } from 'vitest';
import { caseLife } from '../__tests__/case-life.js';
import type { CaseEvent } from '../model/recovery-case.js';
import { situations } from '../testing/situations.js';
import { replay, transition } from './transition.js';

const asOf = '2026-11-11T10:00:00-05:00';
const at = '2026-11-11T15:00:00Z';
const open = caseLife().advance(situations.runningLate.record, asOf);
const chosen = open.choose({ kind: 'option', optionId: 'refund-shipping' }, asOf);
const remedyId = '1001:p1:1:refund-shipping';
const [opened, , offered] = open.events;
const picked = chosen.events.at(-1);
if (opened === undefined || offered === undefined || picked === undefined)
  throw new Error('No life.');

const asked = open.choose({ kind: 'ask', text: 'A call, please' }, asOf);
const answer: CaseEvent = {
  type: 'ask.answered',
  at,
  promiseId: '1001:p1:answer:1',
  text: 'Gladly.',
  by: null,
  offer: null,
};
const missed: CaseEvent = {
  type: 'case.escalated',
  at,
  promiseId: '1001:p1:update:1',
  breach: opened.type === 'case.opened' ? opened.breach : fail(),
};
const task: CaseEvent = {
  type: 'follow-up.requested',
  at,
  task: 'call',
  title: null,
  dueBy: null,
};

function fail(): never {
  throw new Error('No life.');
}

describe('an event that cannot follow is refused', () => {
  it.each<[string, readonly CaseEvent[], CaseEvent]>([
    ['a case opened twice', open.events, opened],
    ['anything before it is opened', [], { type: 'promise.met', at }],
    ['a choice made twice', chosen.events, picked],
    ['an offer after the choice', chosen.events, offered],
    ['the same offer again', open.events, offered],
    ['a lapse of another offer', open.events, { type: 'offer.lapsed', at, offerId: 'other' }],
    ['a lapse after the choice', chosen.events, { type: 'offer.lapsed', at, offerId: '1001:p1:1' }],
    [
      'a remedy that nobody asked for',
      open.events,
      { type: 'remedy.fulfilled', at, remedyId, reference: null },
    ],
    ['another remedy', chosen.events, { type: 'remedy.failed', at, remedyId: 'other', detail: '' }],
    [
      'one more try of what has not failed',
      chosen.events,
      { type: 'remedy.retried', at, remedyId },
    ],
    ['an answer to what nobody asked', open.events, answer],
    ['a second answer', [...asked.events, answer], answer],
    [
      'an answer with an offer that was made before',
      asked.events,
      { ...answer, offer: open.current?.offer ?? null },
    ],
    ['an escalation over what was never promised', open.events, { ...missed, promiseId: 'other' }],
    ['a second escalation over one word', [...open.events, missed], missed],
    ['a task asked for twice', [...open.events, task], task],
    [
      'an end to the reading of what is not only to be read',
      open.events,
      { type: 'case.closed', at },
    ],
  ])('%s', (_what, before, event) => {
    const held = JSON.stringify(replay(before));
    expect(() => transition(replay(before), event)).toThrow(
      expect.objectContaining({ code: 'invalid_transition' }),
    );
    expect(JSON.stringify(replay(before))).toBe(held);
  });
});

describe('a remedy', () => {
  const done: CaseEvent = { type: 'remedy.fulfilled', at, remedyId, reference: 're_1' };
  const failed: CaseEvent = { type: 'remedy.failed', at, remedyId, detail: 'card closed' };

  it('that failed is owed still, and can be done later', () => {
    const life = chosen.append(failed);
    expect(life.current).toMatchObject({ state: 'chosen', remedy: { progress: 'failed' } });
    expect(life.append(done).current).toMatchObject({
      state: 'settled',
      remedy: { progress: 'done' },
    });
  });

  it('that is done stays done, whatever is said again', () => {
    const once = chosen.append(done);
    expect(
      once.append({ ...done, at: '2026-12-01T00:00:00Z', reference: 're_2' }, failed).current,
    ).toEqual(once.current);
  });
});

it('what staff did unasked is done, and done once', () => {
  const call: CaseEvent = { type: 'follow-up.done', at, task: 'call', by: 'Samir' };
  const done = open.append(call);
  expect(done.current?.followUps).toMatchObject([{ task: 'call', doneAt: at, by: 'Samir' }]);
  expect(done.append({ ...call, by: 'Judith' }).current).toEqual(done.current);
});

it('an incident is linked once', () => {
  const linked = open.append({ type: 'incident.linked', at, incidentId: 'inc-1' });
  expect(linked.append({ type: 'incident.linked', at, incidentId: 'inc-1' }).current).toEqual(
    linked.current,
  );
});

it('no events are no case', () => {
  expect(replay([])).toBeNull();
});

it('what was only to be read stays open for an offer that comes after it, and closes with that', () => {
  const resting: CaseEvent = { type: 'promise.met', at, restsUntil: '2026-11-20T05:00:00Z' };
  const told = open.events.filter(({ type }) => type !== 'offer.made');
  expect(replay([...told, resting])?.restsUntil).toBe('2026-11-20T05:00:00Z');
  const later = replay([...told, resting, offered]);
  expect([later?.state, later?.restsUntil]).toEqual(['offered', null]);
  const offerId = later?.offer?.id ?? '';
  const lapsed: CaseEvent = { type: 'offer.lapsed', at: later?.offer?.until ?? at, offerId };
  expect(replay([...told, resting, offered, lapsed])?.state).toBe('closed');
});
