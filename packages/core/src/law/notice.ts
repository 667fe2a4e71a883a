import type { Channel } from '../model/event.js';
import type { Instant, LocalDay, Maybe } from '../model/order.js';
import type { Obligation } from '../model/plan.js';
import { localDayOf, parseInstant } from '../time/index.js';
import { dueOf } from './facts/due.js';
import type { Due } from './facts/due.js';
import type { LawFacts } from './facts/law-facts.js';
import type { Certainty } from './law-pack.js';
import type { Statement } from './statements.js';

/** What a notice of a delay says, as data. */
export interface DelayNotice {
  readonly sentAt: Instant;
  readonly channel?: Maybe<Channel>;
  /** The new date it gives; `null` where it says that none can be given; absent where it says neither. */
  readonly newDate?: LocalDay | Instant | null;
  /** The last day on which it says the customer can answer before silence takes effect. */
  readonly answerBy?: Maybe<LocalDay | Instant>;
  /** Everything else it states. */
  readonly says: readonly Statement[];
}

/** A part of a notice: a statement, that it comes in time, by a way that reaches, with the right last day. */
export type NoticePart = Statement | 'in-time' | 'reaches-customer' | 'answer-by';

/** What keeps a notice from counting: a part that is missing, or one that says the wrong thing. */
export interface NoticeGap {
  readonly part: NoticePart;
  readonly kind: 'missing' | 'wrong';
  readonly citation: string;
  readonly certainty: Certainty;
}

/** What a right notice would say, on this order and this day. */
export interface NoticeExpectation {
  /** The date that is being missed: the notice must be out before it has passed. */
  readonly oldDate: Due;
  readonly silence: Obligation['onSilence'];
  /** When silence takes effect, where it cancels. */
  readonly answerBy: Due | null;
}

/** A notice held against what a right one would say. */
export interface NoticeReading extends NoticeExpectation {
  readonly notice: DelayNotice;
  readonly says: ReadonlySet<Statement>;
  /** First instant after the day or moment it was sent, in milliseconds. */
  readonly sentAt: number;
  readonly facts: LawFacts;
}

/** One row of a pack's table of what a notice must say. */
export interface NoticeRule {
  readonly part: NoticePart;
  /** `wrong` where the part must not be there; `missing` when absent. */
  readonly kind?: NoticeGap['kind'];
  /** Whether the part is asked for; always, when absent. */
  readonly when?: (reading: NoticeReading) => boolean;
  /** Whether it is as it should be; where absent, whether the notice states it. */
  readonly holds?: (reading: NoticeReading) => boolean;
  readonly citation: string;
  readonly certainty: Certainty;
}

/** One row of what a notice must say, as data, for documents and reviewers. */
export type NoticeRuleSummary = Required<
  Pick<NoticeRule, 'part' | 'kind' | 'citation' | 'certainty'>
> & {
  /** Whether it is asked for in some cases only. */
  readonly isConditional: boolean;
};

/** Holds a notice against a pack's table. */
export interface NoticeCheck {
  (facts: LawFacts, notice: DelayNotice): NoticeGap[];
  /** The table it holds notices against. */
  readonly rules: readonly NoticeRuleSummary[];
}

/** Makes a check from a table. */
export function noticeCheck(
  expect: (facts: LawFacts, newDate: Due | null) => NoticeExpectation,
  rules: readonly NoticeRule[],
): NoticeCheck {
  const check = (facts: LawFacts, notice: DelayNotice): NoticeGap[] => {
    const newDate = notice.newDate ?? null;
    const due = newDate === null ? null : dueOf(newDate, facts.zone);
    const said: Statement[] = [...notice.says];
    if (notice.newDate === null) said.push('cannot-say-when');
    if (due !== null) said.push('new-date');
    const reading: NoticeReading = {
      ...expect(facts, due),
      notice,
      says: new Set(said),
      sentAt: parseInstant(notice.sentAt),
      facts,
    };
    return rules.flatMap(({ part, kind = 'missing', when, holds, citation, certainty }) => {
      if (when !== undefined && !when(reading)) return [];
      const isRight =
        holds?.(reading) ?? reading.says.has(part as Statement) === (kind === 'missing');
      return isRight ? [] : [{ part, kind, citation, certainty }];
    });
  };
  return Object.assign(check, {
    rules: rules.map(({ part, kind = 'missing', when, citation, certainty }) => {
      return { part, kind, citation, certainty, isConditional: when !== undefined };
    }),
  });
}

/** What a right notice would say where silence changes nothing. */
export function whereSilenceIsNothing({ original }: LawFacts): NoticeExpectation {
  return { oldDate: original, silence: 'none', answerBy: null };
}

/** Whether a notice tells how long it takes, or that nobody can say. */
export function tellsTime({ says }: NoticeReading): boolean {
  return says.has('new-date') || says.has('cannot-say-when');
}

/** Whether a notice names the right last day to answer. */
export function namesAnswerBy({ notice, answerBy, facts }: NoticeReading): boolean {
  const by = notice.answerBy ?? null;
  if (by === null || answerBy === null) return false;
  return dueOf(by, facts.zone).day === localDayOf(answerBy.until - 1, facts.zone);
}
