import { lawOn, replay, withImplied } from '@amends/core';
import type { CaseEvent, Instant, OrderRecord, RecoveryCase } from '@amends/core';
import { and, inArray, ne } from 'drizzle-orm';
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
  { record, now }: { readonly record: OrderRecord; readonly now: Instant },
): Promise<readonly string[]> {
  const current = replay(events);
  if (current === null) return [];
  const occasions = occasionsOf(events, current, now);
  const duty = dutyOf(record, current, now);
  if (duty !== null && !(await isTellingAnyway(queries, caseId, occasions))) occasions.push(duty);
  const wanted = new Map(
    occasions.map((occasion) => [`${caseId}:notice:${nameOf(occasion)}`, occasion]),
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

/** The notice that a law asks for now, which has not been given; none of a case that is over. */
function dutyOf(
  record: OrderRecord,
  { promiseId, closedAt }: RecoveryCase,
  now: Instant,
): NoticeOccasion | null {
  const known = withImplied(record, { asOf: now });
  const promise = known.promises.find(({ id }) => id === promiseId);
  if (promise === undefined || closedAt !== null) return null;
  const duty = lawOn(known, promise, { asOf: now }).obligations.find(
    (each) => each.duty === 'notify',
  );
  return duty === undefined ? null : { about: 'law', due: `${duty.pack}:${duty.dueBy ?? ''}` };
}

/** Letters that tell how it stands hold what a law wants told then. */
const telling: ReadonlySet<NoticeOccasion['about']> = new Set(['trouble', 'news']);

/** Whether a letter goes out, or waits, that will tell what the law wants told. */
async function isTellingAnyway(
  queries: Queries,
  caseId: string,
  occasions: readonly NoticeOccasion[],
): Promise<boolean> {
  const ids = occasions
    .filter(({ about }) => telling.has(about))
    .map((occasion) => `${caseId}:notice:${nameOf(occasion)}`);
  if (ids.length === 0) return false;
  const over = await queries
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(inArray(outbox.id, ids), ne(outbox.state, 'pending')));
  return over.length < ids.length;
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
    case 'law':
      return `law:${occasion.due}`;
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
