import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { caseLife } from '../../__tests__/case-life.js';
import type { CaseLife } from '../../__tests__/case-life.js';
import type { CaseView } from '../../model/case-view.js';
import type { OrderEvent } from '../../model/event.js';
import type { Incident } from '../../model/incident.js';
import type { OrderRecord } from '../../model/record.js';
import type { RecoveryCase } from '../../model/recovery-case.js';
import { defaultPolicy } from '../../policy/index.js';
import { CaseViewSchema, IncidentViewSchema } from '../../schema.js';
import { sampleEvent, samplePromise, sampleRecord } from '../../testing/sample-record.js';
import { situations } from '../../testing/situations.js';
import { advance } from '../advance.js';
import { replay } from '../transition.js';
import { viewIncident } from './incident.js';
import { viewCase } from './view-case.js';
import { viewStaff } from './view-staff.js';

const { record: late, asOf: wednesday } = situations.runningLate;
const delivered = sampleEvent('e9', 'delivered', '2026-11-13T14:20:00-05:00', { shipmentId: 's1' });
const shipped = sampleEvent('e1', 'shipped', '2026-11-09T09:00:00-05:00', { shipmentId: 's1' });

function and(record: OrderRecord, ...events: readonly OrderEvent[]): OrderRecord {
  return { ...record, events: [...record.events, ...events] };
}
function view(record: OrderRecord, { current }: CaseLife, asOf: string): CaseView {
  const seen = viewCase(record, current, { asOf, promiseId: 'p1' });
  expect(v.parse(CaseViewSchema, JSON.parse(JSON.stringify(seen)))).toEqual(seen);
  return seen;
}
function held({ current }: CaseLife): RecoveryCase {
  if (current === null) throw new Error('No case.');
  return current;
}

describe('the ledger', () => {
  it('holds every date and every word, what became of each, and why', () => {
    const life = caseLife()
      .advance(late, wednesday)
      .choose({ kind: 'option', optionId: 'refund-shipping' }, wednesday);
    const rows = (asOf: string) =>
      view(late, life, asOf).ledger.map(({ kindText, dates, status, because }) => [
        kindText,
        dates.text.replaceAll('\u00a0', ' '),
        status,
        because,
      ]);
    expect(rows('2026-11-12T09:00:00-05:00')).toEqual([
      ['With you', 'Sun, Nov 8 – Tue, Nov 10', 'missed', 'Bad weather held your order up.'],
      ['With you', 'Thu, Nov 12 – Fri, Nov 13', 'open', null],
      ['More from us', 'Thu, Nov 12, 10 AM', 'open', null],
      ['What you chose, done', 'Wed, Nov 18', 'open', null],
    ]);
    expect(rows('2026-11-19T09:00:00-05:00').map(([, , status]) => status)).toEqual([
      'missed',
      'missed',
      'kept',
      'missed',
    ]);
  });

  it('says that a date was moved, while the first one is still to come', () => {
    const { record } = situations.runningLate;
    const seen = viewCase(record, null, { asOf: '2026-11-10T12:00:00-05:00', promiseId: 'p1' });
    expect(seen.ledger.map(({ status }) => status)).toEqual(['moved', 'open']);
  });
});

describe('a case that breaks again', () => {
  const record = and(late, delivered);
  const saturday = '2026-11-14T09:00:00-05:00';
  const settled = caseLife()
    .advance(late, wednesday)
    .choose({ kind: 'option', optionId: 'refund-shipping' }, wednesday)
    .advance(record, saturday)
    .append({
      type: 'remedy.fulfilled',
      at: '2026-11-16T15:00:00Z',
      remedyId: '1001:p1:1:refund-shipping',
      reference: 're_1',
    });

  it('is quiet once it is closed: no banner, no offer, no next word; the receipt is kept', () => {
    const seen = view(record, settled, '2026-11-20T09:00:00-05:00');
    expect(seen).toMatchObject({
      state: 'closed',
      apology: null,
      offer: null,
      nextUpdate: null,
      receipt: { status: 'done', reference: 're_1' },
      updates: { next: null, nextText: null },
    });
  });

  it('opens with its history: what was agreed before stays to be seen', () => {
    const claim = sampleEvent('e10', 'claim', '2026-11-20T12:00:00-05:00', {
      source: 'customer',
      claim: 'damaged',
      text: 'The case is cracked.',
    });
    const broken = and(record, claim);
    const again = settled.advance(broken, '2026-11-20T12:01:00-05:00');
    const seen = view(broken, again, '2026-11-20T12:01:00-05:00');
    expect(seen).toMatchObject({
      state: 'offered',
      choice: null,
      receipt: null,
      receipts: [{ title: 'Postage back', status: 'done' }],
      report: {
        made: [{ kind: 'damaged', title: 'It came broken', text: 'The case is cracked.' }],
      },
    });
    expect(again.current?.reopened).toBe(1);
  });
});

