import { AmendsError, composeLinkLetter } from '@amends/core';
import type { Letter } from '@amends/core';
import { rulesFor } from '../incidents/rules-for.js';
import type { Runtime } from '../runtime/runtime.js';
import { loadCaseLogs } from '../store/case-log.js';
import { findFollow } from '../store/follows.js';
import type { NoticeRow } from '../store/notices.js';
import { findNotice, keepNotice, sentNotices } from '../store/notices.js';
import { loadRecord } from '../store/records.js';
import type { Performer, WorkAnswer, WorkContext } from '../work/performer.js';
import { addressHash } from './address.js';
import type { Draft } from './draft.js';
import { draft } from './draft.js';
import type { NoticeLinksContext } from './notice-links.js';
import { noticeLinks } from './notice-links.js';
import type { CaseNoticeWork, NoticeWork, SendLinkWork } from './notice-work.js';
import type { NoticeKind, Notifier } from './notifier.js';
import { settleNotice } from './settle-notice.js';
import type { WithheldBecause } from './wishes.js';
import { addressOf, withheldBecause } from './wishes.js';

/** What notices are sent with. */
export interface NoticeContext extends NoticeLinksContext {
  readonly open: () => Promise<Runtime>;
  readonly notifier: Notifier;
}

/** A letter on its way to an address. */
interface Outgoing extends Pick<Draft, 'letter' | 'kind'> {
  readonly to: string;
  readonly known: Partial<Pick<Draft, 'gist' | 'statement' | 'adequacy'>>;
}

/**
 * Writes to customers. What became of a notice is written down the moment it is known: after a crash, one
 * that was accepted is not sent again.
 */
export function noticePerformer(context: NoticeContext): Performer<'send-notice'> {
  return {
    async perform(work, attempt) {
      const runtime = await context.open();
      const { queries } = runtime.database;
      const before = await findNotice(queries, attempt.idempotencyKey);
      if (before !== null) return endOf(before);
      const planned =
        work.about === 'link' ? await planLink(work, runtime) : await planNotice(work, runtime);
      return typeof planned === 'string'
        ? withhold(work, planned, runtime, attempt)
        : send(work, planned, context, runtime, attempt);
    },
    async settled(queries, work, _outcome, now) {
      await settleNotice(queries, work, (await context.open()).rules, now);
    },
  };
}

function endOf({ state, reason, messageId }: NoticeRow): WorkAnswer {
  return state === 'refused'
    ? { status: 'impossible', detail: reason ?? 'Refused.' }
    : { status: 'done', reference: messageId };
}

async function planLink(
  { orderId }: SendLinkWork,
  { database: { queries }, rules, clock }: Runtime,
): Promise<Outgoing | WithheldBecause> {
  const record = await loadRecord(queries, orderId);
  if (record === null) return 'over';
  const to = addressOf(record.order, null);
  if (to === null) return 'no-address';
  const { locale, locales, brand } = rules;
  const letter = composeLinkLetter(record, { asOf: clock(), locale, locales, brand });
  return { letter, kind: 'link', to, known: {} };
}

async function planNotice(
  work: CaseNoticeWork,
  { database: { queries }, rules, clock }: Runtime,
): Promise<Outgoing | WithheldBecause> {
  const { orderId, caseId } = work;
  const record = await loadRecord(queries, orderId);
  const log = (await loadCaseLogs(queries, orderId)).find((each) => each.caseId === caseId);
  if (record === null || log === undefined) return 'over';
  const follow = await findFollow(queries, orderId);
  const sent = await sentNotices(queries, orderId, caseId);
  const written = draft(work, {
    record,
    events: log.events,
    rules: await rulesFor(queries, orderId, rules),
    follow,
    now: clock(),
    sent,
  });
  if ('withheld' in written) return written.withheld;
  const { letter, kind, current, gist, statement, adequacy } = written;
  const isNew = sent.find((each) => each.gist !== null)?.gist !== gist;
  const unwanted = withheldBecause({ kind, follow, current, isNew });
  if (unwanted !== null) return unwanted;
  const to = addressOf(record.order, follow);
  return to === null ? 'no-address' : { letter, kind, to, known: { gist, statement, adequacy } };
}

