import { advance, answerAsk, choose, evidenceOf, nextCheckAt, transition } from '@amends/core';
import type {
  AdvanceOptions,
  Brand,
  CaseEvent,
  LocaleCopy,
  OrderEvent,
  OrderRecord,
  Policy,
  RecoveryCase,
} from '@amends/core';
import { othersDeeds, toldDeeds } from './deeds.js';
import type { Deed, Liberties } from './deeds.js';
import { DAY, iso, ms } from './instants.js';
import type { Scenario } from './scenario.js';

/** What a scenario is played with. */
export interface PlayOptions extends Liberties {
  readonly policy: Policy;
  readonly locale?: string | undefined;
  readonly locales?: readonly LocaleCopy[] | undefined;
  readonly brand?: Brand | undefined;
  /** Where the order goes: the law is read by it. */
  readonly place?: { readonly country: string; readonly region: string | null } | undefined;
}

/** How things stand from one instant until the next frame. */
export interface Frame {
  readonly at: number;
  /** What is known by then. */
  readonly record: OrderRecord;
  readonly case: RecoveryCase | null;
}

/** A scenario from order to closure. */
export interface Run {
  readonly scenario: Scenario;
  readonly frames: readonly Frame[];
  readonly events: readonly CaseEvent[];
  /** Everything that ever became known, evidence out of the case included. */
  readonly record: OrderRecord;
  /** What could not be done as it was asked, in a plain line each. */
  readonly notes: readonly string[];
}

/** Longer than any offer stands; a case that is open by then stays open. */
const LONGEST = 30 * DAY;
/** More instants than any situation has: a loop that does not end is a bug, and not a frozen page. */
const MOST_FRAMES = 600;

/** Plays a scenario through the real engine, which is asked at every instant at which something can change. */
export function play(scenario: Scenario, options: PlayOptions): Run {
  const { promiseId, incidents, arrival, asOf: firstSeen } = scenario;
  const { policy, locale, locales, brand } = options;
  const notes: string[] = [];
  const frames: Frame[] = [];
  const events: CaseEvent[] = [];
  const done = new Set<string>();
  let deeds = toldDeeds(scenario, options);
  let world = worldOf(scenario, options);
  let current: RecoveryCase | null = null;

  const on = (at: number): AdvanceOptions => ({
    policy,
    locale,
    locales,
    brand,
    promiseId,
    incidents,
    asOf: iso(at),
  });

  /** Keeps what happened to the case, and what that says about the order itself. */
  const keep = (at: number, news: readonly CaseEvent[]): void => {
    for (const event of news) {
      const before = current;
      events.push(event);
      current = transition(current, event).case;
      const evidence =
        before === null ? [] : evidenceOf(knownAt(world, at), before, event, { incidents });
      const isOver = evidence.some(
        ({ milestone }) => milestone === 'cancelled' || milestone === 'refunded',
      );
      // What was called off or paid back does not come any more.
      const rest = isOver ? world.events.filter(({ id }) => id !== arrival?.id) : world.events;
      world = { ...world, events: [...rest, ...evidence] };
    }
  };

  const look = (at: number): void => {
    const record = knownAt(world, at);
    if (record.promises.some(({ id }) => id === promiseId))
      keep(at, advance(record, current, on(at)));
    if (frames.at(-1)?.at === at) frames.pop();
    frames.push({ at, record: knownAt(world, at), case: current });
    if (current === null) return;
    for (const [name, deed] of othersDeeds(current, at, scenario, options)) {
      if (done.has(name)) continue;
      done.add(name);
      deeds.push(deed);
    }
  };

  const take = (deed: Deed): void => {
    const { at } = deed;
    if (deed.does === 'say') {
      world = { ...world, events: [...world.events, evidenceOfSaying(deed.act, at)] };
      return;
    }
    const result = outcomeOf(deed, current, knownAt(world, at), on(at));
    if (typeof result === 'string') notes.push(result);
    else keep(at, result);
  };

  const next = (at: number): number => {
    const check = nextCheckAt(knownAt(world, at), current === null ? [] : [current], on(at));
    const moments = [
      check === null ? Infinity : ms(check),
      ...deeds.map((deed) => deed.at),
      ...world.events.map(knownFrom),
      ...world.promises.map(({ madeAt }) => ms(madeAt)),
    ];
    return Math.min(...moments.filter((each) => each > at));
  };

  let at = Math.min(ms(world.order.placedAt), ...world.promises.map(({ madeAt }) => ms(madeAt)));
  const end = Math.max(firstSeen, at) + LONGEST;
  while (at <= end && frames.length < MOST_FRAMES) {
    look(at);
    const due = deeds.filter((deed) => deed.at <= at);
    deeds = deeds.filter((deed) => deed.at > at);
    for (const deed of due) take({ ...deed, at });
    if (due.length > 0) look(at);
    at = next(at);
  }
  return { scenario, frames, events, record: world, notes };
}

