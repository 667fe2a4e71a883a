import { createClient } from '@amends/client';
import type { AmendsClient } from '@amends/client';
import type { OrderView } from '@amends/core';
import {
  checkAs,
  ChoiceRequestSchema,
  ClaimRequestSchema,
  ConsentRequestSchema,
} from '@amends/core/schema';
import type { CustomerAct } from './deeds.js';

/** The page's own server: what the order looks like now, and what a deed makes of it. */
export interface LabServer {
  readonly read: () => OrderView;
  /** Does it, and says what the order looks like afterwards. */
  readonly act: (act: CustomerAct) => OrderView;
}

/** The real client over a server that is the page itself: no network, no waiting, no polling. */
export function createLabClient(server: LabServer): AmendsClient {
  return createClient({
    baseUrl: 'https://lab.amends.test',
    fetch: (input, init) =>
      Promise.resolve(answer(new URL(input as string).pathname, init, server)),
    timers: {
      // No wait before a second try; no limit to an answer that comes at once.
      set: (run, milliseconds) => (milliseconds < 10_000 ? queueMicrotask(run) : undefined),
      clear: () => undefined,
    },
    attention: { isAwake: () => false, subscribe: () => () => undefined },
  });
}

function answer(path: string, init: RequestInit | undefined, server: LabServer): Response {
  if (init?.method !== 'POST') return Response.json(server.read());
  const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
  const caseId = decodeURIComponent(/\/cases\/([^/]+)\//u.exec(path)?.[1] ?? '');
  const act = actOf(path, body, server.read(), caseId);
  // What the lab does not play out (where to hear from us) changes nothing here.
  const order = act === null ? server.read() : server.act(act);
  const view = order.cases.find((each) => each.caseId === caseId);
  return Response.json(caseId === '' ? order : (view ?? order));
}

function actOf(path: string, body: unknown, order: OrderView, caseId: string): CustomerAct | null {
  if (path.endsWith('/choice')) {
    const read = checkAs(ChoiceRequestSchema, body);
    return read.ok ? read.value.pick : null;
  }
  if (path.endsWith('/consent')) {
    const read = checkAs(ConsentRequestSchema, body);
    if (!read.ok) return null;
    if (read.value.answer === 'cancel') return { kind: 'exit' };
    const consent = order.cases.find((each) => each.caseId === caseId)?.consent;
    const promiseId = read.value.promiseId ?? consent?.promiseId ?? null;
    return promiseId === null ? null : { kind: 'wait', promiseId };
  }
  if (path.endsWith('/claims')) {
    const read = checkAs(ClaimRequestSchema, body);
    if (!read.ok) return null;
    const { claim, lineIds = null, text = null } = read.value;
    return { kind: 'claim', claim, lineIds, text };
  }
  return null;
}
