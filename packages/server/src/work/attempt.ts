import type { Instant } from '@amends/core';
import type { Rules } from '../cases/rules.js';
import type { Bus } from '../live/bus.js';
import { withoutValues } from '../log.js';
import type { Log } from '../log.js';
import type { OpenDatabase } from '../store/database.js';
import type { OutboxItem } from '../store/outbox.js';
import { claimWork, countFailure, findWork, releaseWork } from '../store/outbox.js';
import type { Outcome, Performer, Performers } from './performer.js';
import { performerOf } from './performer.js';
import { count, inSpan } from '../telemetry/telemetry.js';
import { settle } from './settle.js';
import type { WorkType } from './work.js';

/** What attempts are made with. */
export interface AttemptContext {
  readonly database: OpenDatabase;
  readonly performers: Performers;
  readonly rules: Rules;
  readonly now: () => Instant;
  readonly bus: Bus;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** After so many failures nobody tries again. */
  readonly failureLimit: number;
  /** Hands over work that this work led to. */
  readonly dispatch: (workIds: readonly string[]) => Promise<void>;
}

/** What an attempt came to: `waiting` is tried again. */
export type Attempted = 'done' | 'failed' | 'waiting';

/**
 * Makes one attempt at a piece of work. Work that has ended, and work that somebody else is at, is left
 * alone, so that an attempt too many does no harm; an attempt cut short by a shutdown counts for
 * nothing.
 */
export async function attempt(id: string, context: AttemptContext): Promise<Attempted> {
  const { database, performers, log, signal } = context;
  const item = await claimWork(database.queries, id);
  if (item === null) return endOf(await findWork(database.queries, id));
  const { type, orderId, caseId } = item.work;
  const performer = performerOf(performers, type);
  try {
    if (performer === undefined) return 'waiting';
    if ((await performer.isMoot?.(database.queries, item.work)) === true) {
      await end(item, performer, { state: 'done', reference: null }, context);
      log({ level: 'info', event: 'work.moot', workId: id, orderId, caseId });
      return 'done';
    }
    const answer = await inSpan('amends.perform', { 'amends.work.type': type }, () =>
      performer.perform(item.work, { idempotencyKey: id, signal }),
    );
    if (answer.status === 'pending') return 'waiting';
    if (answer.status === 'impossible') {
      const failures = await countFailure(database.queries, id, answer.detail);
      return await giveUp(item, performer, { failures, detail: answer.detail }, context);
    }
    await end(item, performer, { state: 'done', reference: answer.reference ?? null }, context);
    count('amends.work', { type, outcome: 'done' });
    log({ level: 'info', event: 'work.done', workId: id, orderId, caseId });
    return 'done';
  } catch (error) {
    if (signal.aborted || performer === undefined) return 'waiting';
    return await fail(item, performer, error, context);
  } finally {
    await releaseWork(database.queries, id);
  }
}

function endOf(item: OutboxItem | null): Attempted {
  if (item === null) return 'done';
  return item.state === 'pending' ? 'waiting' : item.state;
}

async function fail(
  item: OutboxItem,
  performer: Performer<WorkType>,
  error: unknown,
  context: AttemptContext,
): Promise<Attempted> {
  const { database, log, failureLimit } = context;
  const { id, work } = item;
  count('amends.work', { type: work.type, outcome: 'failed' });
  const failures = await countFailure(database.queries, id, describe(withoutValues(error)));
  if (failures >= failureLimit) {
    const detail = `Given up after ${failures} attempts.`;
    return giveUp(item, performer, { failures, detail, error }, context);
  }
  const { orderId, caseId } = work;
  log({ level: 'warn', event: 'work.failed', count: failures, error, workId: id, orderId, caseId });
  return 'waiting';
}

async function giveUp(
  item: OutboxItem,
  performer: Performer<WorkType>,
  { failures, detail, error }: { failures: number; detail: string; error?: unknown },
  context: AttemptContext,
): Promise<Attempted> {
  const { id, work } = item;
  const about = { workId: id, orderId: work.orderId, caseId: work.caseId };
  context.log({ level: 'error', event: 'work.failed', count: failures, error, ...about });
  await end(item, performer, { state: 'failed', detail }, context);
  count('amends.dead_letters', { type: work.type });
  return 'failed';
}

async function end(
  item: OutboxItem,
  performer: Performer<WorkType>,
  outcome: Outcome,
  context: AttemptContext,
): Promise<void> {
  const workIds = await settle(context, performer, item, outcome, context.now());
  context.bus.publish([item.work.orderId]);
  await context.dispatch(workIds ?? []);
}

function describe(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500);
}
