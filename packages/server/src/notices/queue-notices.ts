import { replay } from '@amends/core';
import type { CaseEvent, Instant, RecoveryCase } from '@amends/core';
import { inArray } from 'drizzle-orm';
import type { CaseLog } from '../store/case-log.js';
import type { Queries } from '../store/database.js';
import { addWork } from '../store/outbox.js';
import { outbox } from '../store/tables.js';
import { newsDue } from './news-due.js';
import type { NoticeOccasion } from './notice-work.js';

/** What is older when it is found is no news: a server that learns to write does not write about last year. */
const freshMs = 24 * 3_600_000;

/**
 * Puts what the customer is to be told of a case into the outbox: one piece of work an occasion, however
 * often this is asked. Read off the case itself, so that no way of changing one can forget it. Whether
 * it is really sent, to which address and in which words is decided when it is.
 */
export async function queueNotices(
  queries: Queries,
  orderId: string,
  { caseId, events }: CaseLog,
  now: Instant,
): Promise<readonly string[]> {
  const current = replay(events);
  if (current === null) return [];
  const wanted = new Map(
    occasionsOf(events, current, now).map((occasion) => [
      `${caseId}:notice:${nameOf(occasion)}`,
      occasion,
    ]),
  );
  if (wanted.size === 0) return [];
  const known = await queries
    .select({ id: outbox.id })
    .from(outbox)
    .where(inArray(outbox.id, [...wanted.keys()]));
  for (const { id } of known) wanted.delete(id);
  for (const [noticeId, occasion] of wanted) {
    const work = { type: 'send-notice', noticeId, orderId, caseId, ...occasion } as const;
    await addWork(queries, noticeId, work, now);
  }
  return [...wanted.keys()];
}

function nameOf(occasion: NoticeOccasion): string {
  switch (occasion.about) {
    case 'trouble':
      return `trouble:${occasion.decidedAt}`;
    case 'news':
    case 'answer':
      return occasion.promiseId;
    case 'agreed':
    case 'done':
      return `${occasion.about}:${occasion.receiptId}`;
    case 'cancelled':
      return 'cancelled';
  }
}

function occasionsOf(
  events: readonly CaseEvent[],
  current: RecoveryCase,
  now: Instant,
): NoticeOccasion[] {
  const since = Date.parse(now) - freshMs;
  const fresh = events.filter(({ at }) => Date.parse(at) >= since);
  const due = newsDue(current);
  const isDue = due !== null && Date.parse(due.at) <= Date.parse(now);
  return [
    ...fresh.flatMap((event) => occasionOf(event, current, events)),
    ...(isDue ? [{ about: 'news' as const, promiseId: due.promiseId }] : []),
  ];
}

function occasionOf(
  event: CaseEvent,
  { decidedAt, agreed, choice, remedy }: RecoveryCase,
  events: readonly CaseEvent[],
): NoticeOccasion[] {
  switch (event.type) {
    case 'decision.made':
      return event.at === decidedAt && !isTold(event.at, events)
        ? [{ about: 'trouble', decidedAt: event.at }]
        : [];
    case 'ask.answered':
      return [{ about: 'answer', promiseId: event.promiseId }];
    case 'choice.made': {
      // Who takes the way out is owed a confirmation to keep; what else is taken is confirmed when done.
      if (event.choice.pick.kind !== 'exit') return [];
      const made = [{ choice, remedy }, ...agreed].find((each) => each.choice?.at === event.at);
      return made?.remedy ? [{ about: 'agreed', receiptId: made.remedy.id }] : [];
    }
    case 'order.cancelled':
      return event.by === 'law' ? [{ about: 'cancelled' }] : [];
    case 'remedy.fulfilled':
      return [{ about: 'done', receiptId: event.remedyId }];
    default:
      return [];
  }
}

/** Whether a letter has told this decision, or was sent with it. */
function isTold(decidedAt: Instant, events: readonly CaseEvent[]): boolean {
  return events.some(
    (event) =>
      event.type === 'update.given' && (event.tells === decidedAt || event.at === decidedAt),
  );
}
