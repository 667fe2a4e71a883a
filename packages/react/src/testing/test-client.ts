import type { AmendsClient } from '@amends/client';
import type { AmendsErrorCode, CaseView, ChoiceRequest, OrderView } from '@amends/core';
import { clientOver, problem } from './memory-client.js';

/** What the pretended server says to a choice: the case afterwards, a refusal, or no connection. */
export type TestAnswer =
  | { readonly view: CaseView }
  | { readonly refuse: AmendsErrorCode; readonly view?: CaseView }
  | 'offline';

/** Options of {@link createTestClient}. */
export interface TestClientOptions {
  /** Decides each choice. @default the case as it was */
  readonly answer?: (request: ChoiceRequest, caseId: string) => TestAnswer | Promise<TestAnswer>;
}

/**
 * The real client over a pretended server that holds one order, for tests and stories of one state at a
 * time: no network, no waiting, no updates by themselves. Where the engine is to decide, take
 * `seeSituation`.
 */
export function createTestClient(order: OrderView, options: TestClientOptions = {}): AmendsClient {
  const client = clientOver((url, init) => respond(url, init, order, options));
  client.order(order.orderId, { initial: order });
  return client;
}

async function respond(
  url: string,
  init: RequestInit | undefined,
  order: OrderView,
  { answer }: TestClientOptions,
): Promise<Response> {
  if (init?.method !== 'POST') return Response.json(order);
  if (init.body instanceof Blob) return Response.json({ photoId: `photo-${init.body.size}` });
  const caseId = /\/cases\/([^/]+)\/choice$/u.exec(url)?.[1];
  const view = order.cases.find((each) => each.caseId === decodeURIComponent(caseId ?? ''));
  if (!view) return Response.json(order);
  const request = JSON.parse(init.body as string) as ChoiceRequest;
  const said = (await answer?.(request, view.caseId)) ?? { view };
  if (said === 'offline') throw new TypeError('No connection, as the test asked for.');
  if (!('refuse' in said)) return Response.json(said.view);
  const message = 'Refused, as the test asked for.';
  return problem({ code: said.refuse, message }, said.view);
}
