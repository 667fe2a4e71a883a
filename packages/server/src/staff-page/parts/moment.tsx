import type { ReactElement } from 'react';

/** An instant in the store's zone, or a day that stands by itself. */
export function Moment({ at, zone }: { readonly at: string; readonly zone: string }): ReactElement {
  return <time dateTime={at}>{momentText(at, zone)}</time>;
}

/** The same as text. */
export function momentText(at: string, zone: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  const isDay = /^\d{4}-\d\d-\d\d$/u.test(at);
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isDay ? { timeZone: 'UTC' } : { timeZone: zone, hour: '2-digit', minute: '2-digit' }),
  }).format(date);
}

/** How long there is left, or by how much it is overdue. */
export function Left({
  until,
  now,
}: {
  readonly until: string;
  readonly now: string;
}): ReactElement {
  const { text, isOver, isSoon } = leftOf(until, now);
  return <span className={isOver ? 'left over' : isSoon ? 'left soon' : 'left'}>{text}</span>;
}

const hour = 3_600_000;
const day = 24 * hour;

function leftOf(
  until: string,
  now: string,
): { readonly text: string; readonly isOver: boolean; readonly isSoon: boolean } {
  const left = Date.parse(until) - Date.parse(now);
  const span = Math.abs(left);
  const text =
    span >= 2 * day
      ? `${Math.floor(span / day)} d`
      : span >= hour
        ? `${Math.floor(span / hour)} h`
        : `${Math.max(1, Math.floor(span / 60_000))} min`;
  const isOver = left <= 0;
  return { text: isOver ? `${text} over` : `${text} left`, isOver, isSoon: !isOver && left < day };
}
