import type { CaseEvent, Choice } from '@amends/core';
import { sampleEvent, situations } from '@amends/core/testing';
import { caseIdFor } from '@amends/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../test/database.js';
import { lateRecord } from '../../test/records.js';
import { appendCaseEvents, loadCaseLogs } from './case-log.js';
import { keepChoice } from './choices.js';
import type { OpenDatabase } from './database.js';
import { addEvents, addPromises, keepOrder, loadRecord } from './records.js';

/* What the database itself refuses, whatever the code above it believes. */

let database: OpenDatabase;
const now = situations.runningLate.asOf;

beforeAll(async () => {
  database = await (await freshDatabase()).open();
  for (const id of ['1', '2', '3']) {
    const record = lateRecord(id);
    await keepOrder(database.queries, record.order, { changedAt: now, at: now });
    await addPromises(database.queries, id, record.promises);
  }
});
afterAll(() => database.close());

describe('the database', () => {
  it('lets an offer be chosen once, and takes back everything that came with a second choice', async () => {
    const caseId = caseIdFor('1', 'p1');
    const choice: Choice = { offerId: 'o', offerVersion: 1, pick: { kind: 'decline' }, at: now };
    await keepChoice(database.queries, caseId, choice);
    const second = database.queries.transaction(async (transaction) => {
      await addEvents(transaction, '1', [sampleEvent('beside', 'claim', now)]);
      await keepChoice(transaction, caseId, { ...choice, pick: { kind: 'exit' } });
    });
    await expect(second).rejects.toMatchObject({ code: 'already_chosen' });
    expect((await loadRecord(database.queries, '1'))?.events).toEqual([]);
    await keepChoice(database.queries, caseId, { ...choice, offerVersion: 2 });
  });

  it('lets one of two writers continue a case', async () => {
    const [log] = await loadCaseLogs(database.queries, '2');
    const met: CaseEvent = { type: 'promise.met', at: now };
    await appendCaseEvents(database.queries, log!, [met]);
    await expect(appendCaseEvents(database.queries, log!, [met])).rejects.toThrow();
    const [after] = await loadCaseLogs(database.queries, '2');
    expect(after?.events).toHaveLength(1);
  });

  it('gives JSON back byte for byte: a NUL, half a character, the order of the keys', async () => {
    const text = '\u0000 \ud83d "} \u2028 ü';
    const event = { ...sampleEvent('bytes', 'claim', now), text, raw: { text, code: null } };
    await addEvents(database.queries, '3', [event]);
    const [kept] = (await loadRecord(database.queries, '3'))?.events ?? [];
    expect(JSON.stringify(kept)).toBe(JSON.stringify(event));
  });
});
