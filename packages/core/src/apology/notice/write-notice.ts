import type { Words } from '../../copy/index.js';
import { STATEMENTS } from '../../law/index.js';
import type { LawOn, Statement } from '../../law/index.js';
import type { LegalNotice } from '../../model/apology.js';
import type { Duty } from '../../model/plan.js';
import type { PromiseKind } from '../../model/promise.js';
import type { Arrival } from '../arrival.js';
import { saySilence } from '../say-silence.js';

/** What a notice is written from. */
export interface NoticeContext {
  readonly law: LawOn;
  readonly words: Words;
  /** Of the promise that is late. */
  readonly kind: PromiseKind;
  /** When to expect it now. */
  readonly arrival: Arrival | null;
  /** The fact that explains it, in a sentence; `null` where the evidence names none. */
  readonly reason: string | null;
}

/** A notice with its sentences, one a statement, in the order in which they are read. */
export interface WrittenNotice {
  readonly notice: LegalNotice;
  readonly sentences: readonly { readonly statement: Statement; readonly text: string }[];
}

/** Duties under which the customer has to be told or asked something. */
const CALLS_FOR_NOTICE: ReadonlySet<Duty> = new Set<Duty>([
  'notify',
  'seek-consent',
  'offer-choice',
  'allow-additional-period',
]);

/** In the order in which they are read: the delay, the way out, what silence brings, how to answer. */
const READING_ORDER: readonly Statement[] = [
  'new-date',
  'cannot-say-when',
  'reason',
  'additional-period',
  'remedies',
  'right-to-cancel',
  'full-refund',
  'right-until-shipment',
  'silence-consents',
  'silence-cancels',
  'silence-changes-nothing',
  'agreeing-ends-right',
  'free-answer',
  'withdraw-function',
];

/** Statements that stand in the sentence of another one. */
const WITHIN: Readonly<Partial<Record<Statement, Statement>>> = {
  'durable-acknowledgement': 'withdraw-function',
  'monetary-adjustment': 'remedies',
};

/**
 * What the law wants a notice of this delay to say, in words; `null` where no duty calls for one. What
 * nothing is known to say about is left out, and `noticeAdequacy` then names it.
 */
export function writeNotice(context: NoticeContext): WrittenNotice | null {
  const { law } = context;
  const endsRight = law.waiting.effect === 'ends-right' && law.delay !== null;
  const isCalledFor = law.obligations.some(({ duty }) => CALLS_FOR_NOTICE.has(duty));
  if (law.pack === null || !(isCalledFor || endsRight)) return null;

  const newDate = dateOf(context);
  const wanted = new Set<string>(law.obligations.flatMap(({ requires }) => requires));
  wanted.add(newDate === null ? 'cannot-say-when' : 'new-date');
  wanted.delete(newDate === null ? 'new-date' : 'cannot-say-when');
  if (endsRight) wanted.add('agreeing-ends-right');

  const sentences = READING_ORDER.filter((statement) => wanted.has(statement)).flatMap(
    (statement) => {
      const text = sentenceOf(statement, newDate, context);
      return text === null ? [] : [{ statement, text }];
    },
  );
  const made = new Set<string>(sentences.map(({ statement }) => statement));
  const { ifSilent } = law;
  return {
    notice: {
      pack: law.pack,
      newDate,
      answerBy: ifSilent.kind === 'cancelled-on' ? ifSilent.by : null,
      says: STATEMENTS.filter(
        (statement) => wanted.has(statement) && made.has(WITHIN[statement] ?? statement),
      ),
    },
    sentences,
  };
}

/** A law about shipment wants the date that was stated; the others how long it is likely to take. */
function dateOf({ law, kind, arrival }: NoticeContext): LegalNotice['newDate'] {
  const stated = law.delay?.newDate ?? null;
  return kind === 'ship' ? stated : (arrival?.by ?? null);
}

function sentenceOf(
  statement: Statement,
  newDate: LegalNotice['newDate'],
  { law, words, kind, reason }: NoticeContext,
): string | null {
  const left = kind === 'ship' ? 'ship' : 'other';
  const dated = (by: string | null) =>
    by === null
      ? ({ dated: 'other', day: '' } as const)
      : ({ dated: 'yes', day: words.inline.day(by) } as const);
  switch (statement) {
    case 'new-date':
      return newDate === null
        ? null
        : words.say('law.notice.new-date', { kind: left, day: words.inline.day(newDate) });
    case 'cannot-say-when':
      return words.say('law.notice.cannot-say-when', { kind: left });
    case 'reason':
      return reason;
    case 'silence-cancels':
      return law.ifSilent.kind === 'cancelled-on'
        ? words.say('law.notice.silence-cancels', { day: words.inline.day(law.ifSilent.by) })
        : null;
    case 'silence-consents':
      return law.ifSilent.kind === 'consent-until' ? saySilence(law.ifSilent, words) : null;
    case 'silence-changes-nothing':
      return words.say('law.silence.nothing', {});
    case 'agreeing-ends-right':
      return words.say('law.keep.ends-right', { dated: dated(newDate).dated });
    case 'additional-period': {
      const period = law.obligations.find(({ duty }) => duty === 'allow-additional-period');
      return words.say('law.notice.additional-period', dated(period?.dueBy ?? null));
    }
    case 'remedies': {
      const isFree = law.obligations.some(({ requires }) => requires.includes('substitute'));
      return words.say('law.notice.remedies', { choice: isFree ? 'three' : 'other' });
    }
    case 'right-to-cancel':
    case 'full-refund':
    case 'right-until-shipment':
    case 'free-answer':
    case 'withdraw-function':
      return words.say(`law.notice.${statement}`, {});
    default:
      return null;
  }
}
