import type { OrderEvent } from '../model/event.js';
import type { FollowPreference } from '../model/follow.js';
import type {
  ChoiceRequest,
  ClaimRequest,
  ConsentRequest,
  FollowRequest,
  OrderView,
} from '../model/http.js';
import type { Incident } from '../model/incident.js';

import type { OrderPromise } from '../model/promise.js';
import { rootPromises } from '../model/promise-chain.js';
import type { OrderRecord } from '../model/record.js';
import type { CaseEvent, RecoveryCase } from '../model/recovery-case.js';
import { AmendsError } from '../errors/amends-error.js';
import { defaultPolicy } from '../policy/index.js';
import {
  advance,
  answerAsk,
  caseIdFor,
  choose,
  consentTo,
  evidenceOf,
  nextCheckAt,
  transition,
  viewOrder,
} from '../recovery/index.js';
import type { AskAnswer, ViewOrderOptions } from '../recovery/index.js';
import { parseInstant } from '../time/index.js';
import type { OrderSituation } from './brief/situation.js';
import { fakeClock } from './fake-clock.js';
import type { FakeClock } from './fake-clock.js';
import { situations } from './situations.js';
import type { SituationName } from './situations.js';

/** How what is played is shown. */
export type PlayOptions = Partial<Pick<ViewOrderOptions, 'locale' | 'locales' | 'brand'>>;

/**
 * A situation that goes on: an order kept by the real engine in memory, at a clock that stands still
 * until it is moved. What a customer does is judged as on a server; a refusal is the engine's own error.
 */
export interface PlayedSituation {
  /** Move it, and look again: everything that fell due on the way has happened by then. */
  readonly clock: FakeClock;
  /** What the customer sees now. */
  readonly see: () => OrderView;
  readonly choose: (caseId: string, request: ChoiceRequest) => AmendsError | null;
  readonly consent: (caseId: string, request: ConsentRequest) => AmendsError | null;
  readonly claim: (request: ClaimRequest) => null;
  readonly follow: (request: FollowRequest) => null;
  /** A person answers what the customer asked. */
  readonly answer: (answer: Partial<Omit<AskAnswer, 'promiseId'>>) => AmendsError | null;
  /** The fulfiller says that what was chosen is done. */
  readonly fulfil: (reference?: string) => void;
  /** More becomes known: what a carrier sent, a new date that the store stated. */
  readonly learn: (more: {
    readonly events?: readonly OrderEvent[];
    readonly promises?: readonly OrderPromise[];
  }) => void;
}

/**
 * Opens a situation at its own instant, under the default policy or its own.
 *
 * @param which one of the {@link situations} by name, or one of the brief's.
 */
export function playSituation(
  which: SituationName | OrderSituation,
  options: PlayOptions = {},
): PlayedSituation {
  const situation: Pick<OrderSituation, 'record' | 'asOf' | 'policy' | 'incidents'> =
    typeof which === 'string' ? situations[which] : which;
  const { policy = defaultPolicy, incidents = [] as readonly Incident[] } = situation;
  const clock = fakeClock(situation.asOf);
  const cases = new Map<string, RecoveryCase>();
  let record: OrderRecord = situation.record;
  let follow: FollowPreference | null = null;
  let said = 0;

  const settings = (promiseId: string, asOf = clock()) => ({
    ...options,
    policy,
    incidents,
    promiseId,
    asOf,
  });
  const addEvidence = (events: readonly OrderEvent[]): void => {
    if (events.length > 0) record = { ...record, events: [...record.events, ...events] };
  };
  const keep = (promiseId: string, events: readonly CaseEvent[]): void => {
    for (const event of events) {
      const before = cases.get(promiseId) ?? null;
      cases.set(promiseId, transition(before, event).case);
      if (before !== null) addEvidence(evidenceOf(record, before, event, { incidents }));
    }
  };
  const lookAt = (asOf: string): void => {
    for (const { id } of rootPromises(record))
      keep(id, advance(record, cases.get(id) ?? null, settings(id, asOf)));
  };
  const promiseOf = (caseId: string): string =>
    rootPromises(record).find(({ id }) => caseIdFor(record.order.id, id) === caseId)?.id ?? caseId;

  let lookedAt = clock();
  /** As a server does that looks whenever something falls due. */
  const look = (): void => {
    const now = parseInstant(clock());
    for (;;) {
      const next = nextCheckAt(record, [...cases.values()], { incidents, asOf: lookedAt });
      if (next === null || parseInstant(next) > now) break;
      lookedAt = next;
      lookAt(next);
    }
    lookedAt = clock();
    lookAt(lookedAt);
  };
  const pick = (caseId: string, request: ChoiceRequest): AmendsError | null => {
    look();
    const promiseId = promiseOf(caseId);
    const chosen = choose(cases.get(promiseId) ?? null, request, { asOf: clock() });
    if (!chosen.ok) return chosen.error;
    keep(promiseId, chosen.value.events);
    look();
    return null;
  };

  look();
  return {
    clock,
    see() {
      look();
      const { order } = record;
      const post = (href: string) => ({ method: 'POST' as const, href, fields: {} });
      return viewOrder(record, [...cases.values()], {
        ...options,
        incidents,
        follow,
        asOf: clock(),
        actions: (caseId) => ({
          choose: post(`/v1/cases/${caseId}/choice`),
          consent: post(`/v1/cases/${caseId}/consent`),
          claim: post(`/v1/orders/${order.id}/claims`),
          follow: post(`/v1/orders/${order.id}/updates`),
        }),
      });
    },
    choose: pick,
    consent(caseId, { answer, promiseId: seen }) {
      look();
      const promiseId = promiseOf(caseId);
      const current = cases.get(promiseId) ?? null;
      if (answer === 'cancel') {
        const { id = '', version = 0 } = current?.offer ?? {};
        return pick(caseId, { offerId: id, offerVersion: version, pick: { kind: 'exit' } });
      }
      const agreed = consentTo(record, current, { ...settings(promiseId), seen });
      if (!agreed.ok) return agreed.error;
      addEvidence(agreed.value.evidence);
      look();
      return null;
    },
    claim({ claim, lineIds = null, text = null }) {
      said += 1;
      const at = { occurredAt: clock(), recordedAt: clock(), source: 'customer' };
      addEvidence([{ ...at, id: `claim-${said}`, milestone: 'claim', claim, lineIds, text }]);
      look();
      return null;
    },
    follow({ channel, address = null, pace }) {
      follow = { channel, address, pace: pace ?? follow?.pace ?? 'every-change' };
      return null;
    },
    answer({ text = null, by = null, options: put = [] }) {
      look();
      for (const [promiseId, current] of cases) {
        const open = current.asks.find(({ answeredAt }) => answeredAt === null);
        if (open === undefined) continue;
        const answer = { text, by, options: put, promiseId: open.promiseId };
        const answered = answerAsk(record, current, answer, settings(promiseId));
        if (!answered.ok) return answered.error;
        keep(promiseId, answered.value.events);
        look();
        return null;
      }
      const message = 'The customer has asked nothing that waits for an answer.';
      return new AmendsError({ code: 'not_found', message });
    },
    fulfil(reference = 'R-2026-1') {
      look();
      for (const [promiseId, { remedy }] of cases)
        if (remedy?.progress === 'requested')
          keep(promiseId, [
            { type: 'remedy.fulfilled', at: clock(), remedyId: remedy.id, reference },
          ]);
      look();
    },
    learn({ events = [], promises = [] }) {
      record = { ...record, promises: [...record.promises, ...promises] };
      addEvidence(events);
      look();
    },
  };
}
