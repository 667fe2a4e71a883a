import { FAULTS, SEVERITIES } from '../../model/breach.js';
import { money } from '../../model/money.js';
import { POLICY_STAGES } from '../../model/policy-condition.js';
import type {
  AmountByCurrency,
  PolicyCondition,
  PolicyFacts,
} from '../../model/policy-condition.js';
import { PROMISE_KINDS } from '../../model/promise.js';

/** More than this many cases are not gone through: nothing is said rather than something slow. */
const MOST_CELLS = 20_000;

/** A first failure of the plainest sort. */
export const plainFacts: PolicyFacts = {
  stage: 'actual',
  kind: 'deliver',
  severity: 'slight',
  fault: 'unknown',
  recurrence: 0,
  lateDays: 0,
  reasons: [],
  source: null,
  orderValue: null,
  lateValue: null,
  country: null,
  region: null,
  customer: { hasAccount: false, orders: null, breaches: 0, value: null },
  incidents: [],
};

type Change = (facts: PolicyFacts) => PolicyFacts;

/**
 * One case of every sort that these conditions can tell apart: they compare facts with constants, so one
 * value on each side of each constant stands for all. Sorts that cannot occur are left out. `null` when
 * there are too many.
 */
export function cellsOf(conditions: readonly PolicyCondition[]): readonly PolicyFacts[] | null {
  const flat = conditions.flatMap(flatten);
  let cells: readonly PolicyFacts[] = [plainFacts];
  for (const axis of axesOf(flat)) {
    if (cells.length * axis.length > MOST_CELLS) return null;
    cells = cells.flatMap((cell) => axis.map((change) => change(cell)));
  }
  return cells.filter(canOccur);
}

/** A condition and all that it is composed of. */
function flatten(condition: PolicyCondition): PolicyCondition[] {
  const { all = [], any = [], not } = condition;
  const parts = [...all, ...any, ...(not === undefined ? [] : [not])];
  return [condition, ...parts.flatMap(flatten)];
}

/** What a fact may be, for each fact that is asked about. */
function axesOf(flat: readonly PolicyCondition[]): Change[][] {
  const asked = <Value>(pick: (condition: PolicyCondition) => Value | undefined): Value[] =>
    flat.map(pick).filter((value) => value !== undefined);
  const axes: Change[][] = [];
  const axis = <Value>(
    isAsked: boolean,
    values: readonly Value[],
    set: (value: Value) => Change,
  ) => {
    if (isAsked) axes.push(values.map(set));
  };
  const named = (lists: readonly (readonly string[])[]) => [null, ...new Set(lists.flat())];
  const around = (counts: readonly number[]) => [
    ...new Set([0, ...counts.flatMap((count) => [Math.max(0, count - 1), count])]),
  ];
  const sums = (amounts: readonly AmountByCurrency[]) => [
    null,
    ...amounts.flatMap((each) =>
      Object.entries(each)
        .filter(
          ([currency, amount]) => /^[A-Z]{3}$/u.test(currency) && Number.isSafeInteger(amount),
        )
        .flatMap(([currency, amount]) => [money(amount - 1, currency), money(amount, currency)]),
    ),
  ];

  axis(asked(({ stage }) => stage).length > 0, POLICY_STAGES, (stage) => (f) => ({ ...f, stage }));
  axis(asked(({ severity }) => severity).length > 0, SEVERITIES, (severity) => (f) => ({
    ...f,
    severity,
  }));
  axis(asked(({ fault }) => fault).length > 0, FAULTS, (fault) => (f) => ({ ...f, fault }));
  axis(asked(({ kind }) => kind).length > 0, PROMISE_KINDS, (kind) => (f) => ({ ...f, kind }));
  const reasons = [...new Set(asked((each) => each.reasons).flat())];
  axis(reasons.length > 0, [null, ...reasons], (code) => (f) => ({
    ...f,
    reasons: code === null ? [] : [code],
  }));
  const sources = asked(({ source }) => source);
  axis(sources.length > 0, named(sources), (source) => (f) => ({ ...f, source }));
  const countries = asked(({ country }) => country);
  axis(countries.length > 0, named(countries), (country) => (f) => ({ ...f, country }));
  const regions = asked(({ region }) => region);
  axis(regions.length > 0, named(regions), (region) => (f) => ({ ...f, region }));
  const recurrences = asked(({ recurrenceAtLeast }) => recurrenceAtLeast);
  axis(recurrences.length > 0, around(recurrences), (recurrence) => (f) => ({ ...f, recurrence }));
  const lateDays = asked(({ lateDaysAtLeast }) => lateDaysAtLeast);
  axis(lateDays.length > 0, around(lateDays), (late) => (f) => ({ ...f, lateDays: late }));
  const orders = asked(({ orderValueAtLeast }) => orderValueAtLeast);
  axis(orders.length > 0, sums(orders), (orderValue) => (f) => ({ ...f, orderValue }));
  const late = asked(({ lateValueAtLeast }) => lateValueAtLeast);
  axis(late.length > 0, sums(late), (lateValue) => (f) => ({ ...f, lateValue }));

  const customers = asked(({ customer }) => customer);
  const of = <Value>(
    pick: (customer: NonNullable<PolicyCondition['customer']>) => Value | undefined,
  ) => customers.map(pick).filter((value) => value !== undefined);
  axis(of((each) => each.hasAccount).length > 0, [false, true], (hasAccount) => (f) => ({
    ...f,
    customer: { ...f.customer, hasAccount },
  }));
  const bought = of((each) => each.ordersAtLeast);
  axis(bought.length > 0, around(bought), (count) => (f) => ({
    ...f,
    customer: { ...f.customer, orders: count },
  }));
  const breaches = of((each) => each.breachesAtLeast);
  axis(breaches.length > 0, around(breaches), (count) => (f) => ({
    ...f,
    recurrence: Math.max(f.recurrence, recurrences.length > 0 ? 0 : count),
    customer: { ...f.customer, breaches: count },
  }));
  const values = of((each) => each.valueAtLeast);
  axis(values.length > 0, sums(values), (value) => (f) => ({
    ...f,
    customer: { ...f.customer, value },
  }));
  const incidents = asked(({ incident }) => incident);
  const ids = incidents.flatMap((each) => (typeof each === 'boolean' ? ['any'] : [...each]));
  axis(incidents.length > 0, named([ids]), (id) => (f) => ({
    ...f,
    incidents: id === null ? [] : [id],
  }));
  return axes;
}

/** What `factsOf` can make: nothing is late before it is broken, and nobody is at fault where nothing is wrong. */
function canOccur({
  stage,
  severity,
  fault,
  lateDays,
  reasons,
  recurrence,
  customer,
}: PolicyFacts) {
  if (customer.breaches > recurrence) return false;
  if (stage === 'actual') return true;
  if (stage === 'pending') return lateDays === 0;
  return severity === 'slight' && fault === 'unknown' && lateDays === 0 && reasons.length === 0;
}