async function withhold(
  work: NoticeWork,
  reason: WithheldBecause,
  { database, clock, log }: Runtime,
  { idempotencyKey }: WorkContext,
): Promise<WorkAnswer> {
  const kind = work.about === 'link' ? 'link' : 'goodwill';
  const row = blankRow(idempotencyKey, work, kind, clock());
  // A word that is owed and has nowhere to go is for a person to know of.
  const isLost = reason === 'no-address' && work.about !== 'link';
  await keepNotice(database.queries, { ...row, state: isLost ? 'refused' : 'withheld', reason });
  log({ level: 'info', event: 'notice.withheld', code: reason, ...about(idempotencyKey, work) });
  return isLost
    ? { status: 'impossible', detail: 'The order has no e-mail address that can be used.' }
    : { status: 'done' };
}

async function send(
  work: NoticeWork,
  { letter, kind, to, known }: Outgoing,
  context: NoticeContext,
  { database, log }: Runtime,
  { idempotencyKey, signal }: WorkContext,
): Promise<WorkAnswer> {
  const { page, keyless, stop } = await noticeLinks(letter.orderId, context);
  const { html, text } = await rendered(letter, page);
  const answer = await context.notifier.notify(
    {
      kind,
      to,
      locale: letter.locale,
      subject: letter.subject,
      text,
      html,
      headers: letter.stop === null ? {} : oneClick(stop),
      idempotencyKey,
    },
    { signal },
  );
  if (answer.status === 'not-yet') throw new Error(answer.detail);
  const isAccepted = answer.status === 'accepted';
  await keepNotice(database.queries, {
    ...blankRow(idempotencyKey, work, kind, letter.asOf),
    ...known,
    state: isAccepted ? 'accepted' : 'refused',
    reason: isAccepted ? null : answer.detail,
    locale: letter.locale,
    subject: letter.subject,
    text: (await rendered(letter, keyless)).text,
    addressHash: addressHash(letter.orderId, to),
    messageId: isAccepted ? answer.messageId : null,
  });
  const event = isAccepted ? 'notice.sent' : 'notice.refused';
  log({ level: isAccepted ? 'info' : 'warn', event, code: kind, ...about(idempotencyKey, work) });
  return isAccepted
    ? { status: 'done', reference: answer.messageId }
    : { status: 'impossible', detail: answer.detail };
}

/** The renderer is loaded with the first letter: a server that writes none does not pay for it. */
async function rendered(letter: Letter, page: string): Promise<{ html: string; text: string }> {
  const { renderLetter } = await import('./letter/render-letter.js');
  return renderLetter(letter, { page, stop: letter.stop === null ? null : `${page}#updates` });
}

/** RFC 8058: the mail program asks by itself, with one POST, and nobody has to find a page. */
function oneClick(stop: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${stop}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

function blankRow(id: string, work: NoticeWork, kind: NoticeKind, at: string): NoticeRow {
  return {
    id,
    orderId: work.orderId,
    caseId: work.caseId ?? null,
    about: work.about,
    kind,
    state: 'withheld',
    reason: null,
    at: new Date(at),
    locale: null,
    subject: null,
    text: null,
    addressHash: null,
    messageId: null,
    gist: null,
    statement: null,
    adequacy: null,
  };
}

function about(
  workId: string,
  { orderId, caseId }: NoticeWork,
): { workId: string; orderId: string; caseId?: string } {
  return { workId, orderId, ...(caseId !== undefined && { caseId }) };
}

/**
 * Checks that letters can lead somewhere.
 *
 * @throws {AmendsError} `invalid_configuration` when the store has no page of an order.
 */
export function readPageUrl<Page>(pageUrl: Page | undefined): Page {
  if (pageUrl !== undefined) return pageUrl;
  throw new AmendsError({
    code: 'invalid_configuration',
    message:
      'Whoever is written to needs a page to go to. Pass pageUrl: (orderId, key) => `https://shop.example/orders/${orderId}?key=${key}`.',
  });
}
