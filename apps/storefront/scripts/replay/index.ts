import type { Instant } from '@amends/core';
import type { DeskMessage } from '../../lib/desk-message.ts';
import { sceneAt } from '../scene/index.ts';
import type { Step } from '../scene/steps.ts';
import { chooseFirst, untilMadeGood } from './choose.ts';
import { newDate, purchase } from './desk-messages.ts';
import { issueKey } from './issue-key.ts';
import { post } from './post.ts';
import type { Secrets } from './secrets.ts';
import { signedByDesk, signedBySender } from './signed.ts';

/** Where the replay goes, and what it tells of it. */
export interface ReplayOptions {
  /** The shop's address: `http://127.0.0.1:3000`. */
  readonly origin: string;
  readonly secrets: Secrets;
  /** The moment at which the scene stands, and at which the shop's clock is left. */
  readonly now: Instant;
  /** Called after every step. */
  readonly onStep?: (step: Step, done: number, total: number) => void;
}

/**
 * Lives through the scene over the shop's own addresses, message by message, each at its moment of the shop's clock
 * and signed as its sender signs. Everything in it is idempotent: a second run changes nothing.
 */
export async function replay({ origin, secrets, now, onStep }: ReplayOptions): Promise<void> {
  const tell = (message: DeskMessage) => post(`${origin}/api/desk`, signedByDesk(message, secrets));
  const steps = sceneAt(now);
  try {
    for (const [index, step] of steps.entries()) {
      await tell({ does: 'set-clock', at: step.at });
      await take(step);
      onStep?.(step, index + 1, steps.length);
    }
  } finally {
    await tell({ does: 'set-clock', at: now });
  }

  async function take(step: Step): Promise<unknown> {
    switch (step.does) {
      case 'checkout':
        return tell(purchase(step));
      case 'state-new-date':
        return tell(newDate(step));
      case 'webhook':
        return post(
          `${origin}/amends/webhooks/${step.payload.source}`,
          signedBySender(step.payload, secrets),
        );
      case 'choose': {
        const visitor = { origin, key: await issueKey(step.orderId, origin, secrets) };
        await chooseFirst(step.orderId, visitor);
        return untilMadeGood(step.orderId, visitor);
      }
    }
  }
}
