import { deadlineOf } from '@amends/core';
import type { CaseNeed, Instant, OrderPromise, RecoveryCase } from '@amends/core';

/** Why a case needs somebody, and by when. */
export interface NeedOf {
  readonly need: CaseNeed;
  readonly dueAt: Instant;
}

/**
 * Everything for which a case needs somebody, the most pressing first.
 *
 * @param promise the promise of the case, where the store made it: whose deadline a breach threatens.
 */
export function needsOf(current: RecoveryCase, promise: OrderPromise | null): NeedOf[] {
  const zone = promise?.timeZone ?? current.offer?.timeZone ?? 'UTC';
  const needs = [
    ...failures(current),
    ...refunds(current),
    ...followUps(current, zone),
    ...(current.closedAt === null
      ? [
          ...questions(current),
          ...attention(current),
          ...nextWord(current, zone),
          ...threat(current, promise, zone),
        ]
      : []),
  ];
  return needs.sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
}

/** A remedy that was given up: due since it was asked for. */
function failures({ remedy, agreed }: RecoveryCase): NeedOf[] {
  return [remedy, ...agreed.map((each) => each.remedy)].flatMap((each) =>
    each?.progress === 'failed' ? [{ need: 'failed', dueAt: each.requestedAt }] : [],
  );
}

/** Money that a law wants back with the customer by a day, until whoever pays says that it is. */
function refunds({ offer, choice, remedy, agreed }: RecoveryCase): NeedOf[] {
  const last = offer && choice ? [{ offer, choice, remedy }] : [];
  return [...agreed, ...last].flatMap((each): NeedOf[] => {
    const { exit, timeZone } = each.offer;
    const isOwed = each.choice.pick.kind === 'exit' && exit !== null && exit.basis !== 'policy';
    if (!isOwed || exit.arrivesBy === null || each.remedy?.progress !== 'requested') return [];
    return [{ need: 'refund', dueAt: instantOf(exit.arrivesBy, timeZone) }];
  });
}

function questions({ asks }: RecoveryCase): NeedOf[] {
  return asks.flatMap(({ answeredAt, answerBy, at }) =>
    answeredAt === null ? [{ need: 'answer', dueAt: answerBy ?? at }] : [],
  );
}

/** A word that we missed, or a decision that wants a person, until somebody has written or called since. */
function attention(current: RecoveryCase): NeedOf[] {
  const { decision, decidedAt, escalations } = current;
  const calls = escalations.map(({ at }) => at);
  if (decision?.escalate === true && decidedAt !== null) calls.push(decidedAt);
  return calls
    .filter((at) => !wasToldSince(current, at))
    .map((at) => ({ need: 'attention', dueAt: at }));
}

function followUps({ followUps: tasks }: RecoveryCase, zone: string): NeedOf[] {
  return tasks.flatMap(({ doneAt, dueBy, askedAt }) =>
    doneAt === null
      ? [{ need: 'follow-up', dueAt: dueBy === null ? askedAt : instantOf(dueBy, zone) }]
      : [],
  );
}

/** The next word that we owe in writing or by voice; the page keeps its own. */
function nextWord(current: RecoveryCase, zone: string): NeedOf[] {
  const next = current.promises.findLast(({ kind }) => kind === 'update');
  if (next === undefined || next.source === 'page' || next.window.by === null) return [];
  if (wasToldSince(current, next.madeAt)) return [];
  return [{ need: 'update', dueAt: instantOf(next.window.by, next.timeZone ?? zone) }];
}

function threat({ breach }: RecoveryCase, promise: OrderPromise | null, zone: string): NeedOf[] {
  if (breach.stage !== 'pending') return [];
  const by = promise?.window.by ?? null;
  return [{ need: 'at-risk', dueAt: by === null ? breach.since : instantOf(by, zone) }];
}

/** Whether the customer had a word from us, other than on the page, after an instant. */
function wasToldSince({ told }: RecoveryCase, at: Instant): boolean {
  return told.some(
    ({ milestone, channel, occurredAt }) =>
      milestone === 'notified' && channel !== 'page' && Date.parse(occurredAt) > Date.parse(at),
  );
}

function instantOf(by: string, zone: string): Instant {
  return new Date(deadlineOf(by, zone)).toISOString();
}
