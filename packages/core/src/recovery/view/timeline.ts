import { movesAs, statedDates } from '../../apology/index.js';
import { INCIDENT_SOURCE } from '../../breach/index.js';
import { contentsOf, unitsOf } from '../../assess/contents.js';
import { saidText } from '../../copy/index.js';
import type { Fact } from '../../evidence/index.js';
import type { ViewShipment, ViewTimelineEntry } from '../../model/case-view.js';
import { isoOf, parseInstant } from '../../time/index.js';
import type { ViewContext } from './context.js';
import { datesOf } from './dates.js';
import { viewMoment } from './moments.js';
import { shipmentsOf } from './shipments.js';
import { timelineTitle, timelineTone } from './timeline-title.js';

/** An entry with when it happened, in milliseconds since 1970-01-01 UTC. */
type Dated = readonly [at: number, entry: ViewTimelineEntry];

const ours = new Set<string>(['notified', 'remedied', 'refunded']);

/** The order's story, newest first: what is still to come, then what happened and what we did. */
export function timelineOf(context: ViewContext): ViewTimelineEntry[] {
  const happened = [
    ...ordered(context),
    ...events(context),
    ...newDates(context),
    ...madeGood(context),
    ...asked(context),
  ]
    .sort(([one], [other]) => one - other)
    .map(([, entry]) => entry);
  const past = withoutRepeats(happened)
    .reverse()
    .map((entry, at): ViewTimelineEntry => ({ ...entry, state: at === 0 ? 'now' : 'done' }));
  return [...toCome(context), ...past];
}

function toCome(context: ViewContext): ViewTimelineEntry[] {
  const { arrival, words, promise } = context;
  if (arrival === null) return [];
  const parcel = awaitedParcel(context);
  const number = parcel?.trackingNumber ?? null;
  const carrier = parcel?.carrier ?? null;
  return [
    {
      id: 'expected',
      kind: 'expected',
      state: 'next',
      tone: 'neutral',
      title: words.say('event.expected', {
        kind: movesAs(promise.kind),
        basis: basisOf(context),
        span: words.inline.span(arrival.from, arrival.by),
      }),
      detail:
        carrier !== null && number !== null
          ? words.say('event.parcel', { carrier, number })
          : (carrier ?? number),
      at: null,
      shipmentId: parcel?.id ?? null,
    },
  ];
}

/** "Arrives" is said where nothing speaks against it; of a date in doubt one says that it is due. */
function basisOf({ arrival, trouble, promise }: ViewContext): 'stated' | 'due' | 'other' {
  if (arrival?.basis !== 'stated') return 'other';
  return trouble === 'at-risk' && arrival.by === promise.window.by ? 'due' : 'stated';
}

const ended = new Set<string>([
  'delivered',
  'picked-up',
  'returning',
  'returned',
  'lost',
  'cancelled',
]);

/** The parcel that is still to come, where there is one. */
function awaitedParcel(context: ViewContext): ViewShipment | null {
  const { facts } = context.evidence;
  const isOver = (id: string) =>
    facts.some((fact) => fact.shipmentId === id && ended.has(fact.milestone));
  return (
    shipmentsOf(context)
      .filter(({ id }) => !isOver(id))
      .at(-1) ?? null
  );
}

function events(context: ViewContext): Dated[] {
  const { evidence, words } = context;
  return evidence.facts
    .filter((fact) => concerns(fact, context))
    .map((fact): Dated => {
      const { id, milestone, at, shipmentId } = fact;
      return [
        at,
        {
          id,
          kind: ours.has(milestone) ? 'ours' : 'event',
          state: 'done',
          tone: timelineTone(fact),
          title: timelineTitle(fact, context),
          detail: detailOf(fact),
          at: viewMoment(isoOf(at), words),
          shipmentId,
        },
      ];
    });
}

/** The sender's own words only where we have none, the customer's own where they said something. */
function detailOf({ milestone, event }: Fact): string | null {
  const said =
    milestone === 'unknown' && event.source !== INCIDENT_SOURCE
      ? event.raw?.text
      : milestone === 'claim'
        ? event.text
        : null;
  return saidText(said, 280);
}

/** Whether an event is about something that this promise is about. */
function concerns(fact: Fact, { verdict, evidence }: ViewContext): boolean {
  const { lines } = verdict.assessment;
  if (lines.length === 0) return true;
  const contents = contentsOf(evidence.facts);
  return lines.some(
    ({ lineId, total }) => unitsOf(contents, fact, { id: lineId, units: Math.max(1, total) }) > 0,
  );
}

/** The order itself, where no event tells of it. */
function ordered({ record, evidence, words }: ViewContext): Dated[] {
  if (evidence.facts.some(({ milestone }) => milestone === 'placed')) return [];
  const { placedAt } = record.order;
  return [
    [
      parseInstant(placedAt),
      entryOf('placed', 'event', words.say('event.placed', {}), viewMoment(placedAt, words)),
    ],
  ];
}

/** New dates are our own doing, and stay to be seen. */
function newDates(context: ViewContext): Dated[] {
  const { record, promise, words, asOf } = context;
  const { history } = datesOf(context);
  return statedDates(record, promise.id, asOf)
    .slice(1)
    .map(({ id, madeAt }): Dated => {
      const stated = history.find(({ promiseId }) => promiseId === id);
      const title = words.say('event.revised', { span: stated?.text ?? '' });
      return [
        parseInstant(madeAt),
        {
          ...entryOf(`promise:${id}`, 'ours', title, viewMoment(madeAt, words)),
          detail: stated?.saidByText ?? null,
        },
      ];
    });
}

/** What was made good, where no event tells of it. */
function madeGood({ case: current, evidence, words }: ViewContext): Dated[] {
  const doneAt = current?.remedy?.doneAt ?? null;
  if (
    doneAt === null ||
    evidence.facts.some(({ milestone }) => milestone === 'remedied' || milestone === 'refunded')
  )
    return [];
  const title = words.say('event.remedied', { valued: 'other', money: '' });
  return [
    [
      parseInstant(doneAt),
      { ...entryOf('made-good', 'ours', title, viewMoment(doneAt, words)), tone: 'good' },
    ],
  ];
}

/** What was asked of us, and that we answered. */
function asked({ case: current, words }: ViewContext): Dated[] {
  return (current?.asks ?? []).flatMap(({ promiseId, at, answeredAt }) => {
    const question = entryOf(
      `${promiseId}:asked`,
      'event',
      words.say('event.asked', {}),
      viewMoment(at, words),
    );
    const entries: Dated[] = [[parseInstant(at), question]];
    if (answeredAt === null) return entries;
    const answer = entryOf(
      `${promiseId}:answered`,
      'ours',
      words.say('event.answered', {}),
      viewMoment(answeredAt, words),
    );
    return [...entries, [parseInstant(answeredAt), answer]];
  });
}

function entryOf(
  id: string,
  kind: ViewTimelineEntry['kind'],
  title: string,
  at: ViewTimelineEntry['at'],
): ViewTimelineEntry {
  return { id, kind, state: 'done', tone: 'neutral', title, detail: null, at, shipmentId: null };
}

/** A parcel that is scanned ten times on the move has moved: of the same step twice running the later stays. */
function withoutRepeats(entries: readonly ViewTimelineEntry[]): ViewTimelineEntry[] {
  return entries.filter((entry, at) => {
    const next = entries[at + 1];
    return (
      next?.title !== entry.title ||
      next.shipmentId !== entry.shipmentId ||
      next.detail !== entry.detail
    );
  });
}
