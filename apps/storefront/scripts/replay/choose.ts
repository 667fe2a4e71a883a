import type { CaseView, OrderView, Pick } from '@amends/core';
import { ask } from './send.ts';
import type { Send } from './send.ts';

/** How the customer comes in: the shop's address, and the key of their link. */
export interface Visitor {
  readonly origin: string;
  readonly key: string;
  readonly send: Send;
}

/** Takes the first make-good that is offered for an order, over the routes that the customer's page uses. */
export async function chooseFirst(orderId: string, visitor: Visitor): Promise<void> {
  return pick(orderId, visitor, ({ options: [option] }) =>
    option === undefined ? null : { kind: 'option', optionId: option.id },
  );
}

/** Asks for something else than what is offered. */
export async function askForMore(orderId: string, text: string, visitor: Visitor): Promise<void> {
  return pick(orderId, visitor, ({ allowsAsk }) => (allowsAsk ? { kind: 'ask', text } : null));
}

async function pick(
  orderId: string,
  visitor: Visitor,
  of: (offer: NonNullable<CaseView['offer']>) => Pick | null,
): Promise<void> {
  const open = (await readOrder(orderId, visitor)).cases.find(
    ({ offer, choice }) => offer !== null && choice === null,
  );
  const offer = open?.offer ?? null;
  const picked = offer && of(offer);
  // Nothing open: an earlier replay has chosen.
  if (open === undefined || offer === null || picked === null) return;
  await ask<CaseView>(
    visitor.send,
    `${visitor.origin}/amends/v1/cases/${encodeURIComponent(open.caseId)}/choice`,
    {
      method: 'POST',
      headers: {
        authorization: `Bearer ${visitor.key}`,
        'content-type': 'application/json',
        'idempotency-key': `replay-${offer.id}`,
      },
      body: JSON.stringify({ offerId: offer.id, offerVersion: offer.version, pick: picked }),
    },
  );
}

/** Waits until what was chosen for an order is done: only the fulfiller says so. */
export async function untilMadeGood(orderId: string, visitor: Visitor): Promise<void> {
  const giveUpAt = performance.now() + 60_000;
  for (;;) {
    const { cases } = await readOrder(orderId, visitor);
    if (cases.every(({ receipt }) => receipt === null || receipt.status === 'done')) return;
    if (performance.now() > giveUpAt)
      throw new Error(`The remedy for order ${orderId} was not done within a minute.`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** An order as its customer sees it. */
export function readOrder(orderId: string, { origin, key, send }: Visitor): Promise<OrderView> {
  return ask(send, `${origin}/amends/v1/orders/${encodeURIComponent(orderId)}`, {
    headers: { authorization: `Bearer ${key}` },
  });
}
