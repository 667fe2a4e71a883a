import type { Instant } from '../model/order.js';
import type { PolicyFacts } from '../model/policy-condition.js';
import type { Decision, Policy, PolicyOutcome, RuleTrace } from '../model/policy.js';
import { localDayOf, parseInstant, weekdays } from '../time/index.js';
import type { BusinessCalendar } from '../time/index.js';
import { firstUnmet } from './condition.js';
import { guards } from './guard.js';
import { wordBy } from './next-update.js';
import { signatoryOn } from './signatory.js';

/** What a decision is made from, beside the facts. */
export interface DecideOptions {
  readonly policy: Policy;
  /** The instant of the decision; the next update is counted from here. */
  readonly asOf: Instant;
  /** IANA zone whose working hours count: the order's. */
  readonly timeZone: string;
  /** When the store works; Monday to Friday, nine to five, when absent. */
  readonly calendar?: BusinessCalendar | undefined;
}

const nothingSaid = {
  action: 'none',
  escalate: false,
  surface: 'inline',
  voice: 'appreciate',
  tone: 'plain',
  channel: 'page',
  remedies: [],
  exit: false,
  followUps: [],
} as const satisfies PolicyOutcome;

/**
 * What the policy says to do about one promise, and why: every rule with whether it fired, then every
 * guard that had to step in. {@link factsOf} draws the facts from a record. Rules are read top to bottom; a later one overrides an earlier one,
 * field by field.
 *
 * @throws {AmendsError} `invalid_time_zone` or `invalid_instant` when the options cannot be read.
 */
export function decide(facts: PolicyFacts, options: DecideOptions): Decision {
  const { policy, asOf, timeZone, calendar = weekdays } = options;
  const trace: RuleTrace[] = [];
  let drafted: PolicyOutcome = {};

  for (const rule of policy.rules) {
    const unmet = firstUnmet(rule.when, facts);
    trace.push({
      ruleId: rule.id,
      fired: unmet === null,
      because: rule.because,
      failedOn: unmet?.failedOn ?? null,
      found: unmet?.found ?? null,
      sets: unmet === null ? Object.keys(rule.then) : [],
    });
    if (unmet === null) drafted = { ...drafted, ...rule.then };
  }
  for (const guard of guards) {
    const mended = guard.mend(drafted, facts, policy);
    if (mended === null) continue;
    trace.push({
      ruleId: guard.id,
      fired: true,
      because: guard.because,
      failedOn: null,
      found: null,
      sets: Object.keys(mended),
    });
    drafted = { ...drafted, ...mended };
  }

  const { signatory: asked, nextUpdateHours, ...said } = { ...nothingSaid, ...drafted };
  const today = localDayOf(parseInstant(asOf), timeZone);
  const signing = asked === undefined ? null : signatoryOn(policy, asked, today);
  if (signing !== null && signing.id !== asked) trace.push(standsIn);
  return {
    policy: { id: policy.id, version: policy.version },
    ...said,
    // The way out and the ask stand apart from the options of an offer.
    remedies: said.remedies.filter((kind) => kind !== 'cancel-refund' && kind !== 'something-else'),
    exit: said.exit || said.remedies.includes('cancel-refund'),
    signatory: signing?.signatory ?? null,
    nextUpdateBy:
      said.action === 'none' || nextUpdateHours === undefined
        ? null
        : wordBy(asOf, nextUpdateHours, timeZone, calendar),
    trace,
  };
}

const standsIn: RuleTrace = {
  ruleId: 'guard:who-is-away-does-not-sign',
  fired: true,
  because: 'Who signs can be asked: somebody who is there stands in.',
  failedOn: null,
  found: null,
  sets: ['signatory'],
};
