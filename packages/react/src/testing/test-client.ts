import { createClient } from '@amends/client';
import type { AmendsClient } from '@amends/client';
import { ERROR_STATUS } from '@amends/core';
import type { AmendsErrorCode, CaseView, ChoiceRequest, OrderView } from '@amends/core';

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
 * The real client over a pretended server that holds one order, for tests and stories: no network, no
 * waiting, no updates by themselves. Everything above `fetch` is what runs in production.
 */
export function createTestClient(order: OrderView, options: TestClientOptions = {}): AmendsClient {
  const client = createClient({
    baseUrl: 'https://amends.test',
    fetch: (input, init) => respond(input as string, init, order, options),
    timers: {
      set: (run, ms) => (ms < 10_000 ? queueMicrotask(run) : undefined),
      clear: () => undefined,
    },
    attention: { isAwake: () => false, subscribe: () => () => undefined },
    random: () => 0,
  });
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
  const caseId = /\/cases\/([^/]+)\/choice$/u.exec(url)?.[1];
  const view = order.cases.find((each) => each.caseId === decodeURIComponent(caseId ?? ''));
  if (!view) return Response.json(order);
  const request = JSON.parse(init.body as string) as ChoiceRequest;
  const said = (await answer?.(request, view.caseId)) ?? { view };
  if (said === 'offline') throw new TypeError('No connection, as the test asked for.');
  if (!('refuse' in said)) return Response.json(said.view);
  const status = ERROR_STATUS[said.refuse];
  return Response.json(
    {
      type: `urn:amends:error:${said.refuse}`,
      code: said.refuse,
      status,
      detail: 'Refused, as the test asked for.',
      view: said.view,
    },
    { status },
  );
}
