import { namesOf } from '../../apology/index.js';
import { saidText } from '../../copy/index.js';
import type { CopyKey } from '../../copy/index.js';
import { money, shareOf, sumMoney } from '../../model/money.js';
import type { Money } from '../../model/money.js';
import type { Policy } from '../../model/policy.js';
import type { OrderRecord } from '../../model/record.js';
import type { CaseFollowUp, RecoveryCase } from '../../model/recovery-case.js';
import type { StaffFollowUp, StaffView, TalkingPoint } from '../../model/staff-view.js';
import { isOwedRemedy, lossOf, scheduled } from '../../remedy/index.js';
import { deadlineOf, localDayOf, parseInstant } from '../../time/index.js';
import { pickedFrom } from '../picked-from.js';
import { nextCheckAt } from '../next-check.js';
import { agreements } from '../agreements.js';
import { openOffer } from '../standing.js';
import { assessSubPromises } from '../sub-promises.js';
import { contextOf } from './context.js';
import type { ViewContext, ViewOptions } from './context.js';
import { orderNamed } from './order-named.js';
import { receiptsOf } from './receipt.js';

/** What a case is shown to staff with. `locale` is the language of the card that they write. */
export interface ViewStaffOptions extends ViewOptions {
  readonly policy: Policy;
}

/**
 * What staff see of a case: who waits for what, what was promised and missed, what it cost, why the
 * policy said so, and what to write on the card afterwards. Never for a customer's eyes.
 *
 * @throws {AmendsError} `not_found` when the record does not hold the promise of the case.
 */
export function viewStaff(
  record: OrderRecord,
  current: RecoveryCase,
  options: ViewStaffOptions,
): StaffView {
  const context = contextOf(record, current, current.promiseId, options);
  const { asOf, verdict } = context;
  const { customer, timeZone } = record.order;
  const now = parseInstant(asOf);
  const until = openOffer(current)?.until ?? null;
  return {
    version: 1,
    caseId: current.id,
    orderId: current.orderId,
    ...orderNamed(record.order),
    promiseId: current.promiseId,
    asOf,
    state: current.state,
    openedAt: current.openedAt,
    closedAt: current.closedAt,
    reopened: current.reopened,
    breach: current.breach,
    decision: current.decision,
    obligations: verdict.law.obligations,
    customer: {
      id: customer?.id ?? null,
      name: saidText(customer?.name, 80),
      orders: customer?.history?.orders ?? null,
      breaches: customer?.history?.breaches ?? 0,
      value: customer?.history?.value ?? null,
    },
    words: assessSubPromises(context.record, current, options).map(({ promise, assessment }) => ({
      promise,
      status: assessment.status,
      deadline: assessment.deadline,
      fulfilledAt: assessment.fulfilledAt,
      escalatedAt:
        current.escalations.find(({ promiseId }) => promiseId === promise.id)?.at ?? null,
    })),
    asks: current.asks.map((asked) => ({
      ...asked,
      isOverdue:
        asked.answeredAt === null && asked.answerBy !== null && now >= parseInstant(asked.answerBy),
    })),
    agreements: agreements(current).map(({ offer, choice, remedy }) => {
      const picked = pickedFrom(offer, choice);
      return {
        choice,
        picked: picked === null ? null : scheduled(picked, offer, choice.at),
        progress: remedy?.progress ?? null,
      };
    }),
    goodwill: goodwillOf(context, current, options.policy),
    followUps: current.followUps.map((task) => followUpView(task, context)),
    incidentIds: current.incidentIds,
    nextCheckAt: nextCheckAt(record, [current], options),
    offerUntil: until === null ? null : localDayOf(parseInstant(until) - 1, timeZone),
  };
}

function goodwillOf(
  { record, verdict }: ViewContext,
  current: RecoveryCase,
  policy: Policy,
): StaffView['goodwill'] {
  const { currency } = record.order;
  const given = agreements(current).flatMap(({ offer, choice }): Money[] => {
    const picked = choice.pick.kind === 'option' ? pickedFrom(offer, choice) : null;
    return picked?.value && !isOwedRemedy(picked.kind) ? [picked.value] : [];
  });
  const { paid } = lossOf(record, verdict.breach ?? current.breach, verdict.assessment);
  return {
    given: given.length === 0 ? money(0, currency) : sumMoney(given, currency),
    cap: paid === null ? null : shareOf(paid, policy.offer.capBasisPoints),
  };
}

function followUpView(task: CaseFollowUp, context: ViewContext): StaffFollowUp {
  const { record, asOf } = context;
  const { order } = record;
  const isOverdue =
    task.doneAt === null &&
    task.dueBy !== null &&
    parseInstant(asOf) >= deadlineOf(task.dueBy, order.timeZone);
  return {
    ...task,
    isOverdue,
    to: saidText(order.customer?.name, 80),
    talkingPoints: talkingPoints(context),
  };
}

/** What is worth a sentence in one's own hand, and what is better left out. */
function talkingPoints(context: ViewContext): TalkingPoint[] {
  const { words, affected, verdict, record, case: current } = context;
  const { assessment } = verdict;
  const by = record.promises.find(({ id }) => id === assessment.promiseId)?.window.by ?? null;
  const came = assessment.fulfilledAt;
  const done = receiptsOf(context).find(({ status }) => status === 'done');
  const orders = record.order.customer?.history?.orders ?? null;
  const name = saidText(record.order.customer?.name, 40);
  const say = (code: TalkingPoint['code'], text: string): TalkingPoint => ({ code, text });
  const points = [
    say(
      'thanks',
      words.say('note.thanks', { named: name === null ? 'other' : 'yes', name: name ?? '' }),
    ),
    say('about', words.say('note.about', { items: namesOf(affected, words) })),
  ];
  if (by !== null && came !== null) {
    const days = { date: words.inline.day(by), arrived: words.inline.day(came) };
    points.push(say('dates', words.say('note.dates', days)));
  }
  if (done !== undefined && current !== null)
    points.push(say('made-good', words.say('note.made-good', { title: done.title })));
  if (orders !== null) points.push(say('history', words.say('note.history', { orders })));
  return [...points, say('leave-out', words.say('note.leave-out' satisfies CopyKey, {}))];
}
