import type { Breach } from '../model/breach.js';
import type { PolicyCondition } from '../model/policy.js';

/** Earlier broken promises to this customer, on this order and on others. */
export function earlierBreaches(breach: Breach): number {
  return breach.recurrence.order + breach.recurrence.customer;
}

type Check<Field extends keyof PolicyCondition> = (
  wanted: NonNullable<PolicyCondition[Field]>,
  breach: Breach,
) => boolean;

const checks: { readonly [Field in keyof Required<PolicyCondition>]: Check<Field> } = {
  stage: (wanted, breach) => wanted === breach.stage,
  severity: (wanted, breach) => wanted.includes(breach.severity),
  fault: (wanted, breach) => wanted.includes(breach.fault),
  kind: (wanted, breach) => wanted.includes(breach.kind),
  recurrenceAtLeast: (wanted, breach) => earlierBreaches(breach) >= wanted,
};

const fields = Object.keys(checks) as (keyof PolicyCondition)[];

/** The first field of a condition that does not hold for this breach; `null` when all of them do. */
export function firstUnmet(condition: PolicyCondition, breach: Breach): keyof PolicyCondition | null {
  return fields.find((field) => !holds(field, condition, breach)) ?? null;
}

function holds<Field extends keyof PolicyCondition>(
  field: Field,
  condition: PolicyCondition,
  breach: Breach,
): boolean {
  const wanted = condition[field];
  return wanted === undefined || checks[field](wanted, breach);
}
