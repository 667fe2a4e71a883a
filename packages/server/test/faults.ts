import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database, Fulfiller, Notifier, Queries } from '../src/index.js';

/**
 * Points at which a process can die, laid around its ports: before and after each commit, before and
 * after each job is handed over, before and after whoever acts is asked. The product knows nothing of
 * them.
 */
export interface Faults {
  /** Runs a step under its name; what the job engine does in the meantime is told apart from it. */
  step<T>(name: string, body: () => Promise<T>): Promise<T>;
  database(given: Database): Database;
  fulfiller(given: Fulfiller): Fulfiller;
  notifier(given: Notifier): Notifier;
}

/**
 * Lays them.
 *
 * @param reached hears of each point as it is come to, under a name of its own.
 */
export function layFaults(reached: (point: string) => Promise<void>): Faults {
  const steps = new AsyncLocalStorage<string>();
  const counted = new Map<string, number>();
  const point = async (what: string): Promise<void> => {
    const name = `${steps.getStore() ?? 'jobs'}: ${what}`;
    const times = (counted.get(name) ?? 0) + 1;
    counted.set(name, times);
    await reached(times === 1 ? name : `${name} (${times})`);
  };

  /** The same queries, whose transactions come to a point before their commit and after it. */
  const pausing = (queries: Queries): Queries =>
    new Proxy(queries, {
      get(target, property) {
        if (property === 'transaction') {
          const transaction: Queries['transaction'] = async (body, options) => {
            const value = await target.transaction(async (within) => {
              const result = await body(within);
              await point('before the commit');
              return result;
            }, options);
            await point('after the commit');
            return value;
          };
          return transaction;
        }
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });

  return {
    step: (name, body) => steps.run(name, body),
    database: (given) => ({
      async open() {
        const opened = await given.open();
        const { db } = opened.jobs;
        if (db === undefined) throw new Error('The jobs have no database.');
        const executeSql: typeof db.executeSql = async (text, values) => {
          const isHandedOver =
            text.includes('INSERT') && JSON.stringify(values ?? []).includes('workId');
          if (isHandedOver) await point('before a job is handed over');
          const answer = await db.executeSql(text, values);
          if (isHandedOver) await point('after a job is handed over');
          return answer;
        };
        return {
          ...opened,
          queries: pausing(opened.queries),
          jobs: { ...opened.jobs, db: { ...db, executeSql } },
        };
      },
    }),
    fulfiller: (given) => {
      const between =
        <Asked, Context, Answer>(
          what: string,
          ask: (asked: Asked, context: Context) => Promise<Answer>,
        ) =>
        async (asked: Asked, context: Context): Promise<Answer> => {
          await point(`before the store is ${what}`);
          const answer = await ask(asked, context);
          await point(`after the store was ${what}`);
          return answer;
        };
      return {
        fulfil: between('asked for a remedy', given.fulfil.bind(given)),
        ...(given.ask && { ask: between('asked to answer', given.ask.bind(given)) }),
        ...(given.escalate && { escalate: between('alarmed', given.escalate.bind(given)) }),
        ...(given.followUp && {
          followUp: between('told of a follow-up', given.followUp.bind(given)),
        }),
      };
    },
    notifier: (given) => ({
      async notify(notice, context) {
        await point(`before a notice (${notice.kind}) is sent`);
        const answer = await given.notify(notice, context);
        await point(`after a notice (${notice.kind}) was taken`);
        return answer;
      },
    }),
  };
}

/** None at all. */
export const noFaults: Faults = {
  step: (_, body) => body(),
  database: (given) => given,
  fulfiller: (given) => given,
  notifier: (given) => given,
};
