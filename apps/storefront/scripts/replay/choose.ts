import type { CaseView, OrderView } from '@amends/core';

/** How the customer comes in: the shop's address, and the key of their link. */
export interface Visitor {
  readonly origin: string;
  readonly key: string;
}

/** Takes the first make-good that is offered for an order, over the routes that the customer's page uses. */
export async function chooseFirst(orderId: string, visitor: Visitor): Promise<void> {
  const open = (await readOrder(orderId, visitor)).cases.find(
    ({ offer, choice }) => offer !== null && choice === null,
  );
  const option = open?.offer?.options[0];
  // Nothing open: an earlier replay has chosen.
  if (open?.offer === null || open === undefined || option === undefined) return;
  const { id: offerId, version: offerVersion } = open.offer;
  await ask<CaseView>(
    `${visitor.origin}/amends/v1/cases/${encodeURIComponent(open.caseId)}/choice`,
    visitor,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `replay-${offerId}` },
      body: JSON.stringify({
        offerId,
        offerVersion,
        pick: { kind: 'option', optionId: option.id },
      }),
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

function readOrder(orderId: string, visitor: Visitor): Promise<OrderView> {
  return ask(`${visitor.origin}/amends/v1/orders/${encodeURIComponent(orderId)}`, visitor);
}

async function ask<T>(
  url: string,
  { key }: Visitor,
  init: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<T> {
  const headers = { ...init.headers, authorization: `Bearer ${key}` };
  const response = await fetch(url, { ...init, headers, signal: AbortSignal.timeout(60_000) });
  if (!response.ok)
    throw new Error(
      `${new URL(url).pathname} answered ${response.status}: ${await response.text()}`,
    );
  return (await response.json()) as T;
}
