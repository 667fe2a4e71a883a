import { namesAnswerBy, noticeCheck, tellsTime } from '../../notice.js';
import type { NoticeCheck, NoticeExpectation } from '../../notice.js';
import type { Due } from '../../facts/due.js';
import type { LawFacts } from '../../facts/law-facts.js';
import { linksOf, silenceOn } from './links.js';

/** What a delay option notice must say to count: the first, and every renewed one. */
export const checkNotice: NoticeCheck = noticeCheck(expect, [
  {
    part: 'in-time',
    holds: ({ sentAt, oldDate }) => sentAt < oldDate.until,
    citation: '16 CFR 435.2(b)(1)',
    certainty: 'stated',
  },
  {
    part: 'reaches-customer',
    holds: ({ notice }) => notice.channel !== 'page',
    citation: 'FTC guide',
    certainty: 'guidance',
  },
  { part: 'new-date', holds: tellsTime, citation: '16 CFR 435.2(b)(1)(i)', certainty: 'stated' },
  { part: 'right-to-cancel', citation: '16 CFR 435.2(b)(1)(i)', certainty: 'stated' },
  { part: 'full-refund', citation: '16 CFR 435.2(b)(1)(i)', certainty: 'stated' },
  { part: 'free-answer', citation: '16 CFR 435.2(b)(3)', certainty: 'stated' },
  {
    part: 'silence-consents',
    when: ({ silence }) => silence === 'consent',
    citation: '16 CFR 435.2(b)(1)(ii)',
    certainty: 'stated',
  },
  {
    part: 'silence-cancels',
    when: ({ silence }) => silence === 'cancel',
    citation: '16 CFR 435.2(b)(1)(iii), (b)(2)',
    certainty: 'stated',
  },
  {
    part: 'answer-by',
    when: ({ silence }) => silence === 'cancel',
    holds: namesAnswerBy,
    citation: '16 CFR 435.2(b)(1)(iii), (b)(2)',
    certainty: 'stated',
  },
  {
    part: 'reason',
    when: ({ says }) => says.has('cannot-say-when'),
    citation: 'FTC guide',
    certainty: 'guidance',
  },
  {
    part: 'right-until-shipment',
    when: ({ says }) => says.has('cannot-say-when'),
    citation: '16 CFR 435.2(b)(1)(iii)',
    certainty: 'stated',
  },
  {
    part: 'silence-consents',
    kind: 'wrong',
    when: ({ silence }) => silence !== 'consent',
    citation: '16 CFR 435.2(b)(1)(iii), (b)(2)',
    certainty: 'stated',
  },
  {
    part: 'silence-changes-nothing',
    kind: 'wrong',
    citation: '16 CFR 435.2(b)',
    certainty: 'stated',
  },
]);

/** The delay that this notice is about: what was asked for before it, without the date it gives. */
function expect(given: LawFacts, newDate: Due | null): NoticeExpectation {
  const notices = given.answers.notices.filter(({ at }) => at < given.asOf);
  const law = { ...given, answers: { ...given.answers, notices } };
  const last = law.revisions.at(-1);
  const isItsOwn = last !== undefined && last.due?.until === newDate?.until;
  const before = linksOf(law, isItsOwn ? law.revisions.slice(0, -1) : law.revisions);
  const held = before.at(-1);
  const oldDate = held === undefined ? law.original : (held.date ?? held.lapse ?? held.old);
  const { silence, lapse } = silenceOn(before.length === 0, oldDate, newDate, law);
  return { oldDate, silence, answerBy: lapse };
}
