import type { Policy, PolicyOutcome, PolicyRule } from '../../model/policy.js';
import { REMEDY_KINDS } from '../../model/remedy.js';
import { CONDITION_FIELDS } from '../../model/policy-condition.js';
import type { PolicyCondition } from '../../model/policy-condition.js';
import { firstUnmet } from '../condition.js';
import { cellsOf } from './cells.js';
import { error, isCount, warning } from './issue.js';
import type { PolicyIssue } from './issue.js';
import { unknownRemedy } from './remedies.js';

/** What is wrong with the rules. */
export function ruleIssues(policy: Policy): PolicyIssue[] {
  const seen = new Set<string>();
  return policy.rules.flatMap((rule, at) => {
    const issues: PolicyIssue[] = [];
    if (seen.has(rule.id)) {
      issues.push(
        error(
          'duplicate-id',
          `/rules/${at}/id`,
          `Two rules are called "${rule.id}", so a trace could not tell them apart. Rename one.`,
        ),
      );
    }
    seen.add(rule.id);
    issues.push(...outcomeIssues(policy, rule.then, `/rules/${at}/then`));
    issues.push(...conditionIssues(rule.when, `/rules/${at}/when`));
    const reach = reachIssue(policy.rules, rule, at);
    return reach === null ? issues : [...issues, reach];
  });
}

function outcomeIssues(policy: Policy, outcome: PolicyOutcome, path: string): PolicyIssue[] {
  const { signatory, remedies = [], exit, nextUpdateHours, followUps = [] } = outcome;
  const issues: PolicyIssue[] = [];
  const hasTerms = (kind: string) => policy.remedies.some((terms) => terms.kind === kind);
  if (signatory !== undefined && !Object.hasOwn(policy.signatories, signatory)) {
    issues.push(
      error(
        'unknown-signatory',
        `${path}/signatory`,
        `Nobody in the roster has the id "${signatory}". Add them to "signatories", or use one of ${Object.keys(policy.signatories).join(', ')}.`,
      ),
    );
  }
  for (const [at, kind] of remedies.entries()) {
    const here = `${path}/remedies/${at}`;
    if (!(REMEDY_KINDS as readonly string[]).includes(kind)) issues.push(unknownRemedy(kind, here));
    else if (kind !== 'something-else' && !hasTerms(kind)) {
      issues.push(
        error(
          'remedy-without-terms',
          here,
          `"${kind}" may be offered but has no terms, so its worth is unknown. Add it to "remedies".`,
        ),
      );
    }
  }
  if (exit === true && !hasTerms('cancel-refund')) {
    issues.push(
      error(
        'remedy-without-terms',
        `${path}/exit`,
        'The way out is granted, and nothing says when the money arrives. Add terms for "cancel-refund" to "remedies".',
      ),
    );
  }
  if (nextUpdateHours !== undefined && !(nextUpdateHours > 0)) {
    issues.push(
      error(
        'out-of-range',
        `${path}/nextUpdateHours`,
        'The next update is due after some business hours: a number above zero.',
      ),
    );
  }
  for (const [at, id] of followUps.entries()) {
    if (policy.followUps === undefined || Object.hasOwn(policy.followUps, id)) continue;
    issues.push(
      error(
        'unknown-follow-up',
        `${path}/followUps/${at}`,
        `Nothing in "followUps" has the id "${id}", so nobody would know what to do by when. Add it, or use one of ${Object.keys(policy.followUps).join(', ')}.`,
      ),
    );
  }
  return issues;
}

function conditionIssues(condition: PolicyCondition, path: string): PolicyIssue[] {
  const { recurrenceAtLeast = 0, lateDaysAtLeast = 0, customer = {}, all, any, not } = condition;
  const { ordersAtLeast = 0, breachesAtLeast = 0 } = customer;
  const counts = { recurrenceAtLeast, lateDaysAtLeast };
  const own = {
    'customer/ordersAtLeast': ordersAtLeast,
    'customer/breachesAtLeast': breachesAtLeast,
  };
  return [
    ...Object.entries({ ...counts, ...own })
      .filter(([, count]) => !isCount(count))
      .map(([field]) =>
        error(
          'out-of-range',
          `${path}/${field}`,
          'A rule counts in whole numbers, zero or more. Write one.',
        ),
      ),
    ...(all ?? []).flatMap((each, at) => conditionIssues(each, `${path}/all/${at}`)),
    ...(any ?? []).flatMap((each, at) => conditionIssues(each, `${path}/any/${at}`)),
    ...(not === undefined ? [] : conditionIssues(not, `${path}/not`)),
  ];
}

/** Whether a rule can ever say anything, and whether what it says ever stands. */
function reachIssue(
  rules: readonly PolicyRule[],
  rule: PolicyRule,
  at: number,
): PolicyIssue | null {
  const set = fieldsOf(rule.then);
  if (set.length === 0) {
    return warning(
      'empty-rule',
      `/rules/${at}/then`,
      `"${rule.id}" sets nothing, so it changes no decision. Say what it sets, or remove it.`,
    );
  }
  const own = cellsOf([rule.when])?.filter((facts) => firstUnmet(rule.when, facts) === null);
  if (own?.length === 0) {
    const culprit = CONDITION_FIELDS.find((field) => !canHold(rule.when, field));
    return warning(
      'unreachable-rule',
      `/rules/${at}/when${culprit === undefined ? '' : `/${culprit}`}`,
      `"${rule.id}" can never hold: no case is all that it asks for at once. Loosen its condition, or remove it.`,
    );
  }
  const later = rules
    .slice(at + 1)
    .filter(({ then }) => fieldsOf(then).some((f) => set.includes(f)));
  const cells = cellsOf([rule, ...later].map(({ when }) => when));
  const met = cells?.filter((facts) => firstUnmet(rule.when, facts) === null) ?? [];
  const isOverridden = (field: string) =>
    met.every((facts) =>
      later.some(
        ({ when, then }) => fieldsOf(then).includes(field) && firstUnmet(when, facts) === null,
      ),
    );
  if (met.length === 0 || !set.every(isOverridden)) return null;
  const names = later.map(({ id }) => `"${id}"`).join(', ');
  return warning(
    'overridden-rule',
    `/rules/${at}`,
    `Whatever "${rule.id}" sets, a later rule sets again wherever it holds (${names}), so it changes no decision. Move it further down, or remove it.`,
  );
}

function fieldsOf(then: PolicyOutcome): string[] {
  return Object.entries(then).flatMap(([field, value]) => (value === undefined ? [] : [field]));
}

/** Whether one field of a condition could hold by itself. */
function canHold(condition: PolicyCondition, field: (typeof CONDITION_FIELDS)[number]): boolean {
  if (condition[field] === undefined) return true;
  const alone: PolicyCondition = { [field]: condition[field] };
  return cellsOf([alone])?.some((facts) => firstUnmet(alone, facts) === null) ?? true;
}
