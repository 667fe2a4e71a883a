import { addDays, defaultPolicy } from '@amends/core';
import type { OrderRecord, Policy } from '@amends/core';
import { briefSituations, situations } from '@amends/core/testing';
import type { Amends } from '../src/index.js';

/** The policy of a store with a budget, whose days are New York's. */
export const storePolicy: Policy = {
  ...defaultPolicy,
  currencies: ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'BRL'],
  timeZone: 'America/New_York',
  budgets: [
    { id: 'goodwill', per: 'month', amounts: { USD: 60_000 } },
    { id: 'credit', per: 'quarter', amounts: { USD: 40_000 }, remedies: ['store-credit'] },
  ],
};

/** What a customer asks who means harm. */
export const hostile =
  '"><script>document.title="owned"</script><img src=x onerror=alert(1)> {{7*7}} ${7*7}';

/** The store's now: one in which a day's trouble is to be seen. */
export const storeNow = '2026-11-14T15:20:00Z';

/** Fills a store with the situations of the brief: orders in trouble, questions, tasks, an incident. */
export async function fillStore(
  { orders, handler, links }: Amends,
  base: string,
  adminKey: string,
  how: 'few' | 'many' = 'many',
): Promise<void> {
  const entries: [OrderRecord, string][] = [
    ...Object.entries(situations).map(([name, { record, asOf }], at): [OrderRecord, string] => [
      renamed(record, `10${at + 10}-${name.slice(0, 3)}`),
      asOf,
    ]),
    ...briefSituations.flatMap((each): [OrderRecord, string][] =>
      each.kind === 'order'
        ? [[renamed(each.record, `20${String(each.number).padStart(2, '0')}`), each.asOf]]
        : [],
    ),
  ];
  entries.push([later(renamed(situations.atRisk.record, 'at-risk-1'), 8), storeNow]);
  for (const [record, asOf] of how === 'few' ? entries.slice(-1) : entries) {
    // A shop hears of trouble when it begins, and not all at once.
    const at = Date.parse(asOf) < Date.parse(storeNow) ? asOf : storeNow;
    await orders.record(record, { asOf: at });
  }

  const post = async (path: string, key: string, body: object): Promise<unknown> => {
    const response = await handler(
      new Request(base + path, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${key}`,
          'content-type': 'application/json',
          'idempotency-key': path,
        },
        body: JSON.stringify(body),
      }),
    );
    return response.json();
  };
  const picks = [
    [
      'asked-1',
      {
        kind: 'ask',
        text: 'We leave on Saturday. Can you send it to my sister in Albany instead?',
      },
    ],
    ['asked-2', { kind: 'ask', text: hostile }],
    ['chosen-1', null],
    ['failed-1', null],
    ['cancelled-1', { kind: 'exit' }],
    // What the law itself gives back.
    ['lawful-1', { kind: 'exit' }],
  ] as const;
  for (const [orderId, pick] of picks) {
    const law = briefSituations.find(({ number }) => number === 19);
    const isLaw = orderId === 'lawful-1' && law?.kind === 'order';
    const { record, asOf } = isLaw ? law : situations.runningLate;
    await orders.record(renamed(record, orderId), { asOf });
    const key = await links.issue(orderId);
    const view = await orders.view(orderId, { asOf: storeNow });
    const current = view?.cases.find(({ offer }) => offer !== null);
    const { offer } = current ?? {};
    if (!current || !offer) throw new Error(`Nothing is on offer to ${orderId}.`);
    await post(`/v1/cases/${encodeURIComponent(current.caseId)}/choice`, key, {
      offerId: offer.id,
      offerVersion: offer.version,
      pick: pick ?? { kind: 'option', optionId: offer.options[0]?.id },
    });
  }
  await post('/v1/staff/incidents', adminKey, {
    title: 'Snow closes the Memphis hub',
    text: 'The hub in Memphis has been closed since five this morning. Parcels wait there, and none is lost.',
    reason: 'weather',
    clearBy: '2026-11-16',
    nextUpdateBy: '2026-11-14T22:00:00Z',
    scope: { countries: ['US'] },
  });
}

/** The same order so many days later. */
function later(record: OrderRecord, days: number): OrderRecord {
  return JSON.parse(
    JSON.stringify(record).replace(/\d{4}-\d\d-\d\d(?=[T"])/gu, (day) => addDays(day, days)),
  ) as OrderRecord;
}

function renamed(record: OrderRecord, id: string): OrderRecord {
  const { customer } = record.order;
  return {
    ...record,
    order: { ...record.order, id, customer: customer && { ...customer, id: `c-${id}` } },
  };
}
