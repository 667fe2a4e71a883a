import type { Fault, Severity } from './breach.js';
import type { Money } from './money.js';
import type { PromiseKind } from './promise.js';
import type { ReasonCode } from './reason.js';

/**
 * How a promise stands when a policy is asked about it. `none`: nothing is wrong, and a legal duty is
 * in force all the same. `pending`: it is at risk. `actual`: it is broken.
 */
export const POLICY_STAGES = ['none', 'pending', 'actual'] as const;
/** One of {@link POLICY_STAGES}. */
export type PolicyStage = (typeof POLICY_STAGES)[number];

/** Amounts in minor units by ISO 4217 currency: `{ "USD": 20000, "EUR": 18000 }`. No rate is ever guessed. */
export type AmountByCurrency = Readonly<Record<string, number>>;

/** Everything that a rule may ask about, as JSON. {@link decide} sees nothing else of a case. */
export interface PolicyFacts {
  readonly stage: PolicyStage;
  readonly kind: PromiseKind;
  readonly severity: Severity;
  readonly fault: Fault;
  /** Earlier broken promises to this customer, on this order and on others. */
  readonly recurrence: number;
  /** Whole business days late; 0 while nothing is broken. */
  readonly lateDays: number;
  /** Why the promise stands as it does. */
  readonly reasons: readonly ReasonCode[];
  /** Where the promise was given, in the store's words: `checkout`, `email`, `law`. */
  readonly source: string | null;
  /** Everything the customer paid; `null` when nobody knows. */
  readonly orderValue: Money | null;
  /** The price of what is late; `null` when nobody knows. */
  readonly lateValue: Money | null;
  readonly country: string | null;
  readonly region: string | null;
  readonly customer: {
    readonly hasAccount: boolean;
    /** Orders before this one; `null` when nobody knows. */
    readonly orders: number | null;
    /** Broken promises on other orders. */
    readonly breaches: number;
    /** What the customer has bought before; `null` when nobody knows. */
    readonly value: Money | null;
  };
  /** Ids of the incidents that touch the order. */
  readonly incidents: readonly string[];
}

/**
 * What a rule asks for. Every given field must hold; a list holds when one of its members does; an
 * empty condition holds always. What nobody knows reaches no threshold.
 */
export interface PolicyCondition {
  readonly stage?: PolicyStage;
  readonly severity?: readonly Severity[];
  readonly fault?: readonly Fault[];
  readonly kind?: readonly PromiseKind[];
  /** One of these is among the reasons of the verdict. */
  readonly reasons?: readonly ReasonCode[];
  /** Where the promise was given: `checkout`, `email`, the store's own word for a channel. */
  readonly source?: readonly string[];
  /** ISO 3166-1 alpha-2 codes of the destination. */
  readonly country?: readonly string[];
  /** ISO 3166-2 codes of the destination. */
  readonly region?: readonly string[];
  /** At least so many earlier breaches, on this order and the customer's others together. */
  readonly recurrenceAtLeast?: number;
  /** At least so many business days late. */
  readonly lateDaysAtLeast?: number;
  /** The whole order cost at least this; a currency that is not named never holds. */
  readonly orderValueAtLeast?: AmountByCurrency;
  /** What is late cost at least this; a currency that is not named never holds. */
  readonly lateValueAtLeast?: AmountByCurrency;
  readonly customer?: {
    readonly hasAccount?: boolean;
    readonly ordersAtLeast?: number;
    /** On other orders than this one. */
    readonly breachesAtLeast?: number;
    /** Bought at least this much before; a currency that is not named never holds. */
    readonly valueAtLeast?: AmountByCurrency;
  };
  /** Whether an incident touches the order at all, or one of these does, by id. */
  readonly incident?: boolean | readonly string[];
  /** Every one of these holds. */
  readonly all?: readonly PolicyCondition[];
  /** At least one of these holds. */
  readonly any?: readonly PolicyCondition[];
  /** This does not hold. */
  readonly not?: PolicyCondition;
}

/** The fields of {@link PolicyCondition}, in the order in which they are asked. */
export const CONDITION_FIELDS = [
  'stage',
  'severity',
  'fault',
  'kind',
  'reasons',
  'source',
  'country',
  'region',
  'recurrenceAtLeast',
  'lateDaysAtLeast',
  'orderValueAtLeast',
  'lateValueAtLeast',
  'customer',
  'incident',
  'all',
  'any',
  'not',
] as const satisfies readonly (keyof PolicyCondition)[];
