import type { Signatory, Tone, Voice } from './apology.js';
import type { Channel } from './event.js';
import type { LocalDay } from './order.js';
import type { AmountByCurrency, PolicyCondition } from './policy-condition.js';
import type { RemedyKind } from './remedy.js';

/** What a policy can decide to do at all. */
export type DecisionAction = 'none' | 'inform' | 'apologise';

/** Where the storefront says it. */
export type Surface = 'inline' | 'banner' | 'dialog';

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
  /**
   * Remedies that may be offered, best first where the fit to the loss is equal. `cancel-refund` grants
   * the way out, as `exit` does; `something-else` is on every offer, named or not.
   */
  readonly remedies?: readonly RemedyKind[];
  /** Whether the store itself lets the customer cancel for a full refund. */
  readonly exit?: boolean;
  /** Business hours until the next word is due. */
  readonly nextUpdateHours?: number;
  /** Ids of what staff do besides: see `followUps` of the policy. */
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

/** A time in which somebody cannot sign. */
export interface Absence {
  /** First day away. */
  readonly from: LocalDay;
  /** Last day away. */
  readonly until: LocalDay;
  /** Id of the signatory who stands in. When absent: the next in the roster who is there. */
  readonly deputy?: string;
}

/** Somebody who may sign. */
export interface RosterEntry extends Signatory {
  /** When somebody else signs instead. */
  readonly away?: readonly Absence[];
}

/** How one kind of remedy is measured, and for whom. */
export interface RemedyTerms {
  readonly kind: RemedyKind;
  /** Share of the loss's base (see `of`), in basis points: 1500 is 15 %. */
  readonly basisPoints?: number;
  /** What the share is of: the late lines, the whole order, or the postage. */
  readonly of?: 'late-lines' | 'order' | 'shipping';
  /** A fixed worth by currency in the place of a share. Who pays in another currency is not offered it. */
  readonly amounts?: AmountByCurrency;
  /** A share is raised to this much, by currency. */
  readonly atLeast?: AmountByCurrency;
  /** A share is lowered to this much, by currency. */
  readonly atMost?: AmountByCurrency;
  /**
   * What it costs the store, by currency, where that is not what it is worth to the customer: a courier,
   * a thing from the shelf. Counts against budgets; no customer sees it.
   */
  readonly costs?: AmountByCurrency;
  /** Business days until it is with the customer. */
  readonly arrivesInBusinessDays: number;
  /** Calendar days for which credit or a code can be used; absent for money. */
  readonly validForDays?: number;
  /** Whether the customer needs an account to use it. */
  readonly needsAccount?: boolean;
  /** Countries of the destination (ISO 3166-1 alpha-2) in which it can be used; everywhere when absent. */
  readonly availableIn?: readonly string[];
  /** Last day on which it is offered. */
  readonly availableUntil?: LocalDay;
  /**
   * What it is, as the customer reads it: the thing that is given (`free-item`) or takes the place of
   * what is missing (`substitute`), or who receives the gift (`donate`).
   */
  readonly subject?: string;
  /** Why these numbers, with the source. */
  readonly because?: string;
}

/** The spans by which budgets are counted, on the store's own calendar. */
export const BUDGET_PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const;
/** One of {@link BUDGET_PERIODS}. Weeks begin on Monday. */
export type BudgetPeriod = (typeof BUDGET_PERIODS)[number];

/** How much goodwill may cost in a period. What the customer is owed never counts: see `isOwedRemedy`. */
export interface Budget {
  readonly id: string;
  readonly per: BudgetPeriod;
  readonly amounts: AmountByCurrency;
  /** The remedies that count; all goodwill when absent. */
  readonly remedies?: readonly RemedyKind[];
  readonly because?: string;
}

/** The most goodwill that one case, order or customer receives, by currency. */
export interface GoodwillCaps {
  readonly perCase?: AmountByCurrency;
  readonly perOrder?: AmountByCurrency;
  readonly perCustomer?: {
    readonly amounts: AmountByCurrency;
    /** Counted anew every period; for ever when absent. */
    readonly per?: BudgetPeriod;
  };
  readonly because?: string;
}

/** Something staff do besides, named by a rule. */
export interface FollowUpTerms {
  /** As staff read it: "Hand-written note". */
  readonly title: string;
  /** At once, or when the case is settled: a card that comes before the parcel is a mockery. */
  readonly when: 'now' | 'settled';
  /** Business days from then. */
  readonly dueInBusinessDays: number;
  readonly because?: string;
}

/** What holds for every offer. */
export interface OfferTerms {
  /** Calendar days for which an offer stays open. */
  readonly openForDays: number;
  /** At most this many options, three at most. */
  readonly maxOptions: number;
  /** Goodwill may not exceed this share of the loss, in basis points (15000 is 150 %). */
  readonly capBasisPoints: number;
  /** Business hours within which a person answers an ask. */
  readonly answerWithinHours: number;
  /** Why each number is what it is, with the source. */
  readonly because?: Readonly<
    Partial<Record<'openForDays' | 'maxOptions' | 'capBasisPoints' | 'answerWithinHours', string>>
  >;
}

/** The merchant's rules as versioned data. Published as JSON Schema by `@amends/core/schema`. */
export interface Policy {
  readonly id: string;
  readonly version: number;
  /** Everybody who may sign, by id, from junior to senior. */
  readonly signatories: Readonly<Record<string, RosterEntry>>;
  /** Evaluated top to bottom; every one that holds adds to the decision. */
  readonly rules: readonly PolicyRule[];
  readonly remedies: readonly RemedyTerms[];
  readonly offer: OfferTerms;
  /** ISO 4217 codes of what the store sells in; amounts in any other are a mistake. */
  readonly currencies?: readonly string[];
  /** IANA zone of the store, in which budgets begin anew; UTC when absent. */
  readonly timeZone?: string;
  readonly budgets?: readonly Budget[];
  readonly caps?: GoodwillCaps;
  /** What staff may be asked to do, by the id that rules name. */
  readonly followUps?: Readonly<Record<string, FollowUpTerms>>;
}

/** One rule's part in a decision: it fired, or the field on which it did not. */
export interface RuleTrace {
  readonly ruleId: string;
  readonly fired: boolean;
  readonly because: string;
  /** The condition that did not hold; `null` when it fired. */
  readonly failedOn: keyof PolicyCondition | null;
  /** What the case had in its place, where one value says it; `null` otherwise. */
  readonly found: string | number | boolean | null;
  /** The fields that it set; none when it did not fire. */
  readonly sets: readonly string[];
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
