import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { startChild } from '../../test/child.js';
import { noFaults } from '../../test/faults.js';
import { storeFolder } from '../../test/folder.js';
import { live } from '../../test/life.js';
import { startMailServer } from '../../test/mailbox.js';
import { freshPostgresUrl, onServer } from '../../test/postgres.js';
import { startStore } from '../../test/store-server.js';
import { embeddedDatabase, postgresDatabase } from '../index.js';
import type { Database } from '../index.js';

/*
 * A process is killed (SIGKILL) at every point of the way from the checkout to the closure, by itself and so
 * at that very point; another one takes over what it left, and comes to what an undisturbed one comes to. Some
 * minutes a database; `AMENDS_CRASH_POINTS='choice|remedy'` picks points by a pattern.
 */

interface Place {
  /** What a process is told. */
  readonly where: string;
  readonly database: Database;
  readonly passTime: () => Promise<void>;
}

async function embedded(): Promise<Place> {
  const folder = await storeFolder();
  return {
    where: folder,
    database: embeddedDatabase({ folder }),
    passTime: () => Promise.resolve(),
  };
}

async function postgres(): Promise<Place> {
  const where = await freshPostgresUrl();
  const database = postgresDatabase({ connectionString: where, poolSize: 5 });
  const passTime = async (): Promise<void> => {
    await onServer(where, 'update amends.outbox set claimed_until = now()');
  };
  return { where, database, passTime };
}

/** All that is to be the same, however often somebody died. */
const facts = {
  events: sql`select order_id, event_id from amends.events order by 1, 2`,
  promises: sql`select order_id, promise_id from amends.promises order by 1, 2`,
  // What comes between those depends on who was faster: a notice or the store.
  cases: sql`select case_id, event->>'type' as type, count(*)::int as times from amends.case_events
    where event->>'type' in ('case.opened', 'offer.made', 'choice.made', 'remedy.fulfilled', 'promise.met',
      'order.cancelled', 'case.closed') group by 1, 2 order by 1, 2`,
  choices: sql`select case_id, offer_id from amends.choices order by 1`,
  remedies: sql`select id, state from amends.outbox where type = 'fulfil-remedy' order by 1`,
  undone: sql`select id from amends.outbox where state <> 'done' order by 1`,
  // An apology is not sent any more where the order was paid back meanwhile; that it was to be is kept.
  decided: sql`select order_id, about, kind, count(*)::int as times from amends.notices
    where state in ('accepted', 'withheld') group by 1, 2, 3 order by 1, 2, 3`,
  told: sql`select order_id, about, kind, count(*)::int as times from amends.notices
    where state = 'accepted' and kind <> 'goodwill' group by 1, 2, 3 order by 1, 2, 3`,
  accounts: sql`select account, spent from amends.budget_accounts order by 1`,
  holds: sql`select offer_id, state, amounts from amends.budget_holds order by 1`,
  deliveries: sql`select source, delivery_id from amends.deliveries order by 1, 2`,
  parked: sql`select waits_for from amends.parked order by 1`,
};

const accepted = sql`select message_id as id from amends.notices where state = 'accepted'`;

async function readFacts(database: Database) {
  const opened = await database.open();
  const read = async (query: SQL): Promise<unknown[]> => {
    const rows = await opened.queries
      .select({ fact: sql<unknown>`to_jsonb(fact)` })
      .from(sql`(${query}) as fact`);
    return rows.map(({ fact }) => fact);
  };
  const found: Record<string, unknown> = {};
  for (const [name, query] of Object.entries(facts)) found[name] = await read(query);
  const letters = (await read(accepted)).map((row) => (row as { id: string }).id);
  await opened.close();
  return { found, letters };
}

/** Starts a process that dies at a point, has it taken over, and tells what it came to. */
async function dieAt(point: string, fresh: () => Promise<Place>) {
  const place = await fresh();
  const [store, mail] = [await startStore(), await startMailServer()];
  const child = await startChild('live.ts', place.where, store.url, mail.url, point);
  const ended = once(child.process, 'exit');
  const points: string[] = [];
  let from: string | undefined;
  for (;;) {
    const line = await child.line().catch(() => null);
    if (line === null || line === 'whole') break;
    if (line.startsWith('step ')) from = line.slice('step '.length);
    else points.push(line.slice('point '.length));
  }
  const [, signal] = (await ended) as [number | null, string | null];
  if (signal === 'SIGKILL') {
    const { database, passTime } = place;
    const urls = { storeUrl: store.url, mailUrl: mail.url };
    await live({ database, ...urls, faults: noFaults, from, passTime });
  }
  // Who moves money goes by the key, as Stripe does: what one key asks for happens once.
  const remedies = store.calls.filter(({ message }) => message.type === 'remedy.requested');
  const paid = remedies.map(({ headers }) => String(headers['idempotency-key']));
  // The customer's mail program shows one Message-ID once. That one was taken is not known to who died before the answer.
  const mails = new Set(mail.mails.map(({ messageId }) => String(messageId)));
  const { found, letters } = await readFacts(place.database);
  return {
    isReached: signal === 'SIGKILL',
    points,
    asked: paid.length,
    sent: mail.mails.length,
    outcome: {
      ...found,
      paid: [...new Set(paid)].sort(),
      lettersWithoutMail: letters.filter((each) => !mails.has(each)),
    },
  };
}

it.each([
  ['the embedded database', embedded],
  ['PostgreSQL', postgres],
] as const)(
  'on %s nothing is lost and nothing happens twice, wherever the process is killed',
  async (name, fresh) => {
    const whole = await dieAt('', fresh);
    const only = new RegExp(process.env.AMENDS_CRASH_POINTS ?? '', 'u');
    const points = whole.points.filter((point) => only.test(point));
    const tell = (row: string): void => void process.stdout.write(`${row}\n`);
    tell(`| killed, on ${name} (${points.length} points) | store asked | mails |`);
    tell('| --- | ---: | ---: |');
    let reached = 0;
    let next = 0;
    const lane = async (): Promise<void> => {
      for (let point = points[next++]; point !== undefined; point = points[next++]) {
        const { outcome, asked, sent, isReached } = await dieAt(point, fresh);
        tell(`| ${point} | ${isReached ? `${asked} | ${sent}` : 'not come to |'} |`);
        reached += Number(isReached);
        expect(outcome, point).toEqual(whole.outcome);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, lane));
    // Who of the engine and us is faster differs from run to run, and so does the last of a row of jobs.
    expect(reached).toBeGreaterThan(0.8 * points.length);
  },
  3_600_000,
);
