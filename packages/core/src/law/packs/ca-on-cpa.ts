import { agreementsOf } from '../facts/agreement.js';
import type { LawFacts } from '../facts/law-facts.js';
import type { Portion } from '../facts/portion.js';
import { paidFor } from '../facts/price.js';
import { definePack } from '../define-pack.js';
import type { LawPack } from '../law-pack.js';
import { because } from '../law-reason.js';
import type { LawReason } from '../law-reason.js';
import { tellsTime } from '../notice.js';
import {
  lateNotice,
  lateRules,
  limitOf,
  readLateFacts,
  reasonsOf,
  refundDay,
  silenceEffect,
} from './late-right/late-facts.js';
import type { LateFacts } from './late-right/late-facts.js';
import { NO_EFFECT } from '../waiting.js';
import type { Waiting } from '../waiting.js';

const RIGHT = 'Consumer Protection Act, 2002 (Ontario), late delivery';
/** In cents: the Act is about purchases over this. */
const OVER = 5_000;

/** The Consumer Protection Act of Ontario. It governs delivery, and agreeing to wait ends its right. */
export const caOnCpa: LawPack = definePack<LateFacts>({
  id: 'ca-on-cpa',
  version: '1.0.0',
  title: 'Consumer Protection Act, 2002, of Ontario',
  sources: [
    'https://www.cleo.on.ca/en/publications/otmshop/how-do-i-cancel-agreement',
    'https://transcript.ontarionewsroom.com/transcript/mpbsdp/en/introduction-to-the-consumer-protection-act.html',
    'http://www.consumerrights.ca/2020/01/online-shopping-product-cancellation-and-refunds-in-ontario/',
  ],
  looksAt: 'deliver',
  daysWithoutDate: () => 30,
  read: readOntarioFacts,
  rules: lateRules(RIGHT, RIGHT).map((rule) =>
    rule.id === 'late.exit'
      ? { ...rule, requires: (facts) => [...rule.requires(facts), 'agreeing-ends-right'] }
      : rule,
  ),
  silence: silenceEffect,
  waiting: waitingOf,
  refundDay,
  reasons: reasonsOf,
  checkNotice: lateNotice(RIGHT, [
    {
      part: 'agreeing-ends-right',
      when: tellsTime,
      citation: RIGHT,
      certainty: 'assumption',
    },
  ]),
  doubts: [
    {
      about: 'version',
      certainty: 'stated',
      note: 'The Act of 2002 is read. The Act of 2023 was not yet in force in the sources.',
    },
    {
      about: 'citation',
      certainty: 'unverified',
      note: 'Read in plain-language accounts, not in the Act; the section numbers are to be added by counsel.',
    },
    {
      about: 'late.exit',
      certainty: 'assumption',
      note: 'Who agreed to a later date can end it again once that date is missed by more than 30 days; who agreed to wait without a date cannot. Where no date was stated the right comes 30 days after the order.',
    },
    {
      about: 'amount',
      certainty: 'assumption',
      note: 'Over 50 Canadian dollars with everything the customer paid; an order in another currency, or without a total and prices, gets no opinion.',
    },
  ],
});

function readOntarioFacts(law: LawFacts, portion: Portion): LateFacts {
  const blocked = outOfScope(law);
  const agreed = agreementsOf(law, portion).at(-1);
  const due = agreed === undefined ? law.original : agreed.revision.due;
  const facts = readLateFacts(law, portion, limitOf(due ?? law.original, law));
  const waits =
    agreed === undefined ? [] : [agreementReason(agreed.revision.due?.by ?? null, agreed.fact)];
  if (blocked === null && due !== null) return { ...facts, reasons: [...waits, ...facts.reasons] };
  const why = blocked === null ? waits : [blocked];
  return { ...facts, isOver: false, ended: null, reasons: [...why, ...facts.reasons] };
}

/** Agreeing to late delivery gives the right up, whether it has come already or would. */
function waitingOf({ law, portion }: LateFacts): Waiting {
  const isOver = portion.arrivedAt <= law.asOf || portion.ended !== null;
  if (isOver || outOfScope(law) !== null) return NO_EFFECT;
  return { effect: 'ends-right', promiseId: portion.revisions.at(-1)?.promise.id ?? null };
}

function agreementReason(by: string | null, fact: { readonly id: string }): LawReason {
  return by === null
    ? because('agreed-indefinitely', {}, fact)
    : because('date-agreed', { by }, fact);
}

/** Why the Act does not look at this order; `null` when it does. */
function outOfScope({ order }: LawFacts): LawReason | null {
  const paid = paidFor(order);
  if (paid?.currency !== 'CAD') return because('amount-unknown');
  return paid.amount > OVER ? null : because('amount-too-small', { amount: paid.amount });
}
