import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { instant, randomRecord, SECRET } from '../__tests__/random-record.js';
import type { Incident } from '../model/incident.js';
import type { Instant } from '../model/order.js';
import type { Policy } from '../model/policy.js';
import type { OrderRecord } from '../model/record.js';
import type { CaseEffect, CaseEvent, RecoveryCase } from '../model/recovery-case.js';
import type { Pick } from '../model/remedy.js';
import { defaultPolicy } from '../policy/index.js';
import { CaseViewSchema } from '../schema.js';
import { advance } from './advance.js';
import { answerAsk } from './answer-ask.js';
import type { AnswerOption } from './answer-ask.js';
import { choose } from './choose.js';
import type { AdvanceOptions } from './options.js';
import { replay, transition } from './transition.js';
import { viewCase } from './view/view-case.js';
import { viewOrder } from './view/view-order.js';

/** One thing that happens to a case from outside, whenever it likes. */
type Act =
  | { readonly kind: 'look' }
  | { readonly kind: 'choose'; readonly pick: Pick; readonly isStale: boolean }
  | { readonly kind: 'fulfil' | 'fail' | 'retry' | 'write' | 'note' }
  | { readonly kind: 'answer'; readonly options: readonly AnswerOption[] };

const pick: fc.Arbitrary<Pick> = fc.oneof(
  fc.nat(3).map((at): Pick => ({ kind: 'option', optionId: `#${at}` })),
  fc.constant<Pick>({ kind: 'exit' }),
  fc.constantFrom<Pick>({ kind: 'ask', text: 'A call, please' }, { kind: 'ask', text: '  ' }),
  fc.constant<Pick>({ kind: 'decline' }),
);
const only = (kind: 'look' | 'fulfil' | 'fail' | 'retry' | 'write' | 'note', weight: number) => ({
  weight,
  arbitrary: fc.constant<Act>({ kind }),
});
const act: fc.Arbitrary<Act> = fc.oneof(
  only('look', 1),
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('choose' as const),
      pick,
      isStale: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    }),
  },
  only('fulfil', 5),
  only('fail', 3),
  only('retry', 4),
  only('write', 1),
  only('note', 1),
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      options: fc.subarray<AnswerOption>([
        { kind: 'replace', value: null },
        { kind: 'store-credit', value: { amount: 500, currency: 'USD' } },
      ]),
    }),
  },
);

/** A policy that writes letters, so that there are words to miss. */
const policy: Policy = {
  ...defaultPolicy,
  rules: [
    ...defaultPolicy.rules,
    {
      id: 'mail',
      when: { severity: ['moderate', 'grave'] },
      then: { channel: 'email' },
      because: 'A test.',
    },
  ],
};

const incident: Incident = {
  id: 'inc-1',
  title: 'Flood\u202e in the <b>warehouse</b>',
  status: 'identified',
  startedAt: '2026-11-06T09:00:00Z',
  resolvedAt: '2026-11-12T17:20:00Z',
  reason: 'disaster',
  scope: { countries: ['US'], skus: ['l1'] },
  updates: [{ id: 'u1', at: '2026-11-06T11:30:00Z', text: 'Water {count, plural, other {#}}.' }],
};
const life = fc.record({
  record: randomRecord,
  incidents: fc.constantFrom([], [incident]),
  acts: fc
    .array(fc.tuple(instant, act), { minLength: 1, maxLength: 12 })
    .map((acts) => acts.sort(([one], [other]) => (one < other ? -1 : 1))),
});

type Life = typeof life extends fc.Arbitrary<infer Made> ? Made : never;

interface Lived {
  readonly events: CaseEvent[];
  readonly effects: CaseEffect[];
  current: RecoveryCase | null;
}

/** Lives through it as a server would, and looks after every step. */
function live(
  { record, incidents, acts }: Life,
  after: (lived: Lived, asOf: Instant) => void,
): Lived {
  const go = { policy, promiseId: 'p1', incidents };
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
    append(advance(record, lived.current, { ...go, asOf }));
    if (acted.kind === 'choose') append(chosen(lived.current, acted, asOf));
    const remedy = lived.current?.remedy ?? null;
    if (acted.kind === 'fulfil' && remedy !== null) {
      append([{ type: 'remedy.fulfilled', at: asOf, remedyId: remedy.id, reference: null }]);
    }
    if (acted.kind === 'fail' && remedy !== null) {
      append([{ type: 'remedy.failed', at: asOf, remedyId: remedy.id, detail: SECRET }]);
    }
    if (acted.kind === 'retry' && remedy?.progress === 'failed') {
      append([{ type: 'remedy.retried', at: asOf, remedyId: remedy.id }]);
    }
    if (acted.kind === 'write' && lived.current !== null) {
      append([{ type: 'update.given', at: asOf, channel: 'email', reference: SECRET }]);
    }
    if (acted.kind === 'note' && lived.current !== null) {
      append([{ type: 'follow-up.done', at: asOf, task: SECRET, by: SECRET }]);
    }
    if (acted.kind === 'answer') append(answered(record, lived.current, acted, { ...go, asOf }));
    append(advance(record, lived.current, { ...go, asOf }));
    after(lived, asOf);
  }
  return lived;
}

