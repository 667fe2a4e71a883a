import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { instant, randomRecord, SECRET } from '../__tests__/random-record.js';
import type { Instant } from '../model/order.js';
import type { OrderRecord } from '../model/record.js';
import type { CaseEffect, CaseEvent, RecoveryCase } from '../model/recovery-case.js';
import type { Pick } from '../model/remedy.js';
import { defaultPolicy } from '../policy/index.js';
import { CaseViewSchema } from '../schema.js';
import { advance } from './advance.js';
import { choose } from './choose.js';
import { replay, transition } from './transition.js';
import { viewCase } from './view/view-case.js';
import { viewOrder } from './view/view-order.js';

/** One thing that happens to a case from outside, whenever it likes. */
type Act =
  | { readonly kind: 'look' }
  | { readonly kind: 'choose'; readonly pick: Pick; readonly isStale: boolean }
  | { readonly kind: 'fulfil' | 'fail' };

const pick: fc.Arbitrary<Pick> = fc.oneof(
  fc.nat(3).map((at): Pick => ({ kind: 'option', optionId: `#${at}` })),
  fc.constant<Pick>({ kind: 'exit' }),
  fc.constantFrom<Pick>({ kind: 'ask', text: 'A call, please' }, { kind: 'ask', text: '  ' }),
  fc.constant<Pick>({ kind: 'decline' }),
);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constant<Act>({ kind: 'look' }),
  fc.record({ kind: fc.constant('choose' as const), pick, isStale: fc.boolean() }),
  fc.constantFrom<Act>({ kind: 'fulfil' }, { kind: 'fail' }),
);
const life = fc.record({
  record: randomRecord,
  acts: fc
    .array(fc.tuple(instant, act), { minLength: 1, maxLength: 12 })
    .map((acts) => acts.sort(([one], [other]) => (one < other ? -1 : 1))),
});

interface Lived {
  readonly events: CaseEvent[];
  readonly effects: CaseEffect[];
  current: RecoveryCase | null;
}

/** Lives through it as a server would, and looks after every step. */
function live(
  record: OrderRecord,
  acts: readonly (readonly [Instant, Act])[],
  after: (lived: Lived, asOf: Instant) => void,
): Lived {
  const lived: Lived = { events: [], effects: [], current: null };
  const append = (events: readonly CaseEvent[]) => {
    for (const event of events) {
      const step = transition(lived.current, event);
      lived.current = step.case;
      lived.events.push(event);
      lived.effects.push(...step.effects);
    }
  };
  for (const [asOf, acted] of acts) {
    append(advance(record, lived.current, { asOf, policy: defaultPolicy, promiseId: 'p1' }));
    if (acted.kind === 'choose') append(chosen(lived.current, acted, asOf));
    const remedy = lived.current?.remedy ?? null;
    if (acted.kind === 'fulfil' && remedy !== null) {
      append([{ type: 'remedy.fulfilled', at: asOf, remedyId: remedy.id, reference: null }]);
    }
    if (acted.kind === 'fail' && remedy !== null) {
      append([{ type: 'remedy.failed', at: asOf, remedyId: remedy.id, detail: SECRET }]);
    }
    append(advance(record, lived.current, { asOf, policy: defaultPolicy, promiseId: 'p1' }));
    after(lived, asOf);
  }
  return lived;
}

function chosen(
  current: RecoveryCase | null,
  acted: Extract<Act, { kind: 'choose' }>,
  asOf: Instant,
): readonly CaseEvent[] {
  const offer = current?.offer ?? null;
  const at = acted.pick.kind === 'option' ? Number(acted.pick.optionId.slice(1)) : 0;
  const named: Pick =
    acted.pick.kind === 'option'
      ? { kind: 'option', optionId: offer?.options[at]?.id ?? 'none' }
      : acted.pick;
  const offerVersion = (offer?.version ?? 1) - (acted.isStale ? 1 : 0);
  const result = choose(
    current,
    { offerId: offer?.id ?? 'none', offerVersion, pick: named },
    { asOf },
  );
  return result.ok ? result.value.events : [];
}

