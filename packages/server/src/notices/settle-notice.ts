import { evidenceOf, giveNews, replay, subPromises } from '@amends/core';
import type { CaseEvent, Instant, OrderEvent, RecoveryCase } from '@amends/core';
import { keepEvents } from '../cases/keep.js';
import type { Rules } from '../cases/rules.js';
import { laterOf } from '../clock.js';
import { rulesFor } from '../incidents/rules-for.js';
import type { CaseLog } from '../store/case-log.js';
import { loadCaseLogs } from '../store/case-log.js';
import type { Queries } from '../store/database.js';
import type { NoticeRow } from '../store/notices.js';
import { findNotice } from '../store/notices.js';
import { addEvents, loadRecord } from '../store/records.js';
import { newsDue } from './news-due.js';
import type { CaseNoticeWork, NoticeWork } from './notice-work.js';

/**
 * Tells a case, and the order's record where a law looks for it, that the customer was written to. What
 * was not sent is told to nobody: a word that was promised and did not go out is broken by itself when
 * its time has passed.
 */
export async function settleNotice(
  queries: Queries,
  work: NoticeWork,
  given: Rules,
  now: Instant,
): Promise<void> {
  if (work.about !== 'trouble' && work.about !== 'news' && work.about !== 'law') return;
  const { orderId, caseId } = work;
  const row = await findNotice(queries, work.noticeId);
  const record = await loadRecord(queries, orderId);
  const log = (await loadCaseLogs(queries, orderId)).find((each) => each.caseId === caseId);
  if (row === null || record === null || log === undefined) return;
  const at = laterOf(row.at.toISOString(), log.events.at(-1)?.at ?? now);
  const rules = await rulesFor(queries, orderId, given);
  const told =
    work.about === 'news'
      ? tellNews(row, log, { at, rules, record })
      : work.about === 'trouble'
        ? tellTrouble(work, row, log, at)
        : tellLaw(row, log, at);
  const kept = await keepEvents(queries, log, told, at);
  const current = replay(kept.log.events);
  if (current === null) return;
  const evidence = told.flatMap((event) => evidenceOf(record, current, event));
  await addEvents(queries, orderId, [...evidence, ...noticed(row, current, at)]);
}

/**
 * What counts in law is evidence for the law, also where no apology stood in it: where the policy decides
 * that nothing is to be said, the law's own sentences are.
 */
function noticed(
  { kind, state, adequacy }: NoticeRow,
  { id, promiseId }: RecoveryCase,
  at: Instant,
): OrderEvent[] {
  if (kind !== 'legal' || state !== 'accepted' || adequacy?.counts !== true) return [];
  const base = { occurredAt: at, recordedAt: at, source: 'store', channel: 'email' } as const;
  // The id under which `evidenceOf` knows the same letter: kept once.
  return [{ ...base, id: `${id}:notified:${at}`, milestone: 'notified', promiseId }];
}

/** A letter that only a law asked for. */
function tellLaw({ state, messageId }: NoticeRow, { events }: CaseLog, at: Instant): CaseEvent[] {
  const decidedAt = replay(events)?.decidedAt ?? null;
  return state === 'accepted'
    ? [{ type: 'update.given', at, channel: 'email', reference: messageId, tells: decidedAt }]
    : [];
}

/** The letter promises the next word, and is not that word. */
function tellTrouble(
  { decidedAt }: Extract<CaseNoticeWork, { about: 'trouble' }>,
  { state, messageId }: NoticeRow,
  { events }: CaseLog,
  at: Instant,
): CaseEvent[] {
  const isTold = events.some((each) => each.type === 'update.given' && each.tells === decidedAt);
  return state === 'accepted' && !isTold
    ? [{ type: 'update.given', at, channel: 'email', reference: messageId, tells: decidedAt }]
    : [];
}

/** Who asked not to be written to finds the next word on the page, where it is given all the same. */
const givenOnPage: ReadonlySet<string | null> = new Set(['left-in-peace', 'nothing-new']);

function tellNews(
  { state, reason, messageId }: NoticeRow,
  { events }: CaseLog,
  {
    at,
    rules,
    record,
  }: {
    readonly at: Instant;
    readonly rules: Rules;
    readonly record: Parameters<typeof giveNews>[0];
  },
): CaseEvent[] {
  const current = replay(events);
  const owed = current === null ? null : newsDue(current);
  if (current === null || owed === null) return [];
  const options = { ...rules, asOf: at, promiseId: current.promiseId };
  if (state === 'accepted')
    return giveNews(record, current, { ...options, channel: 'email', reference: messageId });
  const promise = subPromises(current).find(({ id }) => id === owed.promiseId);
  return state === 'withheld' && givenOnPage.has(reason) && promise?.source !== 'page'
    ? giveNews(record, current, { ...options, channel: 'page', reference: null })
    : [];
}
