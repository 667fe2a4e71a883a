import type { CaseEvent, OrderEvent, OrderPromise } from '@amends/core';
import { momentText } from '../parts/moment.js';
import { moneyText, spoken } from '../parts/words.js';
import type { ReadCase } from './read-case.js';

/** One thing in the story of a case. Every text may come from a stranger: it is shown as text. */
export interface StoryEntry {
  readonly at: string;
  /** Who speaks: the evidence, the store's dates, the customer, Amends itself. */
  readonly by: 'evidence' | 'date' | 'customer' | 'case' | 'sent';
  readonly title: string;
  /** Somebody's own words. */
  readonly quote?: string | null;
  readonly detail?: string | null;
  readonly photoIds?: readonly string[];
}

/** Everything that happened, oldest first. */
export function storyOf(
  { record, events, sent, case: view }: ReadCase,
  zone: string,
): StoryEntry[] {
  const entries = [
    ...record.promises.map((promise) => dateEntry(promise, record.promises, zone)),
    ...record.events.map(evidenceEntry),
    ...events.flatMap((event) => caseEntry(event, zone, optionsIn(events))),
    ...sent.map((each): StoryEntry => {
      const law =
        each.adequate === null ? null : each.adequate ? 'counts in law' : 'does not count in law';
      return {
        at: each.at,
        by: 'sent',
        title: `${spoken(each.kind)} sent by ${each.channel}`,
        detail: [law, each.to ? `to ${each.to.slice(0, 12)}…` : null].filter(Boolean).join(' · '),
      };
    }),
    ...view.asks.flatMap(({ text, at }): StoryEntry[] => [
      { at, by: 'customer', title: 'The customer asked', quote: text },
    ]),
  ];
  return entries.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

function dateEntry(promise: OrderPromise, all: readonly OrderPromise[], zone: string): StoryEntry {
  const before = all.find(({ id }) => id === promise.revises);
  const by = windowText(promise, zone);
  return {
    at: promise.madeAt,
    by: 'date',
    title: before === undefined ? `Promised: ${by}` : `Moved: ${by}`,
    detail: [
      before && `before: ${windowText(before, zone)}`,
      promise.source && `said: ${promise.source}`,
      promise.essential === true && 'the date is the point of it',
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

function windowText({ kind, window }: OrderPromise, zone: string): string {
  const { from, by } = window;
  if (by === null) return `${kind}, no date`;
  const span = from && from !== by ? `${momentText(from, zone)} – ` : 'by ';
  return `${kind} ${span}${momentText(by, zone)}`;
}

function evidenceEntry({
  milestone,
  condition,
  reason,
  source,
  occurredAt,
  recordedAt,
  raw,
  claim,
  text,
  photoIds,
  retracts,
}: OrderEvent): StoryEntry {
  const isClaim = milestone === 'claim';
  const trouble = condition && condition !== 'ok' ? `, ${condition}` : '';
  return {
    at: recordedAt ?? occurredAt,
    by: isClaim ? 'customer' : 'evidence',
    title: isClaim
      ? `The customer reported: ${(claim ?? 'other').replaceAll('-', ' ')}`
      : `${spoken(milestone)}${trouble}`,
    quote: text ?? raw?.text ?? null,
    detail: [
      source && `from ${source}`,
      reason && `cause: ${reason}`,
      raw?.code && `code ${raw.code}`,
      retracts && 'takes back an earlier event',
    ]
      .filter(Boolean)
      .join(' · '),
    photoIds: photoIds ?? [],
  };
}

const pickWords = {
  exit: 'the way out',
  decline: 'nothing, thank you',
} as const;

/** What each option of every offer was, by its id. */
function optionsIn(events: readonly CaseEvent[]): ReadonlyMap<string, string> {
  const made = events.flatMap((event) => (event.type === 'offer.made' ? event.offer.options : []));
  return new Map(
    made.map(({ id, kind, value }) => [id, spoken(kind) + (value ? ` ${moneyText(value)}` : '')]),
  );
}

function caseEntry(
  event: CaseEvent,
  zone: string,
  options: ReadonlyMap<string, string>,
): StoryEntry[] {
  const entry = (title: string, more: Partial<StoryEntry> = {}): StoryEntry[] => [
    { at: event.at, by: 'case', title, ...more },
  ];
  switch (event.type) {
    case 'case.opened':
    case 'case.reopened':
    case 'breach.changed': {
      const { stage, severity, fault, reasons } = event.breach;
      const names = {
        'case.opened': 'Opened',
        'case.reopened': 'Reopened',
        'breach.changed': 'Changed',
      };
      const what = stage === 'actual' ? 'broken' : 'about to break';
      return entry(`${names[event.type]}: ${what}, ${severity}`, {
        detail: [`fault: ${fault}`, ...reasons.map(({ code }) => code.replaceAll('-', ' '))].join(
          ' · ',
        ),
      });
    }
    case 'decision.made': {
      const { policy, action, surface, voice } = event.decision;
      return entry(`Decided: ${action}`, {
        detail: `policy ${policy.id} v${policy.version} · ${surface} · voice: ${voice}`,
      });
    }
    case 'offer.made':
      return entry('Offer made', {
        detail: [...event.offer.options, ...(event.offer.exit ? [event.offer.exit] : [])]
          .map(({ kind, value }) => spoken(kind) + (value ? ` ${moneyText(value)}` : ''))
          .join(' · '),
      });
    case 'choice.made': {
      const { pick, by } = event.choice;
      // Told below, in the customer's own words.
      if (pick.kind === 'ask') return [];
      return [
        {
          at: event.at,
          by: by === undefined || by === 'customer' ? 'customer' : 'case',
          title: `Chosen: ${pick.kind === 'option' ? (options.get(pick.optionId) ?? 'an option') : pickWords[pick.kind]}`,
        },
      ];
    }
    case 'order.cancelled':
      return entry(`Order cancelled, by ${event.by === 'law' ? 'law' : 'the store'}`);
    case 'offer.lapsed':
      return entry('Offer ended, nothing chosen');
    case 'remedy.fulfilled':
      return entry('Remedy done', { detail: event.reference });
    case 'remedy.failed':
      return entry('Remedy given up', { quote: event.detail });
    case 'remedy.retried':
      return entry('Remedy tried again');
    case 'update.given':
      return entry(`Word given by ${event.channel}`, { detail: event.reference });
    case 'ask.answered':
      return entry(`Answered${event.by === null ? '' : ` by ${event.by}`}`, { quote: event.text });
    case 'case.escalated':
      return entry('A word of ours was not kept: a person must look');
    case 'follow-up.requested':
      return entry(`Follow-up asked: ${event.title ?? event.task}`, {
        detail: event.dueBy === null ? null : `by ${momentText(event.dueBy, zone)}`,
      });
    case 'follow-up.done':
      return entry(`Follow-up done: ${event.task}`, { detail: event.by && `by ${event.by}` });
    case 'incident.linked':
      return entry('Touched by an incident', { detail: event.incidentId });
    case 'promise.met':
      return entry('The promise is met');
    case 'case.closed':
      return entry('Closed');
  }
}
