import assert from 'node:assert/strict';
import { advance, AmendsError, caseIdFor, defaultPolicy } from '@amends/core';
import type { CaseEvent, Choice, OrderEvent } from '@amends/core';
import { sampleEvent, sampleRecord, situations } from '@amends/core/testing';
import type { CaseLog } from '../store/case-log.js';
import { appendCaseEvents, loadCaseLogs } from '../store/case-log.js';
import { keepChoice } from '../store/choices.js';
import type { Database, OpenDatabase, Queries } from '../store/database.js';
import { isFirstDelivery, isRepeated, keepKeyedRequest } from '../store/once.js';
import { addWork, countFailure, findWork, pendingWork, settleWork } from '../store/outbox.js';
import { findParked, park, unpark } from '../store/parked.js';
import { addEvents, addPromises, keepOrder, loadRecord, lockOrder } from '../store/records.js';
import type { Work } from '../work/work.js';

/** One thing that the store has to hold to. `run` throws with the reason where it does not. */
export interface StoreCase {
  readonly title: string;
  readonly run: () => Promise<void>;
}

const at = '2026-11-12T09:00:00.123Z';
const later = '2026-11-12T10:00:00.000Z';
const writers = Array.from({ length: 8 }, (_, index) => index);

/**
 * What Amends' store has to hold to on a database, whichever it is, as cases for any test runner. Each
 * works on orders of its own; all together want a database that is new.
 *
 * ```ts
 * for (const { title, run } of storeConformance(mine)) it(title, run);
 * ```
 */
export function storeConformance(database: Database): StoreCase[] {
  let opening: Promise<OpenDatabase> | null = null;
  const open = (): Promise<OpenDatabase> => (opening ??= database.open());
  const on = (title: string, body: (queries: Queries) => Promise<void>): StoreCase => ({
    title,
    run: async () => body((await open()).queries),
  });
  return [
    on('keeps events and promises by adding: the same twice is one, and none is changed', additive),
    on('lets of many who bring the same delivery at once one be the first', firstDelivery),
    on('keeps a keyed request once, and refuses its key to another', keyed),
    on('lets an offer be chosen once, however many choose at once', chosenOnce),
    on('takes everything back that came with what is refused', allOrNothing),
    on('lets one of two writers continue a case', oneContinues),
    on('makes writers to one order wait for each other, and loses nothing', writersWait),
    on('keeps work once, counts each failure, and closes it once', outboxOnce),
    on('gives JSON back byte for byte: a NUL, half a character, the order of the keys', bytes),
    on('lets the newest word of an order win, whichever comes in last', newestWins),
    on('keeps what waits for its order, in the order in which it came', parked),
    on('keeps moments to the millisecond', moments),
    { title: 'closes', run: async () => (await open()).close() },
  ];
}

async function newOrder(queries: Queries, id: string): Promise<string> {
  const { promises } = situations.runningLate.record;
  const { order } = sampleRecord({ order: { id } });
  await keepOrder(queries, order, { changedAt: at, at });
  await addPromises(queries, id, promises);
  return caseIdFor(id, promises[0]?.id ?? '');
}

async function additive(queries: Queries): Promise<void> {
  await newOrder(queries, 'additive');
  const event = sampleEvent('e1', 'shipped', at);
  assert.equal(await addEvents(queries, 'additive', [event, sampleEvent('e2', 'claim', at)]), 2);
  assert.equal(await addEvents(queries, 'additive', [{ ...event, milestone: 'lost' }]), 0);
  const before = await loadRecord(queries, 'additive');
  assert.deepEqual(
    before?.events.map(({ id, milestone }) => [id, milestone]),
    [
      ['e1', 'shipped'],
      ['e2', 'claim'],
    ],
  );
  const [promise] = before.promises;
  assert.ok(promise);
  const moved = { ...promise, window: { by: '2030-01-01' } };
  assert.deepEqual(await addPromises(queries, 'additive', [moved]), [promise.id]);
  assert.deepEqual(await loadRecord(queries, 'additive'), before);
}

async function firstDelivery(queries: Queries): Promise<void> {
  const answers = await Promise.all(
    writers.map(() => queries.transaction((within) => isFirstDelivery(within, 'shop', 'd1', at))),
  );
  assert.equal(answers.filter(Boolean).length, 1);
  assert.equal(await isFirstDelivery(queries, 'carrier', 'd1', at), true);
}

async function keyed(queries: Queries): Promise<void> {
  const request = { scope: 'choose:1', key: 'k', bodyHash: 'a' };
  assert.equal(await isRepeated(queries, request), false);
  await keepKeyedRequest(queries, request, at);
  assert.equal(await isRepeated(queries, request), true);
  assert.equal(await isRepeated(queries, { ...request, scope: 'choose:2' }), false);
  await refuses(isRepeated(queries, { ...request, bodyHash: 'b' }), 'idempotency_conflict');
}

async function chosenOnce(queries: Queries): Promise<void> {
  const caseId = await newOrder(queries, 'chosen');
  const choose = (writer: number): Promise<void> =>
    queries.transaction((within) =>
      keepChoice(within, caseId, {
        offerId: 'o1',
        offerVersion: 1,
        pick: { kind: 'option', optionId: String(writer) },
        at,
      }),
    );
  const tried = await Promise.allSettled(writers.map(choose));
  const refused = tried.filter((each) => each.status === 'rejected');
  assert.equal(refused.length, writers.length - 1);
  for (const { reason } of refused) {
    assert.ok(AmendsError.isInstance(reason));
    assert.equal(reason.code, 'already_chosen');
  }
}