/** The events that a deed adds to the case, or in a plain line why it cannot be done. */
function outcomeOf(
  deed: Exclude<Deed, { readonly does: 'say' }>,
  current: RecoveryCase | null,
  record: OrderRecord,
  options: AdvanceOptions,
): readonly CaseEvent[] | string {
  const at = options.asOf;
  switch (deed.does) {
    case 'choose': {
      const { id = '', version = 0 } = current?.offer ?? {};
      const chosen = choose(
        current,
        { offerId: id, offerVersion: version, pick: deed.pick },
        options,
      );
      if (chosen.ok) return chosen.value.events;
      return `${deed.isOwn ? 'Your choice' : 'The choice that is told here'} could not be made: ${chosen.error.message}`;
    }
    case 'answer': {
      const open = current?.asks.find(({ answeredAt }) => answeredAt === null);
      if (current === null || open === undefined) return [];
      const said = answerAsk(
        record,
        current,
        { ...deed.answer, promiseId: open.promiseId },
        options,
      );
      return said.ok
        ? said.value.events
        : `The answer that is told here could not be given: ${said.error.message}`;
    }
    case 'fulfil': {
      const remedy = current?.remedy;
      if (remedy?.progress !== 'requested') return [];
      return [{ type: 'remedy.fulfilled', at, remedyId: remedy.id, reference: deed.reference }];
    }
    case 'write': {
      const { by, channel } = deed;
      const isDue = current?.closedAt === null && current.decision?.nextUpdateBy === by;
      return isDue ? [{ type: 'update.given', at, channel, reference: null }] : [];
    }
  }
}

/** What the customer says on the page, as evidence. */
function evidenceOfSaying(
  act: Extract<Deed, { readonly does: 'say' }>['act'],
  at: number,
): OrderEvent {
  const said = { occurredAt: iso(at), source: 'customer', channel: 'page' } as const;
  if (act.kind === 'wait')
    return { ...said, id: `lab-wait-${at}`, milestone: 'consented', promiseId: act.promiseId };
  const { claim, lineIds, text } = act;
  return { ...said, id: `lab-claim-${at}-${claim}`, milestone: 'claim', claim, lineIds, text };
}

function worldOf({ record, arrival }: Scenario, { place }: PlayOptions): OrderRecord {
  const events = arrival === null ? record.events : [...record.events, arrival];
  return { ...record, order: { ...record.order, ...place }, events };
}

/** The record as it is known at an instant. */
function knownAt({ order, promises, events }: OrderRecord, at: number): OrderRecord {
  return {
    order,
    promises: promises.filter(({ madeAt }) => ms(madeAt) <= at),
    events: events.filter((event) => knownFrom(event) <= at),
  };
}

function knownFrom({ occurredAt, recordedAt }: OrderRecord['events'][number]): number {
  return ms(recordedAt ?? occurredAt);
}
