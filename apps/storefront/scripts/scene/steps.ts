import type {
  AnswerRequest,
  Instant,
  LocalDay,
  OpenIncidentRequest,
  OrderEvent,
  OrderPromise,
  OrderRecord,
  ResolveIncidentRequest,
  UpdateIncidentRequest,
} from '@amends/core';
import type { Payload } from './payload.ts';

/** What a promise of the scene is about: on its way from the workshop, or at the door. */
type Kind = Extract<OrderPromise['kind'], 'ship' | 'deliver'>;

/** Days of a promise, the first of them where there are several. */
interface Window {
  readonly from?: LocalDay;
  readonly by: LocalDay;
}

/** One thing that happens to an order, at a moment of the shop's clock. */
type OrderStep = { readonly at: Instant; readonly orderId: string } & (
  | {
      /** The checkout writes down the order and the promise under which it was placed. */
      readonly does: 'checkout';
      readonly order: OrderRecord['order'];
      readonly kind: Kind;
      readonly window: Window;
    }
  | {
      /** A platform or a carrier tells the shop. */ readonly does: 'webhook';
      readonly payload: Payload;
    }
  | {
      /** The workshop writes down what it did, or what went wrong. */ readonly does: 'note';
      readonly event: Pick<OrderEvent, 'milestone'> & Partial<OrderEvent>;
    }
  | {
      /** The shop states another day. Amends writes to the customer. */
      readonly does: 'state-new-date';
      readonly kind: Kind;
      readonly window: Window;
      /** Where those days are days. */
      readonly timeZone: string;
      readonly lineIds?: readonly string[];
    }
  | { /** The customer takes the first make-good that is offered. */ readonly does: 'choose' }
  | { /** The customer asks for something else. */ readonly does: 'ask'; readonly text: string }
  | {
      /** A person answers what was asked. */ readonly does: 'answer';
      readonly answer: Pick<AnswerRequest, 'text' | 'by' | 'options'>;
    }
);

/** One word about a trouble of the whole shop, as its people say it. */
type IncidentStep = {
  readonly at: Instant;
  /** What the scene calls the trouble. */
  readonly incident: string;
} & (
  | { readonly does: 'open-incident'; readonly word: OpenIncidentRequest }
  | { readonly does: 'update-incident'; readonly word: UpdateIncidentRequest }
  | { readonly does: 'resolve-incident'; readonly word: ResolveIncidentRequest }
);

/** One thing that happens in a scene, at a moment of the shop's clock. */
export type Step = OrderStep | IncidentStep;

/** A step of one kind. */
export type StepThat<Does extends Step['does']> = Extract<Step, { does: Does }>;
