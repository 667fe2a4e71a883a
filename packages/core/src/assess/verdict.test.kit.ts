import type { Assessment } from '../model/assessment.js';
import type { OrderEvent } from '../model/event.js';
import type { OrderPromise } from '../model/promise.js';
import { sampleEvent, sampleOrder, samplePromise, sampleRecord } from '../testing/index.js';
import { assess } from './index.js';
import type { AssessOptions } from './index.js';

/** A verdict on a promise of the sample order, written short for tables. */
export function verdictOn({
  events = [],
  asOf = '2026-11-09T12:00:00-05:00',
  promise = {},
  later = [],
  quantity = 1,
  timeZone = 'America/New_York',
  ...options
}: {
  readonly events?: readonly OrderEvent[];
  readonly asOf?: string;
  /** What differs from the sample promise. */
  readonly promise?: Partial<OrderPromise>;
  /** Further promises, each what differs from the assessed one. */
  readonly later?: readonly Partial<OrderPromise>[];
  /** Units of the first line. */
  readonly quantity?: number;
  readonly timeZone?: string;
} & Omit<AssessOptions, 'asOf'>): Assessment {
  const assessed: OrderPromise = { ...samplePromise, timeZone: null, ...promise };
  const lines = sampleOrder.lines.map((line, index) =>
    index === 0 ? { ...line, quantity } : line,
  );
  const record = sampleRecord({
    order: { timeZone, lines },
    promises: [assessed, ...later.map((each) => ({ ...assessed, ...each }))],
    events,
  });
  return assess(record, assessed, { asOf, ...options });
}

/** The codes of its reasons. */
export function codesOf({ reasons }: Assessment): string[] {
  return reasons.map(({ code }) => code);
}

/** An event at an hour of a day in November 2026, New York time: `at('e1', 'shipped', '05 09:00')`. */
export function at(
  id: string,
  milestone: OrderEvent['milestone'],
  dayAndHour: string,
  rest: Omit<Partial<OrderEvent>, 'id' | 'milestone' | 'occurredAt'> = {},
): OrderEvent {
  return sampleEvent(id, milestone, november(dayAndHour), rest);
}

/** `'05 09:00'` as an instant of November 2026 in New York. */
export function november(dayAndHour: string): string {
  return `2026-11-${dayAndHour.replace(' ', 'T')}:00-05:00`;
}
