import type { CaseEvent } from '@amends/core';

/** The lab's own dates, in English and in the order's zone. */
export function momentText(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(at);
}

/** "Tue 10 Nov". */
export function dayText(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone,
  }).format(at);
}

/** "10 Nov, 14:20". */
export function shortText(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(Date.parse(at));
}

/** "2 days 4 h". */
export function spanText(milliseconds: number): string {
  const hours = Math.round(milliseconds / 3_600_000);
  const days = Math.floor(hours / 24);
  const rest = hours % 24;
  const parts = [
    days > 0 ? `${days} ${days === 1 ? 'day' : 'days'}` : null,
    rest > 0 || days === 0 ? `${rest} h` : null,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

/** What an event of a case comes down to. */
export function eventText(event: CaseEvent): string {
  switch (event.type) {
    case 'case.opened':
    case 'case.reopened':
    case 'breach.changed':
      return `${event.breach.severity}, ${event.breach.stage === 'actual' ? 'broken' : 'at risk'}`;
    case 'decision.made':
      return `${event.decision.action}, ${event.decision.surface}, signed ${event.decision.signatory?.name ?? 'by nobody'}`;
    case 'offer.made':
      return [
        event.offer.exit === null ? [] : ['way out'],
        event.offer.options.map(({ kind }) => kind),
      ]
        .flat()
        .join(', ');
    case 'choice.made':
      return event.choice.pick.kind === 'option'
        ? event.choice.pick.optionId
        : event.choice.pick.kind;
    case 'remedy.fulfilled':
      return event.reference ?? '';
    case 'order.cancelled':
      return `by the ${event.by}`;
    case 'update.given':
      return event.channel;
    case 'follow-up.requested':
      return event.title ?? event.task;
    case 'incident.linked':
      return event.incidentId;
    default:
      return '';
  }
}
