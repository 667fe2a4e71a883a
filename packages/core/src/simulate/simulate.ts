import type { Instant } from '../model/order.js';
import type { AmountByCurrency } from '../model/policy-condition.js';
import type { Policy } from '../model/policy.js';
import { rootPromises } from '../model/promise-chain.js';
import type { OrderRecord } from '../model/record.js';
import type { Offer, OfferOption, RemedyKind } from '../model/remedy.js';
import { isOwedRemedy } from '../remedy/index.js';
import type { Spending } from '../remedy/index.js';
import { outcomeOf, troublesOf } from './judge.js';
import type { Found, TrialOptions } from './judge.js';
import type { RemedyCost, SimulationReport, Taking } from './report.js';
import { add, pay } from './spending-book.js';
import type { Sums } from './spending-book.js';

/** What past orders are gone through with. `asOf` is the last instant of the past: later evidence is not looked at. */
export interface SimulateOptions extends TrialOptions {
  /** What customers are taken to choose; `first` when absent. `dearest` gives the most it can cost. */
  readonly takes?: Taking | undefined;
}

/** Past orders gone through one by one. What is held grows with the promises broken, not with the orders. */
export interface Simulation {
  /**
   * Goes through one order. Give orders in the order in which they were placed: what was broken to a
   * customer before counts for the next one where the records do not say it themselves.
   *
   * @throws {AmendsError} whatever an unreadable record makes `assess` throw.
   */
  readonly add: (record: OrderRecord) => void;
  readonly report: () => SimulationReport;
}

/**
 * What a policy would have cost over past orders. Every broken promise is decided once, knowing how late
 * it became, on the day it was met or, if it never was, on the day it broke; goodwill is then paid in the
 * order of those days, within the policy's budgets and caps.
 *
 * @throws {AmendsError} whatever an unreadable record makes `assess` throw.
 */
export async function simulate(
  records: Iterable<OrderRecord> | AsyncIterable<OrderRecord>,
  policy: Policy,
  options: SimulateOptions,
): Promise<SimulationReport> {
  const simulation = createSimulation(policy, options);
  for await (const record of records) simulation.add(record);
  return simulation.report();
}

/** {@link simulate} for who feeds the orders themselves. */
export function createSimulation(policy: Policy, options: SimulateOptions): Simulation {
  const { takes = 'first' } = options;
  const decisions = { none: 0, inform: 0, apologise: 0, escalated: 0 };
  const [byKind, bySeverity, bySurface]: [Sums, Sums, Sums] = [{}, {}, {}];
  const fired = new Map(policy.rules.map(({ id }) => [id, 0]));
  const remedies = new Map<RemedyKind, Tally>();
  const wanted: Spending[] = [];
  const givenBack: Sums = {};
  const failures = new Map<string, number>();
  const counts = { orders: 0, promises: 0, broken: 0, offers: 0 };

  const decideOn = (found: Found) => {
    const at = momentOf(found);
    const { decision, offer } = outcomeOf(found, policy, at, options);
    const { severity, kind } = found.breach;
    counts.broken += 1;
    decisions[decision.action] += 1;
    if (decision.escalate) decisions.escalated += 1;
    count(byKind, kind);
    count(bySeverity, severity);
    count(bySurface, decision.surface);
    for (const { ruleId, fired: hasFired } of decision.trace)
      if (hasFired) fired.set(ruleId, (fired.get(ruleId) ?? 0) + 1);
    if (offer !== null) takeFrom(offer, found, at);
  };

  const takeFrom = (offer: Offer, { record, promise }: Found, at: Instant) => {
    counts.offers += 1;
    const { currency, customer, id: orderId } = record.order;
    for (const { kind } of offer.options) tallyOf(remedies, kind).offered += 1;
    const option = taken(offer, policy, currency, takes);
    if (option === null) return;
    const cost = costOf(option, policy, currency);
    tallyOf(remedies, option.kind).wanted += 1;
    if (isOwedRemedy(option.kind)) {
      add(givenBack, currency, cost ?? 0);
      return;
    }
    if (cost === null) tallyOf(remedies, option.kind).withoutCost += 1;
    wanted.push({
      key: JSON.stringify([orderId, promise.id]),
      at,
      remedy: option.kind,
      amount: { amount: cost ?? 0, currency },
      caseId: offer.caseId,
      orderId,
      customerId: customer?.id ?? null,
    });
  };

  return {
    add(given) {
      counts.orders += 1;
      const record = withHistory(given, failures);
      counts.promises += rootPromises(record).length;
      const broken = troublesOf(record, options).filter(({ breach }) => breach.stage === 'actual');
      for (const found of broken) decideOn(found);
      const customerId = record.order.customer?.id;
      if (customerId && broken.length > 0)
        failures.set(customerId, (failures.get(customerId) ?? 0) + broken.length);
    },
    report() {
      const { given, ...paid } = pay(policy, wanted);
      return {
        policy: { id: policy.id, version: policy.version },
        assumes: { takes },
        orders: counts.orders,
        promises: counts.promises,
        broken: counts.broken,
        decisions: { ...decisions, byKind, bySeverity, bySurface },
        rules: [...fired].map(([ruleId, times]) => ({ ruleId, fired: times })),
        offers: counts.offers,
        remedies: remedyCosts(remedies, given),
        ...paid,
        givenBack,
      };
    },
  };
}