it('asks nothing that cannot be: what has not come cannot have come broken', () => {
  const kinds = (events: readonly OrderEvent[]) =>
    view(sampleRecord({ events }), caseLife(), '2026-11-14T20:00:00-05:00').report.kinds.map(
      ({ kind }) => kind,
    );
  expect(kinds([shipped])).toEqual(['not-received', 'slow', 'other']);
  expect(kinds([shipped, delivered])).toContain('damaged');
});

describe('an offhand remark', () => {
  const record = and(
    sampleRecord({ events: [shipped] }),
    { ...delivered, occurredAt: '2026-11-09T18:00:00-05:00' },
    sampleEvent('e10', 'claim', '2026-11-10T09:00:00-05:00', {
      source: 'chat',
      claim: 'slow',
      text: 'thanks, took a while',
    }),
  );
  const asOf = '2026-11-10T09:05:00-05:00';
  const life = caseLife().advance(record, asOf);

  it('about what came in time brings a gesture and a senior word, and takes no form', () => {
    expect(life.current).toMatchObject({
      state: 'offered',
      breach: { severity: 'slight', reasons: [{ code: 'slow' }], lines: [], lateDays: 0 },
      decision: { action: 'apologise', escalate: true, signatory: { name: 'Judith Okoro' } },
    });
    const seen = view(record, life, asOf);
    expect(seen.headline.status).toBe('arrived');
    expect(seen.apology?.slots).toMatchObject({
      acknowledgement: 'You told us that your Documentary on DVD and Popcorn took a while to come.',
      responsibility: 'We should have been quicker. I am sorry.',
      thanks: 'Thank you for telling us, Maren.',
    });
    expect(seen.offer?.options.length).toBeGreaterThan(0);
  });

  it('is thanked when nothing more is wanted, and that is the end of it', () => {
    const declined = life.choose({ kind: 'decline' }, asOf);
    expect(declined.current?.state).toBe('closed');
    expect(declined.advance(record, '2026-12-10T09:00:00-05:00').last).toEqual([]);
  });
});

describe('the good customer', () => {
  const { record, asOf } = situations.contested;
  const grave = caseLife().advance(record, asOf);
  const done = grave.choose({ kind: 'exit' }, asOf).append({
    type: 'remedy.fulfilled',
    at: '2026-11-12T15:00:00Z',
    remedyId: '1001:p1:1:exit',
    reference: null,
  });
  const later = '2026-11-12T16:00:00Z';
  const settled = done.advance(record, later);

  it('is written a note once it is settled, and not before', () => {
    const tasks = (life: CaseLife) => life.current?.followUps.map(({ task }) => task) ?? [];
    expect(tasks(grave)).not.toContain('handwritten-note');
    expect(done.current?.state).toBe('closed');
    expect(tasks(settled)).toContain('handwritten-note');
    expect(settled.effects).toContainEqual(
      expect.objectContaining({ type: 'follow-up', task: 'handwritten-note' }),
    );
    expect(settled.advance(record, '2026-12-24T09:00:00Z').last).toEqual([]);
  });

  it('learns nothing of it from the page', () => {
    const shown = JSON.stringify(view(record, settled, later));
    expect(shown).not.toMatch(/note|card|gift|hand|follow-up|call the/i);
  });

  it('is known to staff: whom to write to, about what, and what to leave out', () => {
    const staff = viewStaff(record, held(settled), { asOf: later, policy: defaultPolicy });
    const note = staff.followUps.find(({ task }) => task === 'handwritten-note');
    expect(note).toMatchObject({ to: 'Maren', isOverdue: false, doneAt: null });
    expect(note?.talkingPoints.map(({ text }) => text)).toEqual([
      'Begin with thanks, to Maren by name.',
      'It was about: Documentary on DVD and Popcorn.',
      'What was agreed, and done: Cancelled, money back.',
      'There were 7 orders before this one.',
      'Leave out: a second apology, the reasons, anything to buy.',
    ]);
    const written = settled.append({
      type: 'follow-up.done',
      at: '2026-11-13T10:00:00Z',
      task: 'handwritten-note',
      by: 'Samir',
    });
    expect(
      written.current?.followUps.find(({ task }) => task === 'handwritten-note'),
    ).toMatchObject({ doneAt: '2026-11-13T10:00:00Z', by: 'Samir' });
  });
});

