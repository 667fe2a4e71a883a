import { answerAsk as answer, evidenceOf, giveNews, replay } from '@amends/core';
import type {
  AnswerRequest,
  CaseEvent,
  Ledger,
  OrderRecord,
  RecoveryCase,
  Result,
} from '@amends/core';
import { followMoney } from '../../budget/follow-money.js';
import { ledgerOf } from '../../budget/ledger.js';
import { keepAdvance, keepEvents } from '../../cases/keep.js';
import type { Rules } from '../../cases/rules.js';
import { laterOf } from '../../clock.js';
import { nothingHere } from '../../doors/door.js';
import { rulesFor } from '../../incidents/rules-for.js';
import { findCase } from '../../store/case-log.js';
import { addEvents, lockOrder } from '../../store/records.js';
import { staffCase } from '../staff-case.js';
import { once } from '../staff-request.js';
import type { StaffRequest, StaffRoute } from '../staff-request.js';

/** Answers what the customer asked. */
export const answerAsk: StaffRoute<'answerAsk'> = (request) =>
  attend(request, (record, current, at, rules) => {
    const { promiseId } = current;
    return answer(record, current, answerOf(request.body), { ...rules, asOf: at, promiseId });
  });

/** Takes down a call or a letter: the word that was promised, and with it the one after that. */
export const giveUpdate: StaffRoute<'giveUpdate'> = (request) => {
  const { channel, reference = null } = request.body;
  return attend(request, (record, current, asOf, rules) => {
    const { promiseId } = current;
    return happened(giveNews(record, current, { ...rules, asOf, promiseId, channel, reference }));
  });
};

/** Takes down that a task is done. */
export const finishFollowUp: StaffRoute<'finishFollowUp'> = (request) => {
  const { task, by = null } = request.body;
  return attend(request, (_record, { followUps }, at) => {
    if (!followUps.some((each) => each.task === task)) throw nothingHere();
    return happened([{ type: 'follow-up.done', at, task, by }]);
  });
};

/** What somebody does to a case, as the events that it comes to, or why it cannot be done. */
type Deed = (
  record: OrderRecord,
  current: RecoveryCase,
  at: string,
  rules: Rules & { readonly ledger: Ledger },
) => Result<{ readonly events: readonly CaseEvent[] }>;

/** Does something to a case, once, and shows the case as it then stands. */
async function attend<Body extends object>(request: StaffRequest<Body>, deed: Deed) {
  const { runtime, id: caseId, now } = request;
  const subject = await findCase(runtime.database.queries, caseId);
  if (subject === null) throw nothingHere();
  const { orderId } = subject;
  await once(request, caseId, async (queries) => {
    await lockOrder(queries, orderId);
    const advanced = await keepAdvance(queries, orderId, now, runtime.rules);
    const log = advanced?.logs.find((each) => each.caseId === caseId);
    const current = log && replay(log.events);
    if (!advanced || log === undefined || !current) throw nothingHere();
    const at = laterOf(now, log.events.at(-1)?.at ?? now);
    const rules = await rulesFor(queries, orderId, runtime.rules);
    const purse = { record: advanced.record, policy: rules.policy, caseId };
    const { ledger } = await ledgerOf(queries, purse, at);
    const done = deed(advanced.record, current, at, { ...rules, ledger });
    // Thrown, so that the transaction is taken back: a refusal changes nothing.
    if (!done.ok) throw done.error;
    const kept = await keepEvents(queries, log, done.value.events, at);
    await followMoney(queries, purse, done.value.events);
    for (const event of done.value.events) {
      await addEvents(queries, orderId, evidenceOf(advanced.record, current, event));
    }
    const after = await keepAdvance(queries, orderId, at, runtime.rules);
    const workIds = [...advanced.workIds, ...kept.workIds, ...(after?.workIds ?? [])];
    return { changed: [orderId], workIds };
  });
  return staffCase(runtime, caseId, now);
}

function happened(events: readonly CaseEvent[]): ReturnType<Deed> {
  return { ok: true, value: { events } };
}

function answerOf({ promiseId, text = null, by = null, options = [] }: AnswerRequest) {
  return {
    promiseId,
    text,
    by,
    options: options.map(({ value = null, ...option }) => ({ ...option, value })),
  };
}
