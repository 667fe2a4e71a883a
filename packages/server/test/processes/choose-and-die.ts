/**
 * Chooses a remedy and comes to a stop when the choice is in the database and its job is not. Then it waits
 * to be killed.
 */
import type { OrderView } from '@amends/core';
import { createAmends, embeddedDatabase, webhookFulfiller } from '../../src/index.js';
import type { Database } from '../../src/index.js';
import { lateRecord } from '../records.js';
import { fulfilSecret, secrets } from '../secrets.js';

const [folder = '', url = '', now = ''] = process.argv.slice(2);
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const forever = new Promise<never>(() => setInterval(() => undefined, 60_000));

const embedded = embeddedDatabase({ folder });
const stopping: Database = {
  async open() {
    const opened = await embedded.open();
    const { db } = opened.jobs;
    if (db === undefined) throw new Error('The jobs have no database.');
    const executeSql: typeof db.executeSql = async (text, values) => {
      if (JSON.stringify(values ?? []).includes('workId')) {
        say('committed');
        await forever;
      }
      return db.executeSql(text, values);
    };
    return { ...opened, jobs: { ...opened.jobs, db: { ...db, executeSql } } };
  },
};

const amends = createAmends({
  database: stopping,
  secrets: secrets.links,
  fulfil: webhookFulfiller({ url, secret: fulfilSecret, timeout: 60_000 }),
  clock: () => now,
});
await amends.orders.record(lateRecord('1001'), { asOf: '2026-11-10T12:00:00-05:00' });
const key = await amends.links.issue('1001');
const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  amends.handler(
    new Request(`https://shop.example/api/amends${path}`, {
      ...init,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    }),
  );
const { cases } = (await (await ask('/v1/orders/1001')).json()) as OrderView;
const [view] = cases;
await ask(`/v1/cases/${encodeURIComponent(view?.caseId ?? '')}/choice`, {
  method: 'POST',
  body: JSON.stringify({
    offerId: view?.offer?.id,
    offerVersion: view?.offer?.version,
    pick: { kind: 'option', optionId: view?.offer?.options[0]?.id },
    idempotencyKey: 'k',
  }),
});
await forever;
