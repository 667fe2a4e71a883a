import type { Tone, Signatory, Voice } from './apology.js';
import type { Fault, Severity } from './breach.js';
import type { Channel } from './event.js';
import type { PromiseKind } from './promise.js';
import type { RemedyKind } from './remedy.js';

/** What a policy can decide to do at all. */
export type DecisionAction = 'none' | 'inform' | 'apologise';

/** Where the storefront says it. */
export type Surface = 'inline' | 'banner' | 'dialog';

/** Facts a rule may ask for. Every given field must hold; a list holds when one of its members does. */
export interface PolicyCondition {
  readonly stage?: 'pending' | 'actual';
  readonly severity?: readonly Severity[];
  readonly fault?: readonly Fault[];
  readonly kind?: readonly PromiseKind[];
  /** At least so many earlier breaches, on this order and the customer's others together. */
  readonly recurrenceAtLeast?: number;
}

/** What a rule sets. Later rules override earlier ones, field by field. */
export interface PolicyOutcome {
  readonly action?: DecisionAction;
  readonly escalate?: boolean;
  readonly surface?: Surface;
  readonly voice?: Voice;
  readonly tone?: Tone;
  readonly channel?: Channel;
  /** Id of a signatory in the policy's roster. */
  readonly signatory?: string;
  /** Remedies that may be offered, best first where the fit to the loss is equal. */
  readonly remedies?: readonly RemedyKind[];
  /** Whether the store itself lets the customer cancel for a full refund. */
  readonly exit?: boolean;
  /** Business hours until the next word is due. */
  readonly nextUpdateHours?: number;
  readonly followUps?: readonly string[];
}

/** One rule: when it holds, what it sets, and why anybody would want that. */
export interface PolicyRule {
  readonly id: string;
  readonly when: PolicyCondition;
  readonly then: PolicyOutcome;
  /** The reason in a sentence, with its source. */
  readonly because: string;
}

/** How one kind of remedy is measured. */
export interface RemedyTerms {
  readonly kind: RemedyKind;
  /** Share of the loss's base (see `of`), in basis points: 1500 is 15 %. */
  readonly basisPoints?: number;
  /** What the share is of: the late lines, the whole order, or the postage. */
  readonly of?: 'late-lines' | 'order' | 'shipping';
  /** Business days until it is with the customer. */
  readonly arrivesInBusinessDays: number;
  /** Calendar days for which credit or a code can be used; absent for money. */
  readonly validForDays?: number;
  /** Whether the customer needs an account to use it. */
  readonly needsAccount?: boolean;
}

/** The merchant's rules as versioned data. Published as JSON Schema by `@amends/core/schema`. */
export interface Policy {
  readonly id: string;
  readonly version: number;
  /** Everybody who may sign, by id. */
  readonly signatories: Readonly<Record<string, Signatory>>;
  /** Evaluated top to bottom; every one that holds adds to the decision. */
  readonly rules: readonly PolicyRule[];
  readonly remedies: readonly RemedyTerms[];
  readonly offer: {
    /** Calendar days for which an offer stays open. */
    readonly openForDays: number;
    /** At most this many options, three at most. */
    readonly maxOptions: number;
    /** Goodwill may not exceed this share of the loss, in basis points (15000 is 150 %). */
    readonly capBasisPoints: number;
    /** Business hours within which a person answers an ask. */
    readonly answerWithinHours: number;
  };
}

/** One rule's part in a decision: it fired, or the field on which it did not. */
export interface RuleTrace {
  readonly ruleId: string;
  readonly fired: boolean;
  readonly because: string;
  /** The condition that did not hold; `null` when it fired. */
  readonly failedOn: keyof PolicyCondition | null;
}

/** What the policy says to do in this case, and why. */
export interface Decision {
  readonly policy: { readonly id: string; readonly version: number };
  readonly action: DecisionAction;
  readonly escalate: boolean;
  readonly surface: Surface;
  readonly voice: Voice;
  readonly tone: Tone;
  readonly channel: Channel;
  readonly signatory: Signatory | null;
  readonly remedies: readonly RemedyKind[];
  readonly exit: boolean;
  /** When the customer hears from us next, as an instant; `null` when nothing more is owed. */
  readonly nextUpdateBy: string | null;
  readonly followUps: readonly string[];
  readonly trace: readonly RuleTrace[];
}
