import { defaultPolicy, lawOn } from '@amends/core';
import type { Policy } from '@amends/core';
import { sampleRecord } from '@amends/core/testing';
import { expect, it } from 'vitest';
import '../../test/database.js';
import { startMailServer } from '../../test/mailbox.js';
import { offeredCase, startServer } from '../../test/server.js';
import { smtpNotifier } from '../smtp.js';

const made = { kind: 'ship', timeZone: 'America/New_York' } as const;
const mail = await startMailServer();

/** A store in the United States with an order that was to leave on 10 November and will on 5 December. */
async function store(policy: Policy) {
  const server = await startServer({
    policy,
    notify: smtpNotifier({ url: mail.url, from: { name: 'Bijou', address: 'o@shop.example' } }),
    pageUrl: (orderId, key) => `https://shop.example/orders/${orderId}?key=${key ?? ''}`,
  });
  const at = async (now: string): Promise<void> => {
    server.now = new Date(now).toISOString();
    await server.amends.tick();
    await server.amends.drain();
  };
  const move = (n: number, by: string, madeAt: string) =>
    server.amends.orders.statePromise('1001', {
      ...made,
      id: `p${n}`,
      window: { by },
      madeAt,
      source: 'email',
      revises: `p${n - 1}`,
    });
  const lawNow = async () => {
    const record = await server.amends.orders.read('1001');
    const law = lawOn(record!, record!.promises[0]!, { asOf: server.now });
    return [law.obligations.map(({ duty }) => duty), law.reasons.map(({ code }) => code)];
  };
  const mails = () =>
    mail.mails.map(({ subject, text }) => ({
      subject,
      text,
      isLegal: text?.includes('The law requires us to send it') ?? false,
    }));
  const first = { ...made, id: 'p1', window: { by: '2026-11-10' }, source: 'checkout' } as const;
  await at('2026-11-06T10:00:00-05:00');
  await server.amends.orders.record({
    ...sampleRecord({}),
    promises: [{ ...first, madeAt: '2026-11-02T15:04:00-05:00' }],
    events: [],
  });
  const before = mails().length;
  await move(2, '2026-12-05', '2026-11-06T10:00:00-05:00');
  await at('2026-11-06T10:01:00-05:00');
  return { server, at, move, lawNow, sent: () => mails().slice(before) };
}

it('what a law wants told is written, also where everything about the case is settled and nothing is decided anew', async () => {
  const { server, at, move, lawNow, sent } = await store(defaultPolicy);
  expect(sent().map(({ isLegal }) => isLegal)).toEqual([true]);
  const key = await server.amends.links.issue('1001');
  const view = offeredCase(await server.read('1001', key));
  const { id: offerId, version: offerVersion } = view.offer;
  const path = `/v1/cases/${encodeURIComponent(view.caseId)}/choice`;
  await server.post(path, { offerId, offerVersion, pick: { kind: 'decline' } }, key, {
    'idempotency-key': 'k',
  });
  // Agreed, and moved once more: the law wants to have it asked again.
  await move(3, '2026-12-20', '2026-11-20T10:00:00-05:00');
  await at('2026-11-20T10:00:00-05:00');
  await at('2026-11-20T10:01:00-05:00');
  expect(sent().map(({ isLegal }) => isLegal)).toEqual([true, true]);
  expect(sent().at(-1)?.text).toMatch(/you can cancel/iu);
  expect(sent().at(-1)?.text).toContain('December 20');
  expect(await lawNow()).toEqual([['seek-consent', 'offer-cancellation'], ['notice-given']]);
  await at('2026-11-21T10:01:00-05:00');
  expect(sent().filter(({ isLegal }) => isLegal)).toHaveLength(2);
});

it('and where the policy says nothing, in the law’s own sentences, which count', async () => {
  const silent = { id: 'silent', when: {}, then: { action: 'none' }, because: 'A test.' } as const;
  const { lawNow, sent } = await store({
    ...defaultPolicy,
    rules: [...defaultPolicy.rules, silent],
  });
  expect(sent().map(({ isLegal }) => isLegal)).toEqual([true]);
  expect(sent()[0]?.text).toContain('You do not have to wait: you can cancel now.');
  expect(await lawNow()).toEqual([['seek-consent', 'offer-cancellation'], ['notice-given']]);
});
