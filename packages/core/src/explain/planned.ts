import type { Words } from '../copy/index.js';
import type { Breach } from '../model/breach.js';
import type { Instant, LocalDay } from '../model/order.js';
import type { Decision } from '../model/policy.js';
import type { Obligation, Plan } from '../model/plan.js';
import type { Offer, OfferExit, OfferOption } from '../model/remedy.js';
import { isLocalDay } from '../time/index.js';

/** One rule of the policy: whether it fired, and why or on which condition not. */
export interface ExplainedRule {
  readonly ruleId: string;
  readonly fired: boolean;
  readonly text: string;
}

/** What is to be done about one promise, in words. */
export interface Planned {
  /** "Moderate, actual: 1 unit of l2, 2 business days late; fault: carrier"; `null` without a breach. */
  readonly breach: string | null;
  readonly duties: readonly string[];
  readonly decision: string;
  readonly rules: readonly ExplainedRule[];
  /** What is put to the customer, the exit first. */
  readonly offer: readonly string[];
}

/** Puts a plan into words. */
export function planned({ breach, obligations, decision, offer }: Plan, words: Words): Planned {
  return {
    breach: breach === null ? null : breachText(breach),
    duties: obligations.map((duty) => dutyText(duty, words)),
    decision: decisionText(decision, words),
    rules: decision.trace.map(({ ruleId, fired, because, failedOn }) => ({
      ruleId,
      fired,
      text: fired ? because : `not met: ${failedOn ?? 'its condition'}`,
    })),
    offer: offer === null ? [] : offerText(offer, words),
  };
}

function breachText({ severity, stage, lines, lateDays, fault, recurrence }: Breach): string {
  const missing = lines.map(({ lineId, units }) => `${units} × ${lineId}`).join(', ');
  const earlier = recurrence.order + recurrence.customer;
  return [
    `${severity}, ${stage === 'pending' ? 'not broken yet' : `${lateDays} ${lateDays === 1 ? 'business day' : 'business days'} late`}`,
    missing === '' ? null : `missing: ${missing}`,
    `fault: ${fault}`,
    earlier === 0 ? null : `after ${earlier} earlier`,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

function dutyText(
  { duty, dueBy, onSilence, requires, citation, pack, version }: Obligation,
  words: Words,
): string {
  const due = dueBy === null ? 'no date' : `due ${dateText(dueBy, words)}`;
  const silence = onSilence === 'none' ? '' : `; silence means ${onSilence}`;
  const needs = requires.length === 0 ? '' : `; requires ${requires.join(', ')}`;
  return `${duty}, ${due}${silence}${needs} (${citation}; ${pack} ${version})`;
}

function dateText(date: LocalDay | Instant, words: Words): string {
  return isLocalDay(date) ? words.day(date, 'short') : words.moment(date, 'short');
}

function decisionText(decision: Decision, words: Words): string {
  const { action, surface, voice, tone, channel, signatory, nextUpdateBy, escalate } = decision;
  return [
    `${action}, as ${surface}, ${voice}, ${tone}, by ${channel}`,
    signatory === null ? null : `signed ${signatory.name}, ${signatory.role}`,
    nextUpdateBy === null ? null : `next word by ${words.moment(nextUpdateBy, 'short')}`,
    escalate ? 'and a person looks at it' : null,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

function offerText({ exit, options, until }: Offer, words: Words): string[] {
  const one = ({ kind, value, arrivesBy }: OfferOption) =>
    [
      kind,
      value === null ? null : words.money(value),
      arrivesBy === null ? null : `by ${words.day(arrivesBy, 'short')}`,
    ]
      .filter((part) => part !== null)
      .join(', ');
  const way = (out: OfferExit) => `way out: ${one(out)} (${out.basis})`;
  return [
    ...(exit === null ? [] : [way(exit)]),
    ...options.map(one),
    `open until ${words.moment(until, 'short')}`,
  ];
}
