import type { OrderEvent, OrderRecord } from '@amends/core';
import { asOf, now } from './verdicts/question.ts';

const HOUR = 3_600_000;

const zones = ['America/New_York', 'America/Chicago', 'Europe/Berlin', 'Europe/London', 'UTC'];

/** A generator of numbers that is the same on every run: mulberry32. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const texts = new Map<number, string>();

/** An instant with the offset of New York, as most senders write it. There are a few thousand of them. */
function iso(ms: number): string {
  const held = texts.get(ms);
  if (held !== undefined) return held;
  const text = `${new Date(ms - 5 * HOUR).toISOString().slice(0, 19)}-05:00`;
  texts.set(ms, text);
  return text;
}

/**
 * The order of a number: one promise, one line, six events, most of them learned twenty minutes late.
 * About seven in ten are kept; the others are broken, at risk or on track.
 */
export function orderOf(number: number): OrderRecord {
  const roll = dice(number);
  const id = `o${number}`;
  const fate = roll();
  const isDone = fate < 0.8;
  const deadline = isDone
    ? now - (1 + Math.floor(roll() * 200)) * HOUR
    : now + (30 + Math.floor(roll() * 100)) * HOUR;
  const end = isDone
    ? deadline + (fate < 0.7 ? -(1 + Math.floor(roll() * 40)) : 1 + Math.floor(roll() * 24)) * HOUR
    : now - (1 + Math.floor(roll() * 12)) * HOUR;
  const eta = fate >= 0.9 ? iso(deadline + 20 * HOUR) : iso(deadline - 2 * HOUR);
  const steps = ['placed', 'paid', 'label-created', 'shipped', 'in-transit'] as const;
  const last = isDone ? 'delivered' : 'in-transit';
  const events = [...steps, last].map((milestone, index): OrderEvent => {
    const at = Math.min(end, now - HOUR) - (5 - index) * 9 * HOUR;
    const isParcel = index > 1;
    return {
      id: `${id}-${index}`,
      milestone: milestone as OrderEvent['milestone'],
      condition: 'ok',
      occurredAt: iso(at),
      recordedAt: iso(at + HOUR / 3),
      source: isParcel ? 'easypost' : 'shopify',
      shipmentId: isParcel ? `s${number}` : null,
      lineIds: null,
      quantity: null,
      eta: isParcel ? eta : null,
      reason: null,
      actionBy: 'none',
      retracts: null,
    };
  });
  return {
    order: {
      id,
      placedAt: events[0]?.occurredAt ?? asOf,
      timeZone: zones[number % zones.length] ?? 'UTC',
      currency: 'USD',
      lines: [{ id: 'l1', title: 'A thing', quantity: 1 }],
    },
    promises: [
      {
        id: 'p1',
        kind: 'deliver',
        window: { by: iso(deadline) },
        madeAt: events[0]?.occurredAt ?? asOf,
      },
    ],
    events,
  };
}
