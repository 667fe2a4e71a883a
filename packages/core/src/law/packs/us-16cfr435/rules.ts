import type { Duty } from '../../../model/plan.js';
import type { LawRule } from '../../law-pack.js';
import type { CancelCause } from './course.js';
import {
  KEEP_OR_CANCEL,
  answerBy,
  isCancelled,
  isSellerCredit,
  noticeOf,
  refundBy,
  silenceOf,
} from './us-facts.js';
import type { UsFacts } from './us-facts.js';

const isAsked = ({ course }: UsFacts): boolean => course.state === 'asked';

/** A row for one of the causes for which an order is deemed cancelled. */
function deemed(
  cause: CancelCause,
  citation: string,
  certainty: LawRule<UsFacts>['certainty'] = 'stated',
): LawRule<UsFacts> {
  return {
    id: `cancelled.${cause}`,
    when: (facts) => isCancelled(facts, cause),
    duty: 'cancel-and-refund',
    dueBy: refundBy,
    requires: () => ['refund', 'full-refund'],
    citation,
    certainty,
  };
}

/** The table of the rule, to be read against the last table of the research page. */
export const rules: readonly LawRule<UsFacts>[] = [
  {
    id: 'asked.notify',
    when: ({ course }) => course.state === 'asked' && course.unnoticed !== null,
    duty: 'notify',
    dueBy: ({ course }) => (course.state === 'asked' ? (course.unnoticed?.old.by ?? null) : null),
    onSilence: silenceOf,
    requires: (facts) => [...KEEP_OR_CANCEL, ...noticeOf(facts), 'not-by-page-alone'],
    citation: '16 CFR 435.2(b)(1)',
    certainty: 'stated',
  },
  {
    id: 'asked.consent.first',
    when: (facts) => isAsked(facts) && isFirst(facts),
    duty: 'seek-consent',
    dueBy: answerBy,
    onSilence: silenceOf,
    requires: (facts) => [...KEEP_OR_CANCEL, ...noticeOf(facts)],
    citation: '16 CFR 435.2(b)(1)(ii)-(iii)',
    certainty: 'stated',
  },
  {
    id: 'asked.consent.renewed',
    when: (facts) => isAsked(facts) && !isFirst(facts),
    duty: 'seek-consent',
    dueBy: answerBy,
    onSilence: silenceOf,
    requires: (facts) => [...KEEP_OR_CANCEL, ...noticeOf(facts)],
    citation: '16 CFR 435.2(b)(2)',
    certainty: 'stated',
  },
  {
    id: 'asked.cancel',
    when: isAsked,
    duty: 'offer-cancellation',
    onSilence: silenceOf,
    requires: () => [...KEEP_OR_CANCEL, 'right-to-cancel', 'full-refund', 'free-answer'],
    citation: '16 CFR 435.2(b)',
    certainty: 'stated',
  },
  {
    id: 'waiting.silent',
    when: ({ course }) => course.state === 'waiting' && !course.isExpress,
    duty: 'offer-cancellation',
    onSilence: silenceOf,
    requires: () => ['cancel-refund', 'full-refund'],
    citation: '16 CFR 435.2(b)(1)(ii)',
    certainty: 'stated',
  },
  {
    id: 'waiting.indefinitely',
    when: ({ course }) => course.state === 'waiting' && course.until === null,
    duty: 'offer-cancellation',
    requires: () => ['cancel-refund', 'right-until-shipment', 'full-refund'],
    citation: '16 CFR 435.2(b)(1)(iii)',
    certainty: 'stated',
  },
  deemed('customer', '16 CFR 435.2(c)(1)'),
  deemed('refused', '16 CFR 435.2(c)(1)'),
  deemed('silence', '16 CFR 435.2(c)(2)'),
  deemed('renewed-silence', '16 CFR 435.2(c)(3)'),
  deemed('date-passed', '16 CFR 435.2(c)(3)', 'assumption'),
  deemed('store', '16 CFR 435.2(c)(4)'),
  deemed('no-notice', '16 CFR 435.2(c)(5)'),
  refund('refund.by', '16 CFR 435.1(b)(1)', (facts) => !isSellerCredit(facts.law)),
  refund('refund.billing-cycle', '16 CFR 435.1(b)(2)', (facts) => isSellerCredit(facts.law)),
];

function refund(
  id: string,
  citation: string,
  when: (facts: UsFacts) => boolean,
  duty: Duty = 'refund-by',
): LawRule<UsFacts> {
  return {
    id,
    when: (facts) => isCancelled(facts) && when(facts),
    duty,
    dueBy: refundBy,
    requires: () => ['refund', 'full-refund'],
    citation,
    certainty: 'stated',
  };
}

function isFirst({ course }: UsFacts): boolean {
  return course.state === 'asked' && course.link.isFirst;
}
