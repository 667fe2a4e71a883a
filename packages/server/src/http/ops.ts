import { sql } from 'drizzle-orm';
import type { Runtime } from '../runtime/runtime.js';
import { migrations } from '../store/migrations.generated.js';
import { json } from './answer.js';
import type { HttpContext } from './context.js';

/** What is asked by those who run the server, below the base path. */
export const opsPaths = ['/health', '/ready', '/openapi.json'] as const;
/** One of {@link opsPaths}. */
export type OpsPath = (typeof opsPaths)[number];

/** How one thing that the server stands on is. */
type Check = 'ok' | 'failed';

/**
 * `/health`: the process answers; touches nothing. `/ready`: the store is open, its tables are up to
 * date, and jobs are done; 503 until then, and while the server closes. `/openapi.json`: the contract.
 */
export async function ops(context: HttpContext, path: OpsPath): Promise<Response> {
  if (path === '/health') return json({ status: 'ok' });
  if (path === '/openapi.json') return openApi(context);
  const checks = await readiness(context);
  const isReady = Object.values(checks).every((check) => check === 'ok');
  return json({ status: isReady ? 'ok' : 'unready', checks }, { status: isReady ? 200 : 503 });
}

/** Loaded when it is asked for: nobody else needs it in memory. */
async function openApi({ basePath }: HttpContext): Promise<Response> {
  const { OPENAPI } = await import('./openapi.generated.js');
  const document = JSON.parse(OPENAPI) as Record<string, unknown>;
  return json({ ...document, servers: [{ url: basePath === '' ? '/' : basePath }] });
}

async function readiness({
  open,
  log,
}: HttpContext): Promise<Record<'database' | 'migrations' | 'jobs', Check>> {
  const check = async (name: string, test: Promise<boolean>): Promise<Check> => {
    try {
      return (await test) ? 'ok' : 'failed';
    } catch (error) {
      log({ level: 'warn', event: 'server.unready', code: name, error });
      return 'failed';
    }
  };
  const runtime = await open().catch((error: unknown) => {
    log({ level: 'warn', event: 'server.unready', code: 'database', error });
    return null;
  });
  if (runtime === null) return { database: 'failed', migrations: 'failed', jobs: 'failed' };
  const applied = lastMigration(runtime);
  return {
    database: await check(
      'database',
      applied.then(() => true),
    ),
    migrations: await check(
      'migrations',
      applied.then((last) => last >= (migrations.at(-1)?.folderMillis ?? 0)),
    ),
    jobs: await check('jobs', runtime.dispatcher.isAlive()),
  };
}

async function lastMigration({ database: { queries } }: Runtime): Promise<number> {
  const [row] = await queries
    .select({ last: sql<string | null>`max(created_at)` })
    .from(sql`amends.migrations`);
  return Number(row?.last ?? 0);
}