async function allOrNothing(queries: Queries): Promise<void> {
  const caseId = await newOrder(queries, 'whole');
  const choice: Choice = { offerId: 'o2', offerVersion: 1, pick: { kind: 'decline' }, at };
  await keepChoice(queries, caseId, choice);
  const second = queries.transaction(async (within) => {
    await addEvents(within, 'whole', [sampleEvent('beside', 'claim', at)]);
    await keepChoice(within, caseId, { ...choice, pick: { kind: 'exit' } });
  });
  await refuses(second, 'already_chosen');
  assert.deepEqual((await loadRecord(queries, 'whole'))?.events, []);
  await keepChoice(queries, caseId, { ...choice, offerVersion: 2 });
}

const told: CaseEvent = { type: 'update.given', at: later, channel: 'email', reference: null };

/** A case as it is opened, and nothing yet beside. */
async function openCase(queries: Queries, orderId: string): Promise<CaseLog> {
  await newOrder(queries, orderId);
  const record = await loadRecord(queries, orderId);
  const [log] = await loadCaseLogs(queries, orderId);
  assert.ok(record && log);
  const late = { ...record, events: situations.runningLate.record.events };
  const { asOf } = situations.runningLate;
  const { promiseId } = log;
  return appendCaseEvents(
    queries,
    log,
    advance(late, null, { asOf, promiseId, policy: defaultPolicy }),
  );
}

async function oneContinues(queries: Queries): Promise<void> {
  const log = await openCase(queries, 'continued');
  const longer = await appendCaseEvents(queries, log, [told]);
  await assert.rejects(appendCaseEvents(queries, log, [told]));
  assert.deepEqual(await loadCaseLogs(queries, 'continued'), [longer]);
}

async function writersWait(queries: Queries): Promise<void> {
  const opened = await openCase(queries, 'busy');
  const append = (): Promise<void> =>
    queries.transaction(async (within) => {
      await lockOrder(within, 'busy');
      const [log] = await loadCaseLogs(within, 'busy');
      assert.ok(log);
      await appendCaseEvents(within, log, [told]);
    });
  await Promise.all(writers.map(append));
  const [after] = await loadCaseLogs(queries, 'busy');
  assert.equal(after?.events.length, opened.events.length + writers.length);
}

const question = {
  type: 'ask-a-person',
  caseId: 'c',
  orderId: 'o',
  text: 'half a \ud83d, and a \u0000',
  answerBy: null,
} as const;

async function outboxOnce(queries: Queries): Promise<void> {
  await Promise.all(writers.map(() => addWork(queries, 'w1', question, at)));
  assert.deepEqual((await findWork(queries, 'w1'))?.work, question);
  assert.deepEqual(await pendingWork(queries, ['ask-a-person']), ['w1']);
  const counted = await Promise.all(writers.map(() => countFailure(queries, 'w1', 'refused')));
  assert.equal(Math.max(...counted), writers.length);
  const closed = await Promise.all(writers.map(() => settleWork(queries, 'w1', 'done', later)));
  assert.equal(closed.filter(Boolean).length, 1);
  assert.deepEqual(await pendingWork(queries, ['ask-a-person']), []);
}

async function bytes(queries: Queries): Promise<void> {
  await newOrder(queries, 'bytes');
  const text = '\u0000 \ud83d "} \u2028 ü \\u0000';
  const event = { ...sampleEvent('b', 'claim', at), text, raw: { text, code: null } };
  await addEvents(queries, 'bytes', [event]);
  const [kept] = (await loadRecord(queries, 'bytes'))?.events ?? [];
  assert.equal(JSON.stringify(kept), JSON.stringify(event satisfies OrderEvent));
}

async function newestWins(queries: Queries): Promise<void> {
  const { order } = sampleRecord({ order: { id: 'newest' } });
  const words = writers.map((hour) => ({
    order: { ...order, region: `US-${hour}` },
    changedAt: `2026-11-12T1${hour}:00:00Z`,
  }));
  const added = await Promise.all(
    words
      .toReversed()
      .map(({ order: said, changedAt }) =>
        queries.transaction((within) => keepOrder(within, said, { changedAt, at })),
      ),
  );
  assert.equal(added.filter(Boolean).length, 1);
  const record = await loadRecord(queries, 'newest');
  assert.equal(record?.order.region, `US-${writers.length - 1}`);
}

async function parked(queries: Queries): Promise<void> {
  const delivery = (n: number) => ({
    source: 'shop',
    topic: null,
    payload: { n, text: '\u0000' },
    receivedAt: at,
  });
  for (const n of writers) await park(queries, { orderId: 'p' }, delivery(n));
  await park(queries, { trackingNumber: 'p' }, delivery(99));
  const waiting = await findParked(queries, { orderId: 'p' });
  assert.deepEqual(
    waiting.map(({ delivery: { payload } }) => payload),
    writers.map((n) => delivery(n).payload),
  );
  for (const each of waiting) await unpark(queries, each);
  assert.deepEqual(await findParked(queries, { orderId: 'p' }), []);
}

async function moments(queries: Queries): Promise<void> {
  const caseId = await newOrder(queries, 'moments');
  const work: Work = { ...question, caseId, orderId: 'moments' };
  const times = ['2026-11-12T09:00:00.002Z', '2026-11-12T10:00:00.001+01:00', at];
  for (const [n, time] of times.entries()) await addWork(queries, `m${n}`, work, time);
  assert.deepEqual(await pendingWork(queries, ['ask-a-person']), ['m1', 'm0', 'm2']);
}

async function refuses(attempt: Promise<unknown>, code: AmendsError['code']): Promise<void> {
  await assert.rejects(attempt, (error) => AmendsError.isInstance(error) && error.code === code);
}
