import type { Channel, ClaimKind, Pick, RecoveryCase } from '@amends/core';
import { DAY, HOUR, iso, ms } from './instants.js';
import { pickOf } from './scenario.js';
import type { Act, Scenario } from './scenario.js';

type Answer = Extract<Act, { readonly answer: unknown }>['answer'];

/** What a customer can do in the lab: choose, say that something is wrong, agree to a new date. */
export type CustomerAct =
  | Pick
  | {
      readonly kind: 'claim';
      readonly claim: ClaimKind;
      readonly lineIds: readonly string[] | null;
      readonly text: string | null;
    }
  | { readonly kind: 'wait'; readonly promiseId: string };

/** What was done in the lab, and when. */
export interface OwnAct {
  readonly at: number;
  readonly act: CustomerAct;
}

/** What somebody does about a case, and when. */
export type Deed = { readonly at: number } & (
  | { readonly does: 'choose'; readonly pick: Pick; readonly isOwn: boolean }
  | {
      readonly does: 'say';
      readonly act: Extract<CustomerAct, { readonly kind: 'claim' | 'wait' }>;
    }
  | { readonly does: 'answer'; readonly answer: Answer }
  | { readonly does: 'fulfil'; readonly reference: string }
  | { readonly does: 'write'; readonly channel: Channel; readonly by: string }
);

/** Who acts as it is told, and who does not. */
export interface Liberties {
  /** What the customer did in the lab, in order of time. From the first of it on the told picks are off. */
  readonly own?: readonly OwnAct[] | undefined;
  /** Whether the customer chooses as it is told. @default true */
  readonly asTold?: boolean | undefined;
  /** Whether the letters that a decision announces are written. @default true */
  readonly isWordKept?: boolean | undefined;
}

/** What is told, and what was picked in the lab. */
export function toldDeeds({ acts }: Scenario, { own = [], asTold = true }: Liberties): Deed[] {
  const firstOwn = own[0]?.at ?? Infinity;
  const told = acts.flatMap((act): Deed[] => {
    const at = ms(act.at);
    if ('answer' in act) return [{ at, does: 'answer', answer: act.answer }];
    if ('done' in act) return [{ at, does: 'fulfil', reference: act.done }];
    const isOn = asTold && at < firstOwn;
    return isOn ? [{ at, does: 'choose', pick: pickOf(act.pick), isOwn: false }] : [];
  });
  const done = own.map(({ at, act }): Deed => {
    const isSaid = act.kind === 'claim' || act.kind === 'wait';
    return isSaid ? { at, does: 'say', act } : { at, does: 'choose', pick: act, isOwn: true };
  });
  return [...told, ...done];
}

/**
 * What others do where the situation does not tell: the fulfiller takes a day, a person answers within
 * three hours, a letter is written an hour before it is due. Each with a name, so that it is done once.
 */
export function othersDeeds(
  { remedy, asks, decision, closedAt }: RecoveryCase,
  at: number,
  { acts }: Scenario,
  { isWordKept = true }: Liberties,
): readonly (readonly [name: string, deed: Deed])[] {
  const deeds: (readonly [string, Deed])[] = [];
  const ahead = acts.filter((act) => ms(act.at) > at);
  if (remedy?.progress === 'requested' && !ahead.some((act) => 'done' in act))
    deeds.push([remedy.id, { at: at + DAY, does: 'fulfil', reference: 'LAB-1' }]);

  const open = asks.find(({ answeredAt }) => answeredAt === null);
  // Where it is told that somebody asks, it is told as well whether anybody answers.
  if (
    open !== undefined &&
    !acts.some((act) => ms(act.at) === ms(open.at)) &&
    !ahead.some((act) => 'answer' in act)
  ) {
    const answer = { text: ANSWER, by: decision?.signatory?.name ?? null, options: [] };
    deeds.push([open.promiseId, { at: at + 3 * HOUR, does: 'answer', answer }]);
  }

  const due = closedAt === null && isWordKept ? (decision?.nextUpdateBy ?? null) : null;
  if (decision === null || due === null || decision.channel === 'page') return deeds;
  const deed: Deed = {
    at: Math.max(ms(due) - HOUR, at + 1_000),
    does: 'write',
    channel: decision.channel,
    by: due,
  };
  return ms(due) > at ? [...deeds, [iso(ms(due)), deed]] : deeds;
}

const ANSWER = 'Thank you for telling us. Here is what we can do.';
