import type { AuditEntry, CaseSummary, CaseView, Page, StaffCase } from '@amends/core';
import { StaffCaseSchema, readAs, staffRouteSchemas } from '@amends/core/schema';
import { briefSituations } from '@amends/core/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { choiceOf, offeredCase, problemOf, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';
import { firstKey, keyOf, staffOf } from '../../test/staff.js';
import type { Staff } from '../../test/staff.js';

let server: TestServer;
let agent: Staff;
beforeAll(async () => {
  server = await startServer({ staff: { firstKey } });
  agent = staffOf(server, (await keyOf(server, 'agent')).secret);
});

const bodyOf = async <T>(response: Response): Promise<T> => (await response.json()) as T;

async function board(query = ''): Promise<Page<CaseSummary>> {
  const response = await agent.get(`/cases${query}`);
  return readAs(staffRouteSchemas.listCases.response, await response.json());
}

/** A customer of a late order asks a person. */
async function ask(orderId: string, text: string): Promise<{ key: string; view: CaseView }> {
  const key = await server.late(orderId);
  const offered = offeredCase(await server.read(orderId, key));
  const choice = { ...choiceOf(offered), pick: { kind: 'ask', text }, idempotencyKey: 'ask' };
  const path = `/v1/cases/${encodeURIComponent(offered.caseId)}/choice`;
  const response = await server.post(path, choice, key);
  return { key, view: (await response.json()) as CaseView };
}

const pathOf = ({ caseId }: { readonly caseId: string }) => `/cases/${encodeURIComponent(caseId)}`;

describe('a question', () => {
  it('stands on the board until a person answers it, with an offer that the customer then has', async () => {
    const { key, view } = await ask('ask-1', 'Can you send it by courier?');
    const { items } = await board('?need=answer');
    const line = items.find(({ caseId }) => caseId === view.caseId);
    expect(line).toMatchObject({ orderId: 'ask-1', state: 'asked', need: 'answer' });

    const opened = readAs(StaffCaseSchema, await bodyOf(await agent.get(pathOf(view))));
    expect(opened.case.decision?.trace.length).toBeGreaterThan(0);
    const [asked] = opened.case.asks;
    expect(asked).toMatchObject({ text: 'Can you send it by courier?', answeredAt: null });
    const answer = {
      promiseId: asked?.promiseId,
      text: 'It leaves by courier tonight.',
      by: 'Judith Okoro',
      options: [{ kind: 'refund-shipping', value: { amount: 900, currency: 'USD' } }],
    };
    const answered = await agent.post(`${pathOf(view)}/answers`, answer, 'a1');
    expect(answered.status).toBe(200);
    const after = await bodyOf<StaffCase>(answered);
    expect(after.case.asks[0]).toMatchObject({ answer: answer.text, answeredBy: answer.by });
    expect((await board('?need=answer')).items.map(({ caseId }) => caseId)).not.toContain(
      view.caseId,
    );
    const seen = offeredCase(await server.read('ask-1', key));
    expect(seen.offer.options.map(({ kind }) => kind)).toEqual(['refund-shipping']);

    const repeated = await bodyOf<StaffCase>(
      await agent.post(`${pathOf(view)}/answers`, answer, 'a1'),
    );
    expect(repeated.case.asks).toEqual(after.case.asks);
    const second = await agent.post(`${pathOf(view)}/answers`, answer, 'a2');
    expect(await problemOf(second)).toMatchObject({ code: 'already_chosen' });
  });

  it('is not answered above the cap of the policy, and nothing is written', async () => {
    const { view } = await ask('ask-2', 'Everything back, please.');
    const promiseId =
      view.caseId &&
      (await bodyOf<StaffCase>(await agent.get(pathOf(view)))).case.asks[0]?.promiseId;
    const options = [{ kind: 'store-credit', value: { amount: 9_999_999, currency: 'USD' } }];
    const refused = await agent.post(`${pathOf(view)}/answers`, { promiseId, options });
    expect(await problemOf(refused)).toMatchObject({
      code: 'invalid_payload',
      issues: [{ path: '/options/0/value' }],
    });
    const audit = await bodyOf<Page<AuditEntry>>(await staffOf(server).get('/audit'));
    expect(audit.items.some(({ subject }) => subject === view.caseId)).toBe(false);
  });
});

describe('the board', () => {
  it('turns over its pages without losing or repeating a case', async () => {
    for (const name of ['page-1', 'page-2', 'page-3']) await ask(name, 'When?');
    const whole = await board();
    const seen: CaseSummary[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: Page<CaseSummary> = await board(`?limit=2${next && `&cursor=${next}`}`);
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items);
      next = page.next;
    }
    expect(seen).toEqual(whole.items);
    expect(whole.items.length).toBeGreaterThanOrEqual(3);
    const due = whole.items.map(({ dueAt }) => Date.parse(dueAt));
    expect(due).toEqual([...due].sort((one, other) => one - other));
  });

  it.each(['limit=0', 'limit=1000', 'limit=x', 'cursor=x', 'cursor=WyJ4IiwieSJd', 'need=food'])(
    'refuses %s',
    async (query) => {
      expect((await agent.get(`/cases?${query}`)).status).toBe(422);
    },
  );
});

it('takes down a call, as news that was given', async () => {
  const { view } = await ask('call-1', 'Hello?');
  const told = await agent.post(`${pathOf(view)}/updates`, { channel: 'phone', reference: 'c-1' });
  expect(told.status).toBe(200);
  const { case: after } = await bodyOf<StaffCase>(told);
  const kept = after.words.filter(({ promise }) => promise.kind === 'update');
  expect(kept[0]).toMatchObject({ status: 'kept' });
});

it('knows no case that is not there, and no task that was not asked for', async () => {
  const { view } = await ask('none-1', 'Hello?');
  for (const [path, body] of [
    ['/cases/nothing/updates', { channel: 'phone' }],
    ['/cases/nothing/answers', { promiseId: 'p', text: 'Hello' }],
    [`${pathOf(view)}/follow-ups`, { task: 'dance' }],
    ['/orders/nothing/links/revoke', {}],
    ['/keys/nothing/rotation', {}],
  ] as const) {
    expect((await staffOf(server).post(path, body)).status, path).toBe(404);
  }
  expect((await agent.get('/cases/nothing')).status).toBe(404);
  expect((await agent.get('/nothing')).status).toBe(404);
  expect((await agent.post('/cases')).status).toBe(405);
});

it('counts what is needed, and money that a law wants back until it is paid', async () => {
  // Late under 16 CFR 435.
  const law = briefSituations.find(({ number }) => number === 19);
  if (law?.kind !== 'order') throw new Error('It is about an order.');
  const { record, asOf } = law;
  await server.amends.orders.record(
    { ...record, order: { ...record.order, id: 'owed-1' } },
    { asOf },
  );
  const key = await server.amends.links.issue('owed-1');
  const view = offeredCase(await server.read('owed-1', key));
  const path = `/v1/cases/${encodeURIComponent(view.caseId)}/choice`;
  const out = { ...choiceOf(view), pick: { kind: 'exit' }, idempotencyKey: 'out' };
  expect((await server.post(path, out, key)).status).toBe(200);
  const { items } = await board('?need=refund');
  expect(items).toMatchObject([{ orderId: 'owed-1', need: 'refund' }]);
  const counted = readAs(
    staffRouteSchemas.countCases.response,
    await (await agent.get('/counts')).json(),
  );
  expect(counted.needs.refund).toBe(1);
  expect(counted.cases).toBe((await board('?limit=200')).items.length);
});
