import type { Breach } from '../model/breach.js';
import type { PolicyCondition } from '../model/policy.js';

/** Earlier broken promises to this customer, on this order and on others. */
export function earlierBreaches(breach: Breach): number {
  return breach.recurrence.order + breach.recurrence.customer;
}

const holds: {
  readonly [Field in keyof Required<PolicyCondition>]: (
    condition: PolicyCondition,
    breach: Breach,
  ) => boolean;
} = {
  stage: ({ stage }, breach) => stage === undefined || stage === breach.stage,
  severity: ({ severity }, breach) => severity?.includes(breach.severity) ?? true,
  fault: ({ fault }, breach) => fault?.includes(breach.fault) ?? true,
  kind: ({ kind }, breach) => kind?.includes(breach.kind) ?? true,
  recurrenceAtLeast: ({ recurrenceAtLeast = 0 }, breach) =>
    earlierBreaches(breach) >= recurrenceAtLeast,
};

const fields = Object.keys(holds) as (keyof PolicyCondition)[];

/** The first field of a condition that does not hold for this breach; `null` when all of them do. */
export function firstUnmet(
  condition: PolicyCondition,
  breach: Breach,
): keyof PolicyCondition | null {
  return fields.find((field) => !holds[field](condition, breach)) ?? null;
}