const runs = { numRuns: 200 };
/** Views are dearer than folds. */
const looks = { numRuns: 60 };

describe('the life of a case, whatever happens in it', { timeout: 60_000 }, () => {
  it('is the same when it is told again, byte for byte (invariant 7)', () => {
    fc.assert(
      fc.property(life, ({ record, acts }) => {
        live(record, acts, ({ events, current }) => {
          const told = JSON.parse(JSON.stringify(events)) as CaseEvent[];
          expect(JSON.stringify(replay(told))).toBe(JSON.stringify(current));
        });
      }),
      runs,
    );
  });

  it('comes to rest: carried on again at the same instant, nothing happens', () => {
    fc.assert(
      fc.property(life, ({ record, acts }) => {
        live(record, acts, ({ current }, asOf) => {
          expect(
            advance(record, current, { asOf, policy: defaultPolicy, promiseId: 'p1' }),
          ).toEqual([]);
        });
      }),
      runs,
    );
  });

  it('holds one choice an offer, and asks for each remedy once (invariant 8)', () => {
    fc.assert(
      fc.property(life, ({ record, acts }) => {
        const { events, effects } = live(record, acts, () => undefined);
        const choices = events.flatMap((event) =>
          event.type === 'choice.made' ? [event.choice.offerId] : [],
        );
        const offers = events.flatMap((event) =>
          event.type === 'offer.made' ? [event.offer.id] : [],
        );
        const remedies = effects.flatMap((effect) =>
          effect.type === 'fulfil-remedy' ? [effect.remedyId] : [],
        );
        expect(new Set(choices).size).toBe(choices.length);
        expect(new Set(offers).size).toBe(offers.length);
        expect(new Set(remedies).size).toBe(remedies.length);
        expect(choices.every((id) => offers.includes(id))).toBe(true);
      }),
      runs,
    );
  });

  it('is told in order', () => {
    fc.assert(
      fc.property(life, ({ record, acts }) => {
        const { events } = live(record, acts, () => undefined);
        const moments = events.map(({ at }) => Date.parse(at));
        expect(moments).toEqual([...moments].sort((one, other) => one - other));
      }),
      runs,
    );
  });

  it('shows the customer the published view and nothing else (invariant 6)', () => {
    fc.assert(
      fc.property(life, ({ record, acts }) => {
        live(record, acts, ({ current }, asOf) => {
          for (const promiseId of ['p1', 'p3']) {
            const own = promiseId === 'p1' ? current : null;
            const view = viewCase(record, own, { asOf, promiseId });
            expect(v.parse(CaseViewSchema, JSON.parse(JSON.stringify(view)))).toEqual(view);
            const text = JSON.stringify({ ...view, dates: null, timeline: null });
            expect(text).not.toContain(SECRET);
            expect(JSON.stringify(view)).not.toMatch(
              /javascript:|http:|\\u202e|undefined|NaN|Infinity/,
            );
          }
        });
      }),
      looks,
    );
  });

  it('never hides the first date, and shows what is open before what is closed (invariant 4)', () => {
    fc.assert(
      fc.property(life, ({ record, acts }) => {
        live(record, acts, ({ current }, asOf) => {
          const { cases } = viewOrder(record, current === null ? [] : [current], { asOf });
          for (const view of cases) {
            const promise = record.promises.find(({ id }) => id === view.promiseId);
            expect(view.dates.first?.by).toBe(promise?.window.by);
          }
          const firstClosed = cases.findIndex(({ state }) => state === 'closed');
          expect(
            firstClosed === -1 || cases.slice(firstClosed).every(({ state }) => state === 'closed'),
          ).toBe(true);
        });
      }),
      looks,
    );
  });
});
