import type { RemedyKind } from '@amends/core';
import type { FulfilAnswer, Fulfiller } from './fulfiller.js';
import { tasksOf } from './fulfillers.js';

/**
 * One remedy in several steps: each of them carries it out, one after the other, and it is done when all
 * are. A step that is `pending` or `impossible`, or throws, stops those after it; at the next attempt each
 * is asked again under the same idempotency key, as every fulfiller must bear, and no step takes effect
 * twice. The steps are to be at different systems. Put first what must not be late: an order that is still
 * packed is cancelled before its money goes back. The customer reads the last reference that was told.
 *
 * It carries out the kinds that all of its steps do.
 *
 * @example fulfillers(inTurn(shopifyCancel({ client }), stripe), stripe, shopify)
 */
export function inTurn(...steps: readonly [Fulfiller, ...Fulfiller[]]): Fulfiller {
  const kinds = steps.reduce<readonly RemedyKind[] | undefined>(
    (common, step) => (common === undefined ? step.kinds : both(common, step.kinds)),
    undefined,
  );
  return {
    ...(kinds && { kinds }),
    async fulfil(work, context) {
      let reference: string | null = null;
      for (const step of steps) {
        const answer: FulfilAnswer = await step.fulfil(work, context);
        if (answer.status !== 'done') return answer;
        reference = answer.reference ?? reference;
      }
      return { status: 'done', reference };
    },
    ...tasksOf(steps),
  };
}

function both(
  common: readonly RemedyKind[],
  others: readonly RemedyKind[] | undefined,
): readonly RemedyKind[] {
  return others === undefined ? common : common.filter((kind) => others.includes(kind));
}
