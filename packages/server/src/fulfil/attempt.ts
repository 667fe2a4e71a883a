import type { Instant } from '@amends/core';
import type { Bus } from '../live/bus.js';
import { withoutValues } from '../log.js';
import type { Log } from '../log.js';
import type { OpenDatabase } from '../store/database.js';
import type { OutboxItem, Work } from '../store/outbox.js';
import { countFailure, findWork } from '../store/outbox.js';
import type { FulfilAnswer, FulfilContext, Fulfiller } from './fulfiller.js';
import { settle } from './settle.js';

/** What attempts are made with. */
export interface AttemptContext {
  readonly database: OpenDatabase;
  readonly fulfiller: Fulfiller;
  readonly now: () => Instant;
  readonly bus: Bus;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** After so many failures nobody tries again. */
  readonly failureLimit: number;
}

/** What an attempt came to: `waiting` is tried again. */
export type Attempted = 'done' | 'failed' | 'waiting';

/**
 * Makes one attempt at a piece of work. Work that has ended is left alone, so that an attempt too
 * many does no harm; an attempt cut short by a shutdown counts for nothing.
 */
export async function attempt(id: string, context: AttemptContext): Promise<Attempted> {
  const { database, fulfiller, now, bus, log, signal } = context;
  const item = await findWork(database.queries, id);
  if (item === null) return 'done';
  if (item.state !== 'pending') return item.state;
  const about = { workId: id, orderId: item.work.orderId, caseId: item.work.caseId };
  try {
    const answer = await perform(fulfiller, item.work, { idempotencyKey: id, signal });
    if (answer.status === 'pending') return 'waiting';
    await settle(database, item, { state: 'done', reference: answer.reference ?? null }, now());
    log({ level: 'info', event: 'work.done', ...about });
    bus.publish([item.work.orderId]);
    return 'done';
  } catch (error) {
    if (signal.aborted) return 'waiting';
    return fail(item, error, context);
  }
}

async function fail(item: OutboxItem, error: unknown, context: AttemptContext): Promise<Attempted> {
  const { database, now, bus, log, failureLimit } = context;
  const { id, work } = item;
  const about = { workId: id, orderId: work.orderId, caseId: work.caseId };
  const failures = await countFailure(database.queries, id, describe(withoutValues(error)));
  const isOver = failures >= failureLimit;
  log({ level: isOver ? 'error' : 'warn', event: 'work.failed', count: failures, error, ...about });
  if (!isOver) return 'waiting';
  const detail = `Given up after ${failures} attempts.`;
  await settle(database, item, { state: 'failed', detail }, now());
  bus.publish([work.orderId]);
  return 'failed';
}

/** Whether anybody is there to do it. */
export function canPerform(fulfiller: Fulfiller, work: Work): boolean {
  return work.type === 'fulfil-remedy' || fulfiller.ask !== undefined;
}

async function perform(
  fulfiller: Fulfiller,
  work: Work,
  context: FulfilContext,
): Promise<FulfilAnswer> {
  if (work.type === 'fulfil-remedy') return fulfiller.fulfil(work, context);
  return (await fulfiller.ask?.(work, context)) ?? { status: 'pending' };
}

function describe(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500);
}
