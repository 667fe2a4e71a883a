import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { freshPostgresUrl, onServer } from '../../test/postgres.js';
import type { OpenDatabase } from './database.js';
import { migrations } from './migrations.generated.js';
import { postgresDatabase } from './postgres-database.js';

async function opened(connectionString: string): Promise<OpenDatabase> {
  const database = await postgresDatabase({ connectionString, poolSize: 2 }).open();
  onTestFinished(() => database.close());
  return database;
}

describe('a PostgreSQL', () => {
  it('is migrated once, however many processes start at it at once', async () => {
    const url = await freshPostgresUrl();
    await Promise.all(Array.from({ length: 10 }, () => opened(url)));
    const { rows } = await onServer(url, 'select hash from amends.migrations');
    expect(rows).toHaveLength(migrations.length);
  });

  it('serves an older version beside a newer one that only added, and none that took away', async () => {
    const url = await freshPostgresUrl();
    await opened(url);
    const tomorrow = (hash: string) =>
      onServer(
        url,
        `insert into amends.migrations (hash, created_at) values ('${hash}', 9999999999999)`,
      );
    await tomorrow('of tomorrow');
    await opened(url);
    await tomorrow('-- breaking of tomorrow');
    await expect(postgresDatabase(url).open()).rejects.toMatchObject({
      code: 'invalid_configuration',
      message: expect.stringContaining('newer version') as unknown,
    });
  });

  it('gives a statement up that takes too long, and goes on', async () => {
    const database = await postgresDatabase({
      connectionString: await freshPostgresUrl(),
      statementTimeout: 50,
    }).open();
    onTestFinished(() => database.close());
    await expect(database.queries.execute(sql`select pg_sleep(30)`)).rejects.toMatchObject({
      cause: { code: '57014' },
    });
    expect(await database.queries.execute(sql`select 1`)).toBeTruthy();
  });

  it('that breaks off in the middle of a transaction takes that back, and no process down with it', async () => {
    const url = await freshPostgresUrl();
    const { queries } = await opened(url);
    const broken = queries.transaction(async (within) => {
      const [self] = await within
        .select({ pid: sql<number>`pg_backend_pid()` })
        .from(sql`(values (1)) as nothing`);
      await onServer(url, `select pg_terminate_backend(${self?.pid}, 5000)`);
      await within.execute(sql`select 1`);
    });
    await expect(broken).rejects.toThrow();
    await queries.execute(sql`select 1`);
  });

  it('says who was not let in, what is not there, and who does not answer, and no password', async () => {
    const url = await freshPostgresUrl();
    const name = new URL(url).pathname.slice(1);
    await onServer(url, `create role ${name} login`);
    const as = (change: (url: URL) => void): Promise<OpenDatabase> => {
      const changed = new URL(url);
      change(changed);
      return postgresDatabase({ connectionString: changed.href, connectTimeout: 2000 }).open();
    };
    const nobody = as((changed) => {
      changed.username = 'nobody_here';
      changed.password = 'hunter2';
    });
    await expect(nobody).rejects.toMatchObject({ code: 'invalid_configuration' });
    await expect(nobody).rejects.not.toThrow(/hunter2/u);
    await expect(as((changed) => (changed.pathname = '/not_there'))).rejects.toThrow(
      /no such database/u,
    );
    await expect(as((changed) => (changed.username = name))).rejects.toThrow(/grant it create/iu);
    await expect(
      as((changed) => changed.searchParams.set('sslmode', 'verify-full')),
    ).rejects.toThrow(/TLS/u);
    await expect(as((changed) => (changed.port = '1'))).rejects.toMatchObject({
      code: 'store_unreachable',
    });
  });

  it('that never answers is given up', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const { port } = silent.address() as AddressInfo;
    await expect(
      postgresDatabase({
        connectionString: `postgres://a:b@127.0.0.1:${port}/c`,
        connectTimeout: 100,
      }).open(),
    ).rejects.toMatchObject({ code: 'store_unreachable' });
  });

  it('tells the others, not itself, and says when something may have been missed', async () => {
    const url = await freshPostgresUrl();
    const [one, other] = [(await opened(url)).signals!, (await opened(url)).signals!];
    const heard: string[] = [];
    await one.listen((text) => heard.push(`own ${text}`), vi.fn());
    const onGap = vi.fn();
    const stop = await other.listen((text) => heard.push(text), onGap);
    const said = ['1001', `it's "odd" \ud83d ü`, '\\'];
    await one.send(said);
    await vi.waitFor(() => expect(heard).toEqual(['1001', `it's "odd" \ufffd ü`, '\\']));

    const listeners = `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query ilike 'listen%'`;
    expect(onGap).not.toHaveBeenCalled();
    await onServer(url, listeners);
    await vi.waitFor(() => expect(onGap).toHaveBeenCalled(), { timeout: 10_000 });
    await one.send(['1002']);
    await vi.waitFor(() => expect(heard).toContain('1002'));
    await stop();
  });
});
