import type { Instant } from '@amends/core';
import type { DeskMessage } from '../../lib/desk-message.ts';
import { sceneAt } from '../scene/index.ts';
import type { Step } from '../scene/steps.ts';
import { askForMore, chooseFirst, untilMadeGood } from './choose.ts';
import type { Visitor } from './choose.ts';
import { newDate, note, purchase } from './desk-messages.ts';
import { issueKey } from './issue-key.ts';
import type { Secrets } from './secrets.ts';
import { ask, overHttp } from './send.ts';
import type { Send } from './send.ts';
import { signedByDesk, signedBySender } from './signed.ts';
import { answerAsk, sayToAll } from './staff.ts';

/** Where the replay goes, and what it tells of it. */
export interface ReplayOptions {
  /** The shop's address: `http://127.0.0.1:3000`. */
  readonly origin: string;
  readonly secrets: Secrets;
  /** The moment at which the scene stands, and at which the shop's clock is left. */
  readonly now: Instant;
  /** How it goes there; over the network when absent. */
  readonly send?: Send;
  /** Called after every step. */
  readonly onStep?: (step: Step, done: number, total: number) => void;
}

/**
 * Lives through the scene over the shop's own addresses, message by message, each at its moment of the shop's clock
 * and signed as its sender signs. Everything in it is idempotent: a second run changes nothing.
 */
export async function replay(options: ReplayOptions): Promise<void> {
  const { origin, secrets, now, send = overHttp, onStep } = options;
  const steps = sceneAt(now);
  const incidents = new Map<string, string>();
  const moved = new Map<string, number>();
  const people = { origin, key: secrets.staff, send };
  try {
    for (const [index, step] of steps.entries()) {
      await tell({ does: 'set-clock', at: step.at });
      await take(step);
      onStep?.(step, index + 1, steps.length);
    }
  } finally {
    await tell({ does: 'set-clock', at: now });
  }

  async function take(step: Step): Promise<void> {
    switch (step.does) {
      case 'checkout':
        return tell(purchase(step));
      case 'note':
        return tell(note(step));
      case 'state-new-date': {
        const others = moved.get(step.orderId) ?? 0;
        moved.set(step.orderId, others + 1);
        return tell(newDate(step, others));
      }
      case 'webhook': {
        const { source } = step.payload;
        const message = { method: 'POST', ...signedBySender(step.payload, secrets) };
        return ask(send, `${origin}/amends/webhooks/${source}`, message);
      }
      case 'choose': {
        const visitor = await visitorOf(step.orderId);
        await chooseFirst(step.orderId, visitor);
        return untilMadeGood(step.orderId, visitor);
      }
      case 'ask':
        return askForMore(step.orderId, step.text, await visitorOf(step.orderId));
      case 'answer':
        return answerAsk(step, people, await visitorOf(step.orderId));
      case 'open-incident':
      case 'update-incident':
      case 'resolve-incident':
        incidents.set(step.incident, await sayToAll(step, incidents.get(step.incident), people));
    }
  }

  function tell(message: DeskMessage): Promise<void> {
    return ask(send, `${origin}/api/desk`, { method: 'POST', ...signedByDesk(message, secrets) });
  }

  async function visitorOf(orderId: string): Promise<Visitor> {
    return { origin, send, key: await issueKey(orderId, origin, secrets, send) };
  }
}
