import { AmendsError } from '@amends/core';
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
    const outcome = await act(item, performer, context);
    return outcome === null ? 'waiting' : await end(item, performer, outcome, context);
  } catch (error) {
    // What could not be written down is no failure of whoever acted: it is asked again, and written then.
    if (!signal.aborted)
      log({ level: 'error', event: 'work.unsettled', error, workId: id, orderId, caseId });
    return 'waiting';
  } finally {
    await releaseWork(database.queries, item);
  }
}

/** Has it done. Answers how it ended, or `null` where it has not. */
async function act(
  item: OutboxItem,
  performer: Performer<WorkType>,
  context: AttemptContext,
): Promise<Outcome | null> {
  const { database, log, signal } = context;
  const { id, work } = item;
  const { type, orderId, caseId } = work;
  if ((await performer.isMoot?.(database.queries, work)) === true) {
    log({ level: 'info', event: 'work.moot', workId: id, orderId, caseId });
    return { state: 'done', reference: null };
  }
  try {
    const answer = await inSpan('amends.perform', { 'amends.work.type': type }, () =>
      performer.perform(work, { idempotencyKey: id, signal }),
    );
    if (answer.status === 'done') return { state: 'done', reference: answer.reference ?? null };
    if (answer.status === 'pending') return null;
    const failures = await countFailure(database.queries, id, answer.detail);
    return giveUp(item, { failures, detail: answer.detail }, context);
  } catch (error) {
    return signal.aborted || isClosed(error) ? null : await fail(item, error, context);
  }
}

/** The server was closed under it: nobody failed. */
function isClosed(error: unknown): boolean {
  return AmendsError.isInstance(error) && error.code === 'store_closed';
}

function endOf(item: OutboxItem | null): Attempted {
  if (item === null) return 'done';
  return item.state === 'pending' ? 'waiting' : item.state;
}

async function fail(
  item: OutboxItem,
  error: unknown,
  context: AttemptContext,
): Promise<Outcome | null> {
  const { database, log, failureLimit } = context;
  const { id, work } = item;
  count('amends.work', { type: work.type, outcome: 'failed' });
  const failures = await countFailure(database.queries, id, describe(withoutValues(error)));
  if (failures >= failureLimit) {
    const detail = `Given up after ${failures} attempts.`;
    return giveUp(item, { failures, detail, error }, context);
  }
  const { orderId, caseId } = work;
  log({ level: 'warn', event: 'work.failed', count: failures, error, workId: id, orderId, caseId });
  return null;
}

function giveUp(
  { id, work }: OutboxItem,
  { failures, detail, error }: { failures: number; detail: string; error?: unknown },
  { log }: AttemptContext,
): Outcome {
  const about = { workId: id, orderId: work.orderId, caseId: work.caseId };
  log({ level: 'error', event: 'work.failed', count: failures, error, ...about });
  return { state: 'failed', detail };
}

async function end(
  item: OutboxItem,
  performer: Performer<WorkType>,
  outcome: Outcome,
  context: AttemptContext,
): Promise<Attempted> {
  const { id, work } = item;
  const { type, orderId, caseId } = work;
  const workIds = await settle(context, performer, item, outcome, context.now());
  if (outcome.state === 'done') {
    count('amends.work', { type, outcome: 'done' });
    context.log({ level: 'info', event: 'work.done', workId: id, orderId, caseId });
  } else count('amends.dead_letters', { type });
  context.bus.publish([orderId]);
  await context.dispatch(workIds ?? []);
  return outcome.state;
}

function describe(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500);
}
