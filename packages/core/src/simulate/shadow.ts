import type { OrderRecord } from '../model/record.js';
import type { Policy, PolicyOutcome, RuleTrace } from '../model/policy.js';
import type { OfferOption } from '../model/remedy.js';
import { outcomeOf, troublesOf } from './judge.js';
import type { Outcome, TrialOptions } from './judge.js';

/** One field on which two policies do not agree, and the rule of each that has the last word on it. */
export interface Difference {
  /** A field of the decision, or `options`, `out` (the way out) and so on of the offer. */
  readonly field: string;
  readonly live: unknown;
  readonly candidate: unknown;
  /** Ids of the rules or guards that set it; `null` where none did. */
  readonly because: { readonly live: string | null; readonly candidate: string | null };
}

/** One promise about which two policies do not agree. */
export interface ShadowDifference {
  readonly orderId: string;
  readonly promiseId: string;
  readonly breachId: string;
  readonly differences: readonly Difference[];
}

/** What a candidate policy would have done otherwise, over many orders. */
export interface ShadowReport {
  readonly live: { readonly id: string; readonly version: number };
  readonly candidate: { readonly id: string; readonly version: number };
  readonly orders: number;
  /** Promises broken or at risk. */
  readonly troubles: number;
  readonly differing: number;
  /** How many differ in each field. */
  readonly byField: Readonly<Record<string, number>>;
  /** The first of those that differ. */
  readonly examples: readonly ShadowDifference[];
}

/**
 * Runs a policy beside the live one on one order: where they differ, and which rule has it so. Nothing
 * of what the candidate decides is performed or shown.
 *
 * @throws {AmendsError} whatever an unreadable record makes `assess` throw.
 */
export function shadow(
  record: OrderRecord,
  live: Policy,
  candidate: Policy,
  options: TrialOptions,
): ShadowDifference[] {
  return compared(record, live, candidate, options).filter(
    ({ differences }) => differences.length > 0,
  );
}

/** {@link shadow} over many orders, as they come; of those that differ the first `examples` are kept. */
export async function shadowAll(
  records: Iterable<OrderRecord> | AsyncIterable<OrderRecord>,
  live: Policy,
  candidate: Policy,
  options: TrialOptions & { readonly examples?: number | undefined },
): Promise<ShadowReport> {
  const examples: ShadowDifference[] = [];
  const byField: Record<string, number> = {};
  let orders = 0;
  let troubles = 0;
  let differing = 0;
  for await (const record of records) {
    orders += 1;
    for (const each of compared(record, live, candidate, options)) {
      troubles += 1;
      if (each.differences.length === 0) continue;
      differing += 1;
      if (examples.length < (options.examples ?? 20)) examples.push(each);
      for (const { field } of each.differences) byField[field] = (byField[field] ?? 0) + 1;
    }
  }
  const named = ({ id, version }: Policy) => ({ id, version });
  return {
    live: named(live),
    candidate: named(candidate),
    orders,
    troubles,
    differing,
    byField,
    examples,
  };
}

function compared(
  record: OrderRecord,
  live: Policy,
  candidate: Policy,
  options: TrialOptions,
): ShadowDifference[] {
  return troublesOf(record, options).map((found) => ({
    orderId: record.order.id,
    promiseId: found.promise.id,
    breachId: found.breach.id,
    differences: differencesOf(
      outcomeOf(found, live, options.asOf, options),
      outcomeOf(found, candidate, options.asOf, options),
    ),
  }));
}

/** What can differ, what a rule must set for it, and what stands there. */
const compare: readonly (readonly [
  field: string,
  setBy: keyof PolicyOutcome | null,
  of: (outcome: Outcome) => unknown,
])[] = [
  ['action', 'action', ({ decision }) => decision.action],
  ['escalate', 'escalate', ({ decision }) => decision.escalate],
  ['surface', 'surface', ({ decision }) => decision.surface],
  ['voice', 'voice', ({ decision }) => decision.voice],
  ['tone', 'tone', ({ decision }) => decision.tone],
  ['channel', 'channel', ({ decision }) => decision.channel],
  ['signatory', 'signatory', ({ decision }) => decision.signatory?.name ?? null],
  ['nextUpdateBy', 'nextUpdateHours', ({ decision }) => decision.nextUpdateBy],
  ['followUps', 'followUps', ({ decision }) => decision.followUps],
  ['options', 'remedies', ({ offer }) => offer?.options.map(worthOf) ?? []],
  ['out', 'exit', ({ offer }) => (offer?.exit ? worthOf(offer.exit) : null)],
  ['until', null, ({ offer }) => offer?.until ?? null],
];

function differencesOf(live: Outcome, candidate: Outcome): Difference[] {
  return compare.flatMap(([field, setBy, of]) => {
    const [ours, theirs] = [of(live), of(candidate)];
    if (JSON.stringify(ours) === JSON.stringify(theirs)) return [];
    const because = {
      live: lastWord(live.decision.trace, setBy),
      candidate: lastWord(candidate.decision.trace, setBy),
    };
    return [{ field, live: ours, candidate: theirs, because }];
  });
}

function worthOf({ kind, value }: OfferOption): { readonly kind: string; readonly value: unknown } {
  return { kind, value };
}

/** The rule or guard that set a field last. */
function lastWord(trace: readonly RuleTrace[], field: keyof PolicyOutcome | null): string | null {
  if (field === null) return null;
  return trace.filter(({ sets }) => sets.includes(field)).at(-1)?.ruleId ?? null;
}
