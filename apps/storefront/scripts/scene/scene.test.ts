import { describe, expect, it } from 'vitest';
import { demoOrders } from '../../lib/demo-orders.ts';
import { draftOf, instantsIn, touch } from './draft.ts';
import type { Json } from './draft.ts';
import { sceneAt } from './index.ts';
import { sceneMomentOn } from './calendar.ts';
import type { Payload } from './payload.ts';
import { recording } from './recordings.ts';

const scenes = [
  '2026-11-18T16:00:00Z',
  '2026-11-22T16:00:00Z',
  '2026-12-25T09:00:00Z',
  '2027-03-15T15:00:00Z',
].map(sceneMomentOn);
const payloadsOf = (now: string): Payload[] =>
  sceneAt(now).flatMap((step) => (step.does === 'webhook' ? [step.payload] : []));

/** Every pointer at which two payloads differ. */
function differences(one: Json | undefined, other: Json | undefined, pointer = ''): string[] {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other ? [] : [pointer];
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    differences(
      (one as Record<string, Json>)[key],
      (other as Record<string, Json>)[key],
      `${pointer}/${key}`,
    ),
  );
}

/** What was recorded, put together the way the payload is: a tracker stands in an event. */
function recordedFor({ madeFrom }: Payload): Json {
  const [first = '', second] = madeFrom;
  if (second === undefined) return recording(first);
  return { ...(recording(first) as object), result: recording(second) };
}

describe.each(scenes)('the scene of %s', (now) => {
  it.each(payloadsOf(now).map((payload) => [payload.madeFrom.join(' + '), payload] as const))(
    'differs from %s only where it says so',
    (_, payload) => {
      const named = payload.draft.touched.map(({ pointer }) => pointer);
      const unnamed = differences(recordedFor(payload), payload.draft.value).filter(
        (pointer) => !named.some((each) => pointer === each || pointer.startsWith(`${each}/`)),
      );
      expect(unnamed).toEqual([]);
    },
  );

  it('sets a status only for the parcel that goes back', () => {
    const set = payloadsOf(now).flatMap(({ draft }) =>
      draft.touched.filter(({ why }) => why === 'status set'),
    );
    expect(set.map(({ pointer }) => pointer)).toEqual([
      '/result/status',
      '/result/status_detail',
      '/result/tracking_details/5/status',
      '/result/tracking_details/5/status_detail',
    ]);
  });

  it('is in the past, in order, and about the orders on the front page', () => {
    const steps = sceneAt(now);
    const moments = steps.map(({ at }) => Date.parse(at));
    expect(moments).toEqual(moments.toSorted((one, other) => one - other));
    expect(Math.max(...moments)).toBeLessThan(Date.parse(now));
    const placed = steps.flatMap((step) => (step.does === 'checkout' ? [step.orderId] : []));
    expect(placed.toSorted()).toEqual(demoOrders.map(({ orderId }) => orderId).toSorted());
  });

  it('tells of nothing that was still to come, estimates aside', () => {
    const early = sceneAt(now).flatMap((step) =>
      step.does !== 'webhook'
        ? []
        : instantsIn(step.payload.draft.value).filter(
            ([pointer, at]) =>
              !pointer.includes('est_delivery') && Date.parse(at) > Date.parse(step.at),
          ),
    );
    expect(early).toEqual([]);
  });

  it('gives every parcel and every number to one order', () => {
    const fulfilments = payloadsOf(now).filter(({ topic }) => topic.startsWith('fulfillments/'));
    const values = fulfilments.map(
      ({ draft }) => draft.value as { id: number; tracking_number: string },
    );
    expect(new Set(values.map(({ id }) => id)).size).toBe(values.length);
    expect(new Set(values.map(({ tracking_number: number }) => number)).size).toBe(values.length);
  });
});

describe('a draft', () => {
  it('adds no field that was not recorded', () => {
    expect(() => touch(draftOf({ id: 1 }), '/status', 'delivered', 'status set')).toThrow(
      /adds no fields/u,
    );
    expect(() => touch(draftOf({ id: 1 }), '/line_items/0/id', 2, 'linked')).toThrow(
      /adds no fields/u,
    );
  });
});
