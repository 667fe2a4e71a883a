import { createHash } from 'node:crypto';
import {
  composeLetter,
  composeNotice,
  giveNews,
  noticeAdequacy,
  noticeOf,
  replay,
  withImplied,
} from '@amends/core';
import type {
  CaseEvent,
  FollowPreference,
  Instant,
  LegalNotice,
  Letter,
  NoticeAdequacy,
  OrderRecord,
  RecoveryCase,
} from '@amends/core';
import type { Rules } from '../cases/rules.js';
import type { NoticeRow } from '../store/notices.js';
import { newsDue } from './news-due.js';
import type { CaseNoticeWork } from './notice-work.js';
import type { NoticeKind } from './notifier.js';

/** What a draft is written from. */
export interface DraftContext {
  readonly record: OrderRecord;
  readonly events: readonly CaseEvent[];
  readonly rules: Rules;
  readonly follow: FollowPreference | null;
  readonly now: Instant;
  /** What was sent about this case before, newest first. */
  readonly sent: readonly Pick<NoticeRow, 'gist' | 'statement'>[];
}

/** A letter that could be sent, with all that is known of it. */
export interface Draft {
  readonly letter: Letter;
  readonly kind: NoticeKind;
  readonly current: RecoveryCase;
  /** The dates and the choice that it tells, as a digest. */
  readonly gist: string;
  /** What it states in the way a law wants it; `null` where none asks. */
  readonly statement: LegalNotice | null;
  readonly adequacy: NoticeAdequacy | null;
}

/** Writes the letter of an occasion as things stand, or says why there is none to write. */
export function draft(
  work: CaseNoticeWork,
  context: DraftContext,
): Draft | { readonly withheld: 'superseded' | 'over' } {
  const { record, events, rules, follow, now, sent } = context;
  const stands = replay(events);
  if (stands === null || isSuperseded(work, stands)) return { withheld: 'superseded' };
  const current = work.about === 'news' ? withNews(context, stands) : stands;
  const law = lawOf(work, current, context);
  const isLegal = isLegalNow(work, current, law?.statement ?? null, sent);
  // Told meanwhile, or not asked for any more.
  if (work.about === 'law' && !isLegal) return { withheld: 'superseded' };
  const { locale, locales, brand, incidents } = rules;
  const letter = composeLetter(record, current, work, {
    asOf: now,
    locale,
    locales,
    brand,
    incidents,
    follow,
    isLegal,
    rights: law?.sentences,
  });
  if (letter === null) return { withheld: 'over' };
  return {
    letter,
    kind: isLegal ? 'legal' : kinds[work.about],
    current,
    gist: gistOf(letter),
    statement: law?.statement ?? null,
    adequacy: law?.adequacy ?? null,
  };
}

const kinds: Readonly<Record<CaseNoticeWork['about'], NoticeKind>> = {
  trouble: 'goodwill',
  news: 'update',
  law: 'legal',
  answer: 'answer',
  agreed: 'receipt',
  done: 'receipt',
  cancelled: 'legal',
};

/** A newer decision is told by a letter of its own; a word that was given is given. */
function isSuperseded(work: CaseNoticeWork, current: RecoveryCase): boolean {
  if (work.about === 'trouble') return work.decidedAt !== current.decidedAt;
  return work.about === 'news' && newsDue(current)?.promiseId !== work.promiseId;
}

/** The case as it will stand once this word is given: with the word after it promised. */
function withNews(
  { record, rules, now, events }: DraftContext,
  stands: RecoveryCase,
): RecoveryCase {
  const { promiseId } = stands;
  const options = { ...rules, asOf: now, promiseId, channel: 'email', reference: null } as const;
  return replay([...events, ...giveNews(record, stands, options)]) ?? stands;
}

/** What a law wants told, as data and in words, and whether it says enough. */
interface Lawful {
  readonly statement: LegalNotice;
  readonly adequacy: NoticeAdequacy;
  readonly sentences: readonly string[];
}

/** What a law wants told now, and whether this letter tells it as it should. */
function lawOf(
  { about }: CaseNoticeWork,
  { promiseId }: RecoveryCase,
  { record, rules, now }: DraftContext,
): Lawful | null {
  if (about !== 'trouble' && about !== 'news' && about !== 'law') return null;
  const known = withImplied(record, { asOf: now });
  const promise = known.promises.find(({ id }) => id === promiseId);
  if (promise === undefined) return null;
  const { locale, locales, brand } = rules;
  const stated = composeNotice(record, promise, { asOf: now, locale, locales, brand });
  if (stated === null) return null;
  const notice = noticeOf(stated, { sentAt: now, channel: 'email' });
  return {
    statement: stated.notice,
    adequacy: noticeAdequacy(notice, known, promise),
    sentences: stated.sentences.map(({ text }) => text),
  };
}

/** What a law has had told once, in the same terms, it does not ask for again. */
function isLegalNow(
  work: CaseNoticeWork,
  current: RecoveryCase,
  statement: LegalNotice | null,
  sent: DraftContext['sent'],
): boolean {
  if (work.about === 'cancelled') return true;
  if (work.about === 'agreed') {
    const basis = current.offer?.exit?.basis ?? 'policy';
    return current.remedy?.id === work.receiptId && basis !== 'policy';
  }
  if (statement === null) return false;
  return !sent.some((before) => digestOf(before.statement) === digestOf(statement));
}

/** The dates and the choice, without the days that move by themselves while nobody chooses. */
function gistOf({ dates, choice }: Letter): string {
  const named = [...(choice?.ways ?? []), ...(choice?.options ?? [])];
  return digestOf([dates, named.map(({ title, value }) => [title, value])]);
}

function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value ?? null))
    .digest('hex');
}
