import type { LocalDay } from '../model/order.js';
import type { AmountByCurrency } from '../model/policy-condition.js';
import type { DecisionAction } from '../model/policy.js';
import type { RemedyKind } from '../model/remedy.js';

/** What customers are taken to choose, because nobody can know: the first option, the dearest, or nothing. */
export type Taking = 'first' | 'dearest' | 'nothing';

/** What one kind of remedy came to. */
export interface RemedyCost {
  readonly remedy: RemedyKind;
  readonly offered: number;
  readonly taken: number;
  /** Taken with a cost that no terms name: a call, a parcel sent again. */
  readonly withoutCost: number;
  readonly cost: AmountByCurrency;
}

/** A customer to whom goodwill was given more than once. */
export interface CompensatedTwice {
  readonly customerId: string;
  readonly times: number;
  readonly cost: AmountByCurrency;
}

/** What one budget came to in one period. */
export interface BudgetUse {
  readonly budgetId: string;
  readonly period: string;
  readonly currency: string;
  /** Minor units. */
  readonly limit: number;
  readonly spent: number;
  /** The day on which it had no room for what was asked of it; `null` when it always had. */
  readonly exhaustedOn: LocalDay | null;
  /** How often it had no room. */
  readonly refused: number;
}

/** What a policy would have cost, and for whom. Plain JSON; amounts are minor units by currency. */
export interface SimulationReport {
  readonly policy: { readonly id: string; readonly version: number };
  readonly assumes: { readonly takes: Taking };
  readonly orders: number;
  readonly promises: number;
  /** Broken, of those. */
  readonly broken: number;
  readonly decisions: Readonly<Record<DecisionAction, number>> & {
    readonly escalated: number;
    /** By kind of promise, severity and surface. */
    readonly byKind: Readonly<Record<string, number>>;
    readonly bySeverity: Readonly<Record<string, number>>;
    readonly bySurface: Readonly<Record<string, number>>;
  };
  /** How often each rule and guard fired; a rule that never did stands with 0. */
  readonly rules: readonly { readonly ruleId: string; readonly fired: number }[];
  readonly offers: number;
  readonly remedies: readonly RemedyCost[];
  /** Goodwill given. */
  readonly cost: AmountByCurrency;
  /** The same by month of the store's calendar, `2026-11`. */
  readonly costByMonth: Readonly<Record<string, AmountByCurrency>>;
  /** Money given back that was owed and is no goodwill. */
  readonly givenBack: AmountByCurrency;
  readonly customers: {
    readonly compensated: number;
    /** To whom more than once, the dearest first. */
    readonly twice: readonly CompensatedTwice[];
    /** The most that one customer was given, by currency. */
    readonly most: Readonly<
      Record<string, { readonly customerId: string; readonly amount: number }>
    >;
  };
  readonly budgets: readonly BudgetUse[];
  /** Goodwill that a budget or a cap had no room for, by the pointer into the policy. */
  readonly refused: Readonly<Record<string, number>>;
}
