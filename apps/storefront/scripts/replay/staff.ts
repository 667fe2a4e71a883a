import type { StaffIncident } from '@amends/core';
import type { StepThat } from '../scene/steps.ts';
import { readOrder } from './choose.ts';
import type { Visitor } from './choose.ts';
import { ask } from './send.ts';
import type { Send } from './send.ts';

/** How the shop's people come in. */
export interface Desk {
  readonly origin: string;
  /** An API key of theirs. */
  readonly key: string;
  readonly send: Send;
}

type IncidentStep = StepThat<'open-incident' | 'update-incident' | 'resolve-incident'>;

/**
 * Says a word about a trouble of the whole shop over the staff's own routes. Answers the incident's id.
 *
 * @param incidentId of a trouble that is open.
 */
export async function sayToAll(
  step: IncidentStep,
  incidentId: string | undefined,
  desk: Desk,
): Promise<string> {
  const { incident } = await post<StaffIncident>(
    desk,
    `/incidents${pathOf(step, incidentId)}`,
    `scene-${step.incident}-${step.at}`,
    step.word,
  );
  return incident.id;
}

/** Answers what a customer asked, where nobody has yet. */
export async function answerAsk(
  { at, orderId, answer }: StepThat<'answer'>,
  desk: Desk,
  visitor: Visitor,
): Promise<void> {
  const { cases } = await readOrder(orderId, visitor);
  const asked = cases.find(({ ask: found }) => found !== null && found.answer === null);
  if (!asked?.ask) return;
  await post(desk, `/cases/${encodeURIComponent(asked.caseId)}/answers`, `scene-${orderId}-${at}`, {
    ...answer,
    promiseId: asked.ask.promiseId,
  });
}

function pathOf({ does }: IncidentStep, incidentId = ''): string {
  switch (does) {
    case 'open-incident':
      return '';
    case 'update-incident':
      return `/${incidentId}/updates`;
    case 'resolve-incident':
      return `/${incidentId}/resolution`;
  }
}

function post<Answer>(
  { origin, key, send }: Desk,
  path: string,
  idempotencyKey: string,
  body: object,
): Promise<Answer> {
  return ask(send, `${origin}/amends/v1/staff${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'idempotency-key': idempotencyKey,
    },
    body: JSON.stringify(body),
  });
}
