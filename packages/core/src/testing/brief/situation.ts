import type { Incident } from '../../model/incident.js';
import type { Instant } from '../../model/order.js';
import type { Policy } from '../../model/policy.js';
import type { OrderRecord } from '../../model/record.js';
import type { Pick, RemedyKind } from '../../model/remedy.js';
import type { AnswerOption } from '../../recovery/index.js';

/** Something that happens after the situation was first looked at. */
export type Step =
  /** The customer picks: a pick, or the kind of an option (`cancel-refund` is the way out). */
  | { readonly at: Instant; readonly pick: Pick | RemedyKind }
  /** A person answers what the customer asked. */
  | {
      readonly at: Instant;
      readonly answer: {
        readonly text: string | null;
        readonly by: string | null;
        readonly options: readonly AnswerOption[];
      };
    }
  /** The fulfiller says that the remedy is done. */
  | { readonly at: Instant; readonly done: string }
  /** More evidence comes in: the record as it is from then on. */
  | { readonly at: Instant; readonly record: OrderRecord }
  /** Time goes by. */
  | { readonly at: Instant };

/** One of the twenty situations that must work, as an order whose promise is broken or about to be. */
export interface OrderSituation {
  readonly kind: 'order';
  /** Its number in the brief. */
  readonly number: number;
  readonly title: string;
  /** What must happen. */
  readonly about: string;
  readonly record: OrderRecord;
  /** The promise that it is about; the first one when absent. */
  readonly promiseId?: string;
  /** When it is first looked at. */
  readonly asOf: Instant;
  /** The default policy when absent. */
  readonly policy?: Policy;
  readonly incidents?: readonly Incident[];
  /** What happens afterwards, in order. */
  readonly steps?: readonly Step[];
}

/** One that is a text to be judged. */
export interface TextSituation {
  readonly kind: 'text';
  readonly number: number;
  readonly title: string;
  readonly about: string;
  readonly text: string;
  readonly severity: 'slight' | 'moderate' | 'grave';
  /** The rules of the linter that must fire. */
  readonly rules: readonly string[];
}

/** One that is many past orders. */
export interface HistorySituation {
  readonly kind: 'history';
  readonly number: number;
  readonly title: string;
  readonly about: string;
  readonly records: readonly OrderRecord[];
  readonly asOf: Instant;
  /** The policy that is tried, beside the default one. */
  readonly candidate?: Policy;
}

/** One of the twenty situations of the brief, with what its kind needs. */
export type BriefSituation = OrderSituation | TextSituation | HistorySituation;
