import type { Rules } from '../cases/rules.js';
import type { ReadClock } from '../clock.js';
import type { Rounds } from '../incidents/rounds.js';
import type { Bus } from '../live/bus.js';
import type { Log } from '../log.js';
import type { PhotoStore } from '../photos/photo-store.js';
import type { OpenDatabase, Queries } from '../store/database.js';
import { transact } from '../store/transact.js';
import { counting } from '../telemetry/happenings.js';
import type { Watch } from '../watch/watch.js';
import type { Dispatcher } from '../work/dispatcher.js';

/** Everything that a server does its work with, once it is open. */
export interface Runtime {
  readonly database: OpenDatabase;
  readonly dispatcher: Dispatcher;
  readonly rounds: Rounds;
  readonly watch: Watch;
  /** Where pictures' bytes lie. */
  readonly photos: PhotoStore;
  readonly rules: Rules;
  readonly clock: ReadClock;
  readonly bus: Bus;
  readonly log: Log;
}

/** What a write did, for those who must hear of it. */
export interface Written<T> {
  readonly value: T;
  /** The orders whose views may have changed. */
  readonly changed: Iterable<string>;
  /** New work in the outbox. */
  readonly workIds: readonly string[];
}

/**
 * Runs a write: everything in one transaction, or nothing; and only when it is through does anybody
 * hear of it.
 */
export async function write<T>(
  { database, dispatcher, bus }: Pick<Runtime, 'database' | 'dispatcher' | 'bus'>,
  body: (queries: Queries) => Promise<Written<T>>,
): Promise<T> {
  const { value, changed, workIds } = await counting((beginAnew) =>
    transact(database.queries, (queries) => {
      beginAnew();
      return body(queries);
    }),
  );
  bus.publish(changed);
  await dispatcher.dispatch(workIds);
  return value;
}
