import type { Instant, LocalDay, Order } from '../../../model/order.js';
import type { RemedyKind } from '../../../model/remedy.js';
import { addBusinessDays, addDays } from '../../../time/index.js';
import { earlier } from '../../facts/due.js';
import type { LawFacts } from '../../facts/law-facts.js';
import type { Portion } from '../../facts/portion.js';
import type { SilenceEffect } from '../../silence.js';
import type { Statement } from '../../statements.js';
import { NO_EFFECT } from '../../waiting.js';
import type { Waiting } from '../../waiting.js';
import { courseOf } from './course.js';
import type { CancelCause, Course } from './course.js';
import { workingDaysAround } from './federal-holidays.js';

/** What the rows of the table look at. */
export interface UsFacts {
  readonly law: LawFacts;
  readonly portion: Portion;
  readonly course: Course;
}

/** Reads where some units stand under the rule. */
export function readUsFacts(law: LawFacts, portion: Portion): UsFacts {
  return { law, portion, course: courseOf(law, portion) };
}

/** Whether the store applied its own credit, which changes two numbers of the rule. */
export function isSellerCredit({ order }: Pick<LawFacts, 'order'>): boolean {
  return order.payment?.sellerCredit ?? false;
}

/** Whether the units are cancelled for one of these causes. */
export function isCancelled({ course }: UsFacts, ...causes: readonly CancelCause[]): boolean {
  return course.state === 'cancelled' && (causes.length === 0 || causes.includes(course.cause));
}

/** What silence brings on the delay that was asked for. */
export function silenceOf({ course }: UsFacts): 'consent' | 'cancel' | 'none' {
  if (course.state === 'asked') return course.link.silence;
  return course.state === 'waiting' && !course.isExpress ? 'consent' : 'none';
}

/** The old date while it is ahead; afterwards the end of the time in which agreement counts. */
export function answerBy({ law, course }: UsFacts): LocalDay | Instant | null {
  if (course.state !== 'asked') return null;
  const { old } = course.link;
  const lapse = course.lapse ?? old;
  return law.asOf < old.until ? earlier(old, lapse).by : lapse.by;
}

/** The last day for the money, where the units are cancelled. */
export function refundBy({ law, course }: UsFacts): LocalDay | null {
  return course.state === 'cancelled' ? refundDay(course.vestedOn, law.order) : null;
}

/**
 * Seven working days after the right vests; on the store's own credit one billing cycle, whose length
 * nobody but the store knows.
 */
export function refundDay(vestedOn: LocalDay, order: Order): LocalDay | null {
  return isSellerCredit({ order })
    ? null
    : addBusinessDays(vestedOn, 7, workingDaysAround(vestedOn));
}

/** Saying yes to the delay that was asked for is express consent to it. */
export function waitingOf({ law, course, portion }: UsFacts): Waiting {
  if (course.state !== 'asked') return NO_EFFECT;
  const asked = portion.revisions.at(-1)?.promise ?? law.root;
  return { effect: 'agrees', promiseId: asked.id };
}

/** What a notice of this delay must say. */
export function noticeOf({ course }: UsFacts): readonly Statement[] {
  if (course.state !== 'asked') return [];
  const { date, silence } = course.link;
  return [
    ...(date === null
      ? (['cannot-say-when', 'reason', 'right-until-shipment'] as const)
      : (['new-date'] as const)),
    'right-to-cancel',
    'full-refund',
    'free-answer',
    silence === 'consent' ? 'silence-consents' : 'silence-cancels',
  ];
}

/** What the customer must be able to choose. */
export const KEEP_OR_CANCEL: readonly RemedyKind[] = ['keep-waiting', 'cancel-refund'];

/** What the customer's silence brings, as data. */
export function silenceEffect(facts: UsFacts): SilenceEffect {
  const { law, course } = facts;
  if (course.state === 'cancelled') return { kind: 'refund-due', refundBy: refundBy(facts) };
  if (course.state === 'waiting' && !course.isExpress && course.until !== null)
    return { kind: 'consent-until', by: course.until.by };
  if (course.state !== 'asked') return { kind: 'nothing-lapses' };
  const { lapse, link } = course;
  if (lapse === null)
    return link.date === null
      ? { kind: 'nothing-lapses' }
      : { kind: 'consent-until', by: link.date.by };
  return {
    kind: 'cancelled-on',
    by: lapse.by,
    refundBy: refundDay(addDays(lapse.day, 1), law.order),
  };
}
