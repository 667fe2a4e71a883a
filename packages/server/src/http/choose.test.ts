import { CaseViewSchema, ProblemSchema } from '@amends/core/schema';
import type { CaseView } from '@amends/core';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { choiceOf, offeredCase, onlyCase, problemOf, startServer } from '../../test/server.js';
import type { TestServer } from '../../test/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await server.amends.ready();
});

async function offered(orderId: string) {
  const key = await server.late(orderId);
  const view = offeredCase(await server.read(orderId, key));
  return { key, view, path: `/v1/cases/${encodeURIComponent(view.caseId)}/choice` };
}
const withKey = (key: string) => ({ 'idempotency-key': key });

describe('a choice', () => {
  it('is kept, and seen wherever the case is read', async () => {
    const { key, view, path } = await offered('choose-1');
    const response = await server.post(path, choiceOf(view), key, withKey('k1'));
    expect(response.status).toBe(200);
    const chosen = v.parse(CaseViewSchema, await response.json());
    expect(chosen).toMatchObject({
      state: 'chosen',
      choice: { pick: { kind: 'option', optionId: view.offer.options[0]?.id } },
      receipt: { status: 'agreed' },
    });
    expect(onlyCase(await server.read('choose-1', key)).choice).toEqual(chosen.choice);
  });

  it('is kept once when the same request comes again', async () => {
    const { key, view, path } = await offered('choose-2');
    const first = await server.post(path, choiceOf(view), key, withKey('k1'));
    const again = await server.post(path, choiceOf(view), key, withKey('k1'));
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(await first.json());
  });

  it('with the key of another request is refused', async () => {
    const { key, view, path } = await offered('choose-3');
    await server.post(path, choiceOf(view, 0), key, withKey('k1'));
    const other = await server.post(path, choiceOf(view, 1), key, withKey('k1'));
    expect(other.status).toBe(409);
    expect(await problemOf(other)).toMatchObject({ code: 'idempotency_conflict' });
  });

  it('after another one is refused, and shown the first', async () => {
    const { key, view, path } = await offered('choose-4');
    await server.post(path, choiceOf(view, 0), key, withKey('k1'));
    const second = await server.post(path, choiceOf(view, 1), key, withKey('k2'));
    expect(second.status).toBe(409);
    const problem = v.parse(ProblemSchema, await problemOf(second));
    expect(problem.code).toBe('already_chosen');
    expect(problem.view?.choice?.pick).toEqual({
      kind: 'option',
      optionId: view.offer.options[0]?.id,
    });
  });

  it('of fifty at once that say the same under one key is one, and all hear so', async () => {
    const { key, view, path } = await offered('choose-6');
    const responses = await Promise.all(
      Array.from({ length: 50 }, () => server.post(path, choiceOf(view), key, withKey('same'))),
    );
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('too late is refused: what is still missing has been put anew by then', async () => {
    const { key, view, path } = await offered('choose-7');
    const late = { ...withKey('k1'), 'x-now': view.offer.until.at };
    const response = await server.post(path, choiceOf(view), key, late);
    expect(response.status).toBe(409);
    expect((await problemOf(response)).code).toBe('offer_changed');
    const inTime = new Date(Date.parse(view.offer.until.at) - 1).toISOString();
    const last = await server.post(path, choiceOf(view), key, {
      ...withKey('k2'),
      'x-now': inTime,
    });
    expect(last.status).toBe(200);
  });

  it.each([
    [
      'what is not on offer',
      { pick: { kind: 'option', optionId: 'a-yacht' } },
      409,
      'not_on_offer',
    ],
    ['from an offer that is not the one', { offerVersion: 7 }, 409, 'offer_changed'],
    ['nothing', { pick: { kind: 'option' } }, 422, 'invalid_payload'],
    ['another kind of thing', { pick: { kind: 'everything' } }, 422, 'invalid_payload'],
    ['with a question of no words', { pick: { kind: 'ask', text: '  ' } }, 0, ''],
  ])('of %s is refused', async (title, part, status, code) => {
    const { key, view, path } = await offered(`choose-${title.replaceAll(' ', '-')}`);
    const response = await server.post(path, { ...choiceOf(view), ...part }, key, withKey('k1'));
    const problem = await problemOf(response);
    expect(problem.view?.choice ?? null).toBeNull();
    if (code === '') expect(['invalid_payload', 'not_on_offer']).toContain(problem.code);
    else expect([response.status, problem.code]).toEqual([status, code]);
    // And nothing of it was kept.
    expect(onlyCase(await server.read(view.orderId, key)).choice).toBeNull();
  });

  it('needs an idempotency key', async () => {
    const { key, view, path } = await offered('choose-9');
    const response = await server.post(path, choiceOf(view), key);
    expect([response.status, (await problemOf(response)).code]).toEqual([
      400,
      'idempotency_key_missing',
    ]);
    const inBody = { ...choiceOf(view), idempotencyKey: 'k1' };
    expect((await server.post(path, inBody, key)).status).toBe(200);
  });

  it.each([
    ['no JSON', '{"offerId":', 400, 'malformed_body'],
    ['an array', '[]', 422, 'invalid_payload'],
    ['null', 'null', 422, 'invalid_payload'],
    ['100 kB', JSON.stringify({ text: 'x'.repeat(100_000) }), 413, 'payload_too_large'],
  ])('in a body that is %s is refused', async (title, body, status, code) => {
    const { key, path } = await offered(`choose-body-${title.replaceAll(' ', '-')}`);
    const response = await server.post(path, body, key, withKey('k'));
    expect([response.status, (await problemOf(response)).code]).toEqual([status, code]);
  });

  it('to ask, to decline or to leave is a choice like any other', async () => {
    for (const [at, pick] of [
      { kind: 'ask', text: 'Could it go to my neighbour?' },
      { kind: 'decline' },
      { kind: 'exit' },
    ].entries()) {
      const { key, view, path } = await offered(`choose-pick-${at}`);
      const response = await server.post(path, { ...choiceOf(view), pick }, key, withKey('k'));
      expect(response.status).toBe(200);
      expect(((await response.json()) as CaseView).choice?.pick).toEqual(pick);
    }
  });
});

describe('a form', () => {
  async function onPage(orderId: string) {
    const { key, view, path } = await offered(orderId);
    const page = `/orders/${orderId}?key=${key}`;
    const fields = { ...view.actions.choose?.fields, returnTo: page };
    return { key, view, path, page, fields };
  }

  it('posts without script, and goes back to its page', async () => {
    const { key, view, path, page, fields } = await onPage('form-1');
    expect(fields).toMatchObject({ key, offerId: view.offer.id, offerVersion: '1' });
    const option = view.offer.options[1]?.id ?? '';
    const response = await server.form(path, { ...fields, decision: 'keep', option });
    expect([response.status, response.headers.get('location')]).toEqual([303, page]);
    expect(onlyCase(await server.read('form-1', key)).choice?.pick).toEqual({
      kind: 'option',
      optionId: option,
    });
  });

  it('sent twice is one', async () => {
    const { path, page, fields } = await onPage('form-2');
    for (let sent = 0; sent < 2; sent += 1) {
      const response = await server.form(path, { ...fields, option: 'decline' });
      expect(response.headers.get('location')).toBe(page);
    }
  });

  it('takes the way out, whatever option had been touched before', async () => {
    const { key, view, path, fields } = await onPage('form-3');
    const option = view.offer.options[0]?.id ?? '';
    await server.form(path, { ...fields, decision: 'exit', option });
    expect(onlyCase(await server.read('form-3', key)).choice?.pick).toEqual({ kind: 'exit' });
  });

  it('asks in the customer’s own words', async () => {
    const { key, path, fields } = await onPage('form-4');
    await server.form(path, { ...fields, option: 'ask', text: 'Könnt ihr’s <b>anrufen</b>?' });
    expect(onlyCase(await server.read('form-4', key)).choice?.pick).toEqual({
      kind: 'ask',
      text: 'Könnt ihr’s <b>anrufen</b>?',
    });
  });

  it('that comes too late or second goes back with a word that the page can show', async () => {
    const { path, page, fields, view } = await onPage('form-5');
    await server.form(path, { ...fields, option: 'decline' });
    const second = await server.form(path, { ...fields, decision: 'exit' });
    expect(second.status).toBe(303);
    const location = new URL(second.headers.get('location') ?? '', 'https://shop.example');
    expect(location.pathname + location.search).toBe(
      `${page}&notice=already_chosen&case=${encodeURIComponent(view.caseId)}`,
    );
  });

  it('that picks nothing goes back with a word, and nothing is kept', async () => {
    const { key, path, fields } = await onPage('form-6');
    const response = await server.form(path, fields);
    expect(response.headers.get('location')).toContain('notice=invalid_payload');
    expect(onlyCase(await server.read('form-6', key)).choice).toBeNull();
  });

  it('is led to no other site', async () => {
    const { path, fields } = await onPage('form-7');
    const response = await server.form(path, {
      ...fields,
      option: 'decline',
      returnTo: 'https://evil.example/',
    });
    // There is no page to go back to, so the answer is the case itself.
    expect([response.status, response.headers.get('location')]).toEqual([200, null]);
  });

  it('from another site is refused', async () => {
    const { key, path, fields } = await onPage('form-8');
    const response = await server.form(
      path,
      { ...fields, decision: 'exit' },
      { 'sec-fetch-site': 'cross-site' },
    );
    expect([response.status, (await problemOf(response)).code]).toEqual([403, 'cross_site']);
    expect(onlyCase(await server.read('form-8', key)).choice).toBeNull();
  });
});
