import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Queries } from './database.js';
import type { PostgresListener } from './postgres-listener.js';
import type { Signals } from './signals.js';

const channel = 'amends_signals';

/**
 * Signals by `NOTIFY`, sent after the commit: within a transaction it would make all commits of the
 * database wait for each other. A text is prefixed with who says it, so that nobody hears itself.
 */
export function postgresSignals(queries: Queries, listener: PostgresListener): Signals {
  const self = randomUUID();
  return {
    async send(texts) {
      const said = texts.map((text) => `${self} ${text}`);
      if (said.length === 0) return;
      await queries.execute(
        sql`select pg_notify(${channel}, said) from unnest(${sql.param(said)}::text[]) as said`,
      );
    },
    async listen(onText, onGap) {
      let isFirst = true;
      const handle = await listener.listen(
        channel,
        (said) => {
          if (!said.startsWith(`${self} `)) onText(said.slice(self.length + 1));
        },
        () => {
          if (!isFirst) onGap();
          isFirst = false;
        },
      );
      return () => handle.close();
    },
  };
}