function answered(
  record: OrderRecord,
  current: RecoveryCase | null,
  { options }: Extract<Act, { kind: 'answer' }>,
  go: AdvanceOptions,
): readonly CaseEvent[] {
  const asked = current?.asks.at(-1);
  if (current === null || asked === undefined) return [];
  const answer = { promiseId: asked.promiseId, text: 'Well\u202e…', by: 'Judith', options };
  const result = answerAsk(record, current, answer, go);
  return result.ok ? result.value.events : [];
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

const runs = { numRuns: 120 };
/** Views are dearer than folds. */
const looks = { numRuns: 60 };

describe('the life of a case, whatever happens in it', { timeout: 60_000 }, () => {
  it('is the same when it is told again, byte for byte (invariant 7)', () => {
    fc.assert(
      fc.property(life, (lived) => {
        live(lived, ({ events, current }) => {
          const told = JSON.parse(JSON.stringify(events)) as CaseEvent[];
          expect(JSON.stringify(replay(told))).toBe(JSON.stringify(current));
        });
      }),
      runs,
    );
  });

  it('comes to rest: carried on again at the same instant, nothing happens', () => {
    fc.assert(
      fc.property(life, (lived) => {
        live(lived, ({ current }, asOf) => {
          expect(
            advance(lived.record, current, {
              asOf,
              policy,
              promiseId: 'p1',
              incidents: lived.incidents,
            }),
          ).toEqual([]);
        });
      }),
      runs,
    );
  });

  it('holds one choice an offer, and asks for each remedy once (invariant 8)', () => {
    fc.assert(
      fc.property(life, (lived) => {
        const { events, effects, current } = live(lived, () => undefined);
        const choices = events.flatMap((event) =>
          event.type === 'choice.made' ? [event.choice.offerId] : [],
        );
        const offers = events.flatMap((event) =>
          'offer' in event && event.offer !== null ? [event.offer.id] : [],
        );
        const remedies = effects.flatMap((effect) =>
          effect.type === 'fulfil-remedy' ? [effect.remedyId] : [],
        );
        const retries = events.filter(({ type }) => type === 'remedy.retried').length;
        const escalated = events.flatMap((event) =>
          event.type === 'case.escalated' ? [event.promiseId] : [],
        );
        expect(new Set(choices).size).toBe(choices.length);
        expect(new Set(offers).size).toBe(offers.length);
        expect(new Set(remedies).size).toBe(remedies.length - retries);
        expect(new Set(escalated).size).toBe(escalated.length);
        const promised = current?.promises.map(({ id }) => id) ?? [];
        expect(new Set(promised).size).toBe(promised.length);
        expect(choices.every((id) => offers.includes(id))).toBe(true);
      }),
      runs,
    );
  });

  it('is told in order', () => {
    fc.assert(
      fc.property(life, (lived) => {
        const { events } = live(lived, () => undefined);
        const moments = events.map(({ at }) => Date.parse(at));
        expect(moments).toEqual([...moments].sort((one, other) => one - other));
      }),
      runs,
    );
  });

  it('shows the customer the published view and nothing else (invariant 6)', () => {
    fc.assert(
      fc.property(life, (lived) => {
        live(lived, ({ current }, asOf) => {
          for (const promiseId of ['p1', 'p3']) {
            const own = promiseId === 'p1' ? current : null;
            const view = viewCase(lived.record, own, {
              asOf,
              promiseId,
              incidents: lived.incidents,
            });
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
      fc.property(life, (lived) => {
        live(lived, ({ current }, asOf) => {
          const { cases } = viewOrder(lived.record, current === null ? [] : [current], { asOf });
          for (const view of cases) {
            const promise = lived.record.promises.find(({ id }) => id === view.promiseId);
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