interface Tally {
  offered: number;
  wanted: number;
  withoutCost: number;
}

function tallyOf(tallies: Map<RemedyKind, Tally>, kind: RemedyKind): Tally {
  const tally = tallies.get(kind) ?? { offered: 0, wanted: 0, withoutCost: 0 };
  tallies.set(kind, tally);
  return tally;
}

function remedyCosts(
  tallies: ReadonlyMap<RemedyKind, Tally>,
  given: readonly Spending[],
): RemedyCost[] {
  return [...tallies].map(([remedy, { offered, wanted, withoutCost }]) => {
    const own = given.filter((each) => each.remedy === remedy);
    const cost: Sums = {};
    for (const { amount } of own) add(cost, amount.currency, amount.amount);
    const isOwed = isOwedRemedy(remedy);
    return { remedy, offered, taken: isOwed ? wanted : own.length, withoutCost, cost };
  });
}

/** When it was met or, if it never was, when it broke: by then it is known how late it became. */
function momentOf({ verdict, breach }: Found): Instant {
  return verdict.assessment.fulfilledAt ?? breach.since;
}

/** What the customer is taken to choose. */
function taken(offer: Offer, policy: Policy, currency: string, takes: Taking): OfferOption | null {
  if (takes === 'nothing') return null;
  const [first = null] = offer.options;
  if (takes === 'first') return first;
  const cost = (option: OfferOption) => costOf(option, policy, currency) ?? 0;
  return offer.options.reduce<OfferOption | null>(
    (dearest, each) => (dearest === null || cost(each) > cost(dearest) ? each : dearest),
    null,
  );
}

/** What an option costs the store in minor units; `null` when no terms say. */
function costOf(
  { kind, value }: OfferOption,
  { remedies }: Policy,
  currency: string,
): number | null {
  const costs: AmountByCurrency = remedies.find((terms) => terms.kind === kind)?.costs ?? {};
  return (Object.hasOwn(costs, currency) ? costs[currency] : value?.amount) ?? null;
}

/** A record with the failures counted so far, where it does not say them itself. */
function withHistory(record: OrderRecord, failures: ReadonlyMap<string, number>): OrderRecord {
  const customer = record.order.customer ?? null;
  const seen = failures.get(customer?.id ?? '') ?? 0;
  if (customer === null || seen === 0 || typeof customer.history?.breaches === 'number')
    return record;
  const history = { ...customer.history, breaches: seen };
  return { ...record, order: { ...record.order, customer: { ...customer, history } } };
}

function count(sums: Sums, name: string): void {
  sums[name] = (sums[name] ?? 0) + 1;
}