describe('what staff see', () => {
  it('is who waits for what, what was missed, and what was given within which cap', () => {
    const late19 = '2026-11-19T09:00:00-05:00';
    const life = caseLife()
      .advance(late, wednesday)
      .choose({ kind: 'option', optionId: 'refund-shipping' }, wednesday)
      .advance(late, late19);
    const staff = viewStaff(late, held(life), { asOf: late19, policy: defaultPolicy });
    expect(staff).toMatchObject({
      state: 'offered',
      customer: { name: 'Maren', orders: 7, value: { amount: 41_300 } },
      agreements: [{ picked: { kind: 'refund-shipping' }, progress: 'requested' }],
      goodwill: { given: { amount: 900, currency: 'USD' }, cap: { amount: 4_900 } },
    });
    expect(
      staff.words.map(({ promise, status, escalatedAt }) => [promise.id, status, escalatedAt]),
    ).toContainEqual(['1001:p1:remedy:1', 'broken', '2026-11-19T14:00:00Z']);
    expect(staff.decision?.trace.length).toBeGreaterThan(0);
    expect(staff.nextCheckAt).not.toBeNull();
  });
});

describe('an incident', () => {
  const down: Incident = {
    id: 'inc-1',
    title: 'Our order system is down',
    status: 'resolved',
    startedAt: '2026-11-09T20:00:00-05:00',
    resolvedAt: '2026-11-10T09:00:00-05:00',
    reason: 'store-error',
    timeZone: 'America/New_York',
    clearBy: '2026-11-12',
    scope: { placed: { until: '2026-11-09T00:00:00Z' } },
    updates: [
      {
        id: 'u1',
        at: '2026-11-09T20:30:00-05:00',
        text: 'We are looking into it.',
        nextUpdateBy: '2026-11-09T22:30:00-05:00',
      },
      {
        id: 'u2',
        at: '2026-11-10T07:00:00-05:00',
        text: 'A disk has failed.',
        status: 'identified',
        nextUpdateBy: '2026-11-10T12:00:00-05:00',
      },
    ],
    account: { at: '2026-11-10T11:00:00-05:00', text: 'A disk failed; there are two now.' },
    signatory: {
      name: 'Eleanor Marsh',
      role: 'Managing Director',
      imageUrl: 'javascript:alert(1)',
    },
  };
  const everybody = (asOf: string) => {
    const seen = viewIncident(down, { asOf });
    if (seen !== null) v.parse(IncidentViewSchema, JSON.parse(JSON.stringify(seen)));
    return seen;
  };

  it.each<[string, string, string | null, number, string | null]>([
    ['before it began', '2026-11-09T19:59:00-05:00', null, 0, null],
    ['before the first word', '2026-11-09T20:10:00-05:00', 'investigating', 0, null],
    [
      'after the first word',
      '2026-11-09T21:00:00-05:00',
      'investigating',
      1,
      'You will find more here by Monday, 10:30 PM.',
    ],
    [
      'when the second is late',
      '2026-11-09T23:00:00-05:00',
      'investigating',
      1,
      'You should have found more here by Monday, 10:30 PM, and we are late with that.',
    ],
    [
      'after the second',
      '2026-11-10T08:00:00-05:00',
      'identified',
      2,
      'You will find more here by Tuesday, 12 PM.',
    ],
    [
      'once it is over',
      '2026-11-10T10:00:00-05:00',
      'resolved',
      2,
      'You will find more here by Tuesday, 12 PM.',
    ],
    ['after the account', '2026-11-10T12:00:00-05:00', 'resolved', 2, null],
    ['on the last day on which it is told', '2026-11-12T23:59:59-05:00', 'resolved', 2, null],
    ['when it rests', '2026-11-13T00:00:00-05:00', null, 0, null],
  ])('is told to everybody %s', (_when, asOf, status, updates, next) => {
    const seen = everybody(asOf);
    expect([
      seen?.status ?? null,
      seen?.updates.length ?? 0,
      seen?.nextText?.replaceAll('\u00a0', ' ') ?? null,
    ]).toEqual([status, updates, next]);
  });

  it('is told newest first, with a plain account by a named person, and no address that is none', () => {
    expect(everybody('2026-11-10T12:00:00-05:00')).toMatchObject({
      statusText: 'Over',
      updates: [
        { text: 'A disk has failed.', status: 'identified', statusText: 'We know the cause' },
        { text: 'We are looking into it.', status: null, statusText: null },
      ],
      account: { text: 'A disk failed; there are two now.' },
      signatory: { name: 'Eleanor Marsh', imageUrl: null },
    });
  });

  const at = '2026-11-09T21:00:00-05:00';
  const seenBy = (record: OrderRecord, incident = down, asOf = at) =>
    viewCase(record, null, { asOf, promiseId: 'p1', incidents: [incident] });

  it.each<[string, OrderRecord, string | undefined, string | undefined]>([
    [
      'at risk',
      sampleRecord({ events: [shipped] }),
      'risk',
      'Your order may come later than the date we gave you.',
    ],
    [
      'that has come',
      sampleRecord({
        events: [shipped, { ...delivered, occurredAt: '2026-11-09T12:00:00-05:00' }],
      }),
      'arrived',
      'Your order has come, so nothing changes for it.',
    ],
    [
      'with a later date',
      sampleRecord({
        promises: [{ ...samplePromise, window: { by: '2026-11-20' } }],
        events: [shipped],
      }),
      'none',
      'Your order keeps its date.',
    ],
    [
      'that it does not touch',
      sampleRecord({ order: { placedAt: '2026-11-09T12:00:00-05:00' }, events: [shipped] }),
      undefined,
      undefined,
    ],
  ])('says what it means for an order %s', (_what, record, effect, meaning) => {
    const { incident } = seenBy(record);
    expect([incident?.effect, incident?.meaning]).toEqual([effect, meaning]);
  });

  it('opens a case of what it holds up, links it, and owns or does not own it as it is', () => {
    const record = sampleRecord({ events: [shipped] });
    const go = { policy: defaultPolicy, promiseId: 'p1', incidents: [down] };
    const opened = advance(record, null, { ...go, asOf: at });
    expect(opened.map(({ type }) => type)).toContain('incident.linked');
    const told = replay(opened);
    expect(told).toMatchObject({
      incidentIds: ['inc-1'],
      breach: { stage: 'pending', fault: 'store' },
    });
    expect(advance(record, told, { ...go, asOf: at })).toEqual([]);
    const weather = { ...down, reason: 'disaster' as const };
    const external = replay(advance(record, null, { ...go, incidents: [weather], asOf: at }));
    expect(external?.breach.fault).toBe('external');
    // It moves on once the trouble is over, and the case closes with the delivery.
    const came = and(record, { ...delivered, occurredAt: '2026-11-10T12:00:00-05:00' });
    const closed = advance(came, told, { ...go, asOf: '2026-11-10T13:00:00-05:00' });
    expect(closed.map(({ type }) => type)).toEqual(['promise.met']);
  });

  it('that is over is told in the past', () => {
    const record = sampleRecord({ events: [shipped] });
    const asOf = '2026-11-11T10:00:00-05:00';
    const go = { policy: defaultPolicy, promiseId: 'p1', asOf };
    const explained = (incident: Incident) =>
      replay(advance(record, null, { ...go, incidents: [incident] }))?.apology?.slots.explanation;
    const strike = { ...down, reason: 'strike' as const };
    expect(explained(strike)).toBe('A strike held your order up.');
    expect(explained({ ...strike, resolvedAt: null })).toBe('A strike is holding your order up.');
  });

  it('is part of the story of the order, in the words of the store', () => {
    const { timeline } = seenBy(
      sampleRecord({ events: [shipped] }),
      down,
      '2026-11-10T10:00:00-05:00',
    );
    expect(timeline.map(({ title }) => title)).toEqual([
      expect.stringContaining('Nov'),
      'Sorted out: Our order system is down',
      'Our order system is down',
      'Left us',
      'Ordered',
    ]);
  });

  it('with hostile words shows them as words', () => {
    const hostile: Incident = {
      ...down,
      title: '<img src=x onerror=alert(1)>\u202e{count}',
      updates: [{ id: 'u1', at: '2026-11-09T20:30:00-05:00', text: '</script>\u0000{0}\n\nnext' }],
    };
    const seen = viewIncident(hostile, { asOf: at });
    expect([seen?.title, seen?.updates[0]?.text]).toEqual([
      '<img src=x onerror=alert(1)> {count}',
      '</script> {0} next',
    ]);
    expect(seenBy(sampleRecord({ events: [shipped] }), hostile).timeline[1]?.title).toBe(
      '<img src=x onerror=alert(1)> {count}',
    );
  });
});

describe('the question that a law puts', () => {
  const promise = { ...samplePromise, kind: 'ship' as const, window: { by: '2026-11-10' } };
  const later = {
    ...promise,
    id: 'p2',
    revises: 'p1',
    window: { by: '2026-12-20' },
    madeAt: '2026-11-09T09:00:00-05:00',
    source: 'email',
  };
  const record = sampleRecord({ promises: [promise, later] });

  it('stands beside the offer while the law wants it asked, with both answers', () => {
    const asOf = '2026-11-09T10:00:00-05:00';
    const life = caseLife().advance(record, asOf);
    const seen = view(record, life, asOf);
    expect(seen.consent).toMatchObject({
      promiseId: 'p2',
      dates: { by: '2026-12-20' },
      wait: seen.offer?.keep,
      exit: seen.offer?.exit,
      ifYouDoNothing: seen.offer?.ifYouDoNothing,
    });
  });

  it('is not put where no law asks', () => {
    const asOf = '2026-11-09T10:00:00-05:00';
    const elsewhere = sampleRecord({
      order: { country: 'NZ', region: null },
      promises: [promise, later],
    });
    expect(view(elsewhere, caseLife().advance(elsewhere, asOf), asOf).consent).toBeNull();
  });
});
