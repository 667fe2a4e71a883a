import type { CaseEvent, OrderEvent } from '@amends/core';
import { deadlineOf } from '@amends/core';
import { HOUR, ms } from './instants.js';
import type { Run } from './play.js';

/** What a tick on the line of time stands for. */
export type MomentKind =
  | 'ordered'
  | 'promised'
  | 'shipped'
  | 'news'
  | 'due'
  | 'broken'
  | 'offer'
  | 'choice'
  | 'remedy'
  | 'arrived'
  | 'closed';

/** A moment worth going to. */
export interface LabMoment {
  readonly at: number;
  readonly kind: MomentKind;
  readonly title: string;
}

/** The line of time: where it begins and ends, and every moment on it, in order. */
export interface Timeline {
  readonly from: number;
  readonly until: number;
  readonly moments: readonly LabMoment[];
}

/** The real moments of a run: what was ordered, said, done and decided. */
export function timelineOf({ record, events, frames }: Run): Timeline {
  const { order, promises } = record;
  const found: LabMoment[] = [
    { at: ms(order.placedAt), kind: 'ordered', title: 'Ordered' },
    ...promises.map(({ madeAt, revises }): LabMoment => ({
      at: ms(madeAt),
      kind: 'promised',
      title: revises === null || revises === undefined ? 'Promised' : 'New date',
    })),
    ...promises.flatMap(({ window: { by }, timeZone }): LabMoment[] =>
      by === null
        ? []
        : [{ at: deadlineOf(by, timeZone ?? order.timeZone), kind: 'due', title: 'Due' }],
    ),
    ...record.events.flatMap(evidenceMoment),
    ...events.flatMap(caseMoment),
    ...closures(frames),
  ];
  const moments = apart(found.sort((one, other) => one.at - other.at));
  const first = frames[0]?.at ?? ms(order.placedAt);
  const last = moments.at(-1)?.at ?? first;
  return {
    from: Math.min(first, ...moments.map(({ at }) => at)),
    until: last + 12 * HOUR,
    moments,
  };
}

const EVIDENCE: Readonly<Partial<Record<OrderEvent['milestone'], readonly [MomentKind, string]>>> =
  {
    shipped: ['shipped', 'Shipped'],
    backordered: ['news', 'Out of stock'],
    lost: ['news', 'Lost'],
    returned: ['news', 'Came back'],
    claim: ['news', 'Reported'],
    delivered: ['arrived', 'Arrived'],
    'picked-up': ['arrived', 'Picked up'],
    completed: ['arrived', 'Completed'],
  };

function evidenceMoment({ milestone, condition, recordedAt, occurredAt }: OrderEvent): LabMoment[] {
  const at = ms(recordedAt ?? occurredAt);
  const known = EVIDENCE[milestone];
  if (known !== undefined) return [{ at, kind: known[0], title: known[1] }];
  if (condition === 'delayed' || condition === 'exception')
    return [{ at, kind: 'news', title: 'Trouble' }];
  return [];
}

function caseMoment(event: CaseEvent): LabMoment[] {
  const at = ms(event.at);
  switch (event.type) {
    case 'case.opened':
    case 'breach.changed':
    case 'case.reopened':
      return event.breach.stage === 'actual' ? [{ at, kind: 'broken', title: 'Broken' }] : [];
    case 'offer.made':
      return [{ at, kind: 'offer', title: event.offer.version === 1 ? 'Offer' : 'New offer' }];
    case 'choice.made':
      return [{ at, kind: 'choice', title: 'Choice' }];
    case 'order.cancelled':
      return [{ at, kind: 'choice', title: 'Cancelled' }];
    case 'ask.answered':
      return [{ at, kind: 'news', title: 'Answered' }];
    case 'remedy.fulfilled':
      return [{ at, kind: 'remedy', title: 'Made good' }];
    default:
      return [];
  }
}

/** Each time that nothing is owed any more. */
function closures(frames: Run['frames']): LabMoment[] {
  return frames.flatMap(({ at, case: current }, index) => {
    const was = frames[index - 1]?.case?.state ?? null;
    return current?.state === 'closed' && was !== 'closed'
      ? [{ at, kind: 'closed', title: 'Closed' }]
      : [];
  });
}

/** One of a kind in a row is enough, and what falls on one instant is one tick. */
function apart(sorted: readonly LabMoment[]): LabMoment[] {
  const seen = new Set<string>();
  return sorted.reduce<LabMoment[]>((kept, moment) => {
    const last = kept.at(-1);
    // A breach is looked at anew each day; it broke once.
    if (moment.kind === 'broken' && seen.has('broken')) return kept;
    seen.add(moment.kind);
    if (last?.at !== moment.at) return [...kept, moment];
    if (last.title.split(', ').includes(moment.title)) return kept;
    const title = `${last.title}, ${moment.title.toLowerCase()}`;
    return [...kept.slice(0, -1), { ...last, kind: moment.kind, title }];
  }, []);
}
