import type { IncidentStatus, Incident, IncidentScope } from './incident.js';
import type { Severity } from './breach.js';
import type { Channel, EventReason } from './event.js';
import type { Money } from './money.js';
import type { Instant, LocalDay } from './order.js';
import type { BudgetPeriod, Policy } from './policy.js';
import type { CaseState } from './recovery-case.js';
import type { RemedyKind } from './remedy.js';
import type { Signatory } from './apology.js';
import type { StaffView } from './staff-view.js';

/**
 * What somebody at the store may do, each more than the one before: `viewer` reads, `agent` answers
 * customers, `admin` opens incidents and hands out keys.
 */
export const STAFF_ROLES = ['viewer', 'agent', 'admin'] as const;
/** One of {@link STAFF_ROLES}. */
export type StaffRole = (typeof STAFF_ROLES)[number];

/**
 * The staff's half of the HTTP contract. An API key travels as `Authorization: Bearer`, or the store's
 * own session vouches for a role. Who has no key gets `unauthorised`, who may not do this `forbidden`.
 * Every POST needs an idempotency key, in the header `Idempotency-Key` or in its body; the same one
 * again changes nothing. `role` is the least that a route asks for.
 */
export const STAFF_ROUTES = {
  /** Cases that need somebody, the most pressing first. Query: `need`, `cursor`, `limit`. */
  listCases: { method: 'GET', path: '/v1/staff/cases', role: 'viewer' },
  /** How many cases need what. */
  countCases: { method: 'GET', path: '/v1/staff/counts', role: 'viewer' },
  /** One case: everything, with the trace of the decision and what was sent. */
  readStaffCase: { method: 'GET', path: '/v1/staff/cases/:caseId', role: 'viewer' },
  /** Answer what the customer asked, in words, with a fresh offer within the caps, or both. */
  answerAsk: { method: 'POST', path: '/v1/staff/cases/:caseId/answers', role: 'agent' },
  /** Take down that the customer was told, by telephone or letter. */
  giveUpdate: { method: 'POST', path: '/v1/staff/cases/:caseId/updates', role: 'agent' },
  /** A task is done: the note was written, the call was made. */
  finishFollowUp: { method: 'POST', path: '/v1/staff/cases/:caseId/follow-ups', role: 'agent' },
  /** Every key to this order that was made before now opens nothing any more. */
  revokeLinks: { method: 'POST', path: '/v1/staff/orders/:orderId/links/revoke', role: 'agent' },
  /** A picture that came with a claim. */
  readPhoto: { method: 'GET', path: '/v1/staff/photos/:photoId', role: 'viewer' },
  /** Every incident, newest first. */
  listIncidents: { method: 'GET', path: '/v1/staff/incidents', role: 'viewer' },
  /** Open an incident; the orders that it touches hear of it one after the other. */
  openIncident: { method: 'POST', path: '/v1/staff/incidents', role: 'admin' },
  /** One incident, and how far it has reached the orders that it touches. */
  readIncident: { method: 'GET', path: '/v1/staff/incidents/:incidentId', role: 'viewer' },
  /** Say how it stands. */
  updateIncident: {
    method: 'POST',
    path: '/v1/staff/incidents/:incidentId/updates',
    role: 'agent',
  },
  /** It is over. */
  resolveIncident: {
    method: 'POST',
    path: '/v1/staff/incidents/:incidentId/resolution',
    role: 'admin',
  },
  /** What goodwill has cost in the periods that run now. */
  listBudgets: { method: 'GET', path: '/v1/staff/budgets', role: 'viewer' },
  /** Work that was given up. Query: `cursor`, `limit`. */
  listDeadLetters: { method: 'GET', path: '/v1/staff/dead-letters', role: 'viewer' },
  /** Try it once more, under the same idempotency key as before. */
  replayDeadLetter: {
    method: 'POST',
    path: '/v1/staff/dead-letters/:workId/replay',
    role: 'agent',
  },
  /** How promises are kept and what it costs, over every order: `InsightReport` of core's `insight`. */
  readInsight: { method: 'GET', path: '/v1/staff/insight', role: 'viewer' },
  /** The policy in force, and which were published before it. */
  readPolicy: { method: 'GET', path: '/v1/staff/policy', role: 'viewer' },
  /** Put another policy in force, here and in every process on the same database. */
  publishPolicy: { method: 'POST', path: '/v1/staff/policy', role: 'admin' },
  /** Every API key, without the keys themselves. */
  listKeys: { method: 'GET', path: '/v1/staff/keys', role: 'admin' },
  /** Make a key. It is shown once. */
  createKey: { method: 'POST', path: '/v1/staff/keys', role: 'admin' },
  /** Make a new key in the place of one that goes on to work for a while. Shown once. */
  rotateKey: { method: 'POST', path: '/v1/staff/keys/:keyId/rotation', role: 'admin' },
  /** This key opens nothing any more. */
  revokeKey: { method: 'POST', path: '/v1/staff/keys/:keyId/revocation', role: 'admin' },
  /** Who did what, newest first. Query: `cursor`, `limit`. */
  readAudit: { method: 'GET', path: '/v1/staff/audit', role: 'admin' },
} as const satisfies Readonly<
  Record<
    string,
    { readonly method: 'GET' | 'POST'; readonly path: string; readonly role: StaffRole }
  >
>;

/** A name in {@link STAFF_ROUTES}. */
export type StaffRouteName = keyof typeof STAFF_ROUTES;

/** What a list is asked for in its query. */
export interface PageQuery {
  /** `next` of the page before; the first page when absent. */
  readonly cursor?: string | undefined;
  /** At most so many, 1 to 200; 50 when absent. */
  readonly limit?: number | undefined;
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins; `null` after the last. */
  readonly next: string | null;
}

/**
 * Why a case needs somebody. `failed`: a remedy was given up. `answer`: the customer asked. `attention`:
 * a word of ours was not kept, or the policy wants a person. `follow-up`: a task is open. `update`: the
 * next word is owed by a date. `refund`: money is owed by a date that a law sets, and has not come.
 * `at-risk`: the promise is about to break.
 */
export const CASE_NEEDS = [
  'failed',
  'answer',
  'attention',
  'follow-up',
  'update',
  'refund',
  'at-risk',
] as const;
/** One of {@link CASE_NEEDS}. */
export type CaseNeed = (typeof CASE_NEEDS)[number];

/** Query of `listCases`. */
export interface CaseQuery extends PageQuery {
  /** Only cases that need this, ordered by when they do; `need` and `dueAt` of each then speak of it. */
  readonly need?: CaseNeed | undefined;
}

/** A case in a list. Holds nothing of the customer: whoever needs a name opens the case. */
export interface CaseSummary {
  readonly caseId: string;
  readonly orderId: string;
  /** The number by which the customer knows the order; absent where that is the `orderId`. */
  readonly orderNumber?: string | undefined;
  readonly state: CaseState;
  readonly severity: Severity;
  /** What is most pressing, or what was asked for; `needs` has all. */
  readonly need: CaseNeed;
  readonly needs: readonly CaseNeed[];
  /** By when that must be done: the list's order. In the past, it is overdue. */
  readonly dueAt: Instant;
  readonly openedAt: Instant;
}

/** Response of `countCases`. */
export interface CaseCounts {
  /** Cases that need somebody: one that needs two things counts once here. */
  readonly cases: number;
  /** How many need each; 0 where none does. */
  readonly needs: Readonly<Record<CaseNeed, number>>;
}

/** One message that went out about a case. Without its text and its address. */
export interface SentMessage {
  readonly id: string;
  readonly at: Instant;
  readonly channel: Channel;
  /** What kind of message: an apology, a legal notice, news. */
  readonly kind: string;
  /** Digest of the address: the same for the same address, and nobody reads it from that; `null` once it was erased. */
  readonly to?: string | null | undefined;
  /** Whether it said everything that the law asks for; `null` where no law asks. */
  readonly adequate: boolean | null;
}

/** Response of `readStaffCase`, and of everything that staff do to a case. */
export interface StaffCase {
  readonly case: StaffView;
  readonly sent: readonly SentMessage[];
}

/** Body of `answerAsk`; the answer is signed with `by`. */
export interface AnswerRequest {
  /** The promise to answer that this keeps: `promiseId` of the ask. */
  readonly promiseId: string;
  /** In that person's own words, 2,000 characters at most. */
  readonly text?: string | null | undefined;
  /** Who answers, as the customer reads the name. */
  readonly by?: string | null | undefined;
  /** At most three, within the caps of the policy. */
  readonly options?:
    | readonly {
        readonly kind: RemedyKind;
        readonly value?: Money | null | undefined;
        readonly lineIds?: readonly string[] | undefined;
      }[]
    | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Body of `giveUpdate`. */
export interface GiveUpdateRequest {
  readonly channel: Channel;
  /** The store's own name for the call or the letter. */
  readonly reference?: string | null | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Body of `finishFollowUp`. */
export interface FinishFollowUpRequest {
  /** As the policy names it. */
  readonly task: string;
  /** Who did it. */
  readonly by?: string | null | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Body of what needs nothing but a key. */
export interface BareRequest {
  readonly idempotencyKey?: string | undefined;
}

/** Response of `revokeLinks`. */
export interface RevokedLinks {
  readonly orderId: string;
  /** Keys that were made up to here open nothing. */
  readonly revokedAt: Instant;
}

/** What is said to everybody with a word about an incident. */
export interface IncidentWord {
  /** Plain text, as customers read it. */
  readonly text: string;
  /** By when the next word comes: a promise like any other. */
  readonly nextUpdateBy?: Instant | null | undefined;
}

/** Body of `openIncident`. */
export interface OpenIncidentRequest extends IncidentWord {
  readonly title: string;
  /** Now when absent. */
  readonly startedAt?: Instant | null | undefined;
  /** `investigating` when absent. */
  readonly status?: Exclude<IncidentStatus, 'resolved'> | undefined;
  readonly reason?: EventReason | null | undefined;
  readonly clearBy?: LocalDay | Instant | null | undefined;
  readonly timeZone?: string | null | undefined;
  readonly scope: IncidentScope;
  readonly signatory?: Signatory | null | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Body of `updateIncident`. */
export interface UpdateIncidentRequest extends IncidentWord {
  readonly status?: Exclude<IncidentStatus, 'resolved'> | undefined;
  /** A new day up to which promises may suffer; unchanged when absent. */
  readonly clearBy?: LocalDay | Instant | null | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Body of `resolveIncident`: what happened, what was done, what is different now. */
export interface ResolveIncidentRequest {
  readonly text: string;
  readonly idempotencyKey?: string | undefined;
}

/** An incident, and how far it has reached the orders that it touches. */
export interface StaffIncident {
  /** Without the `orderIds` of its scope, which may be a million: `named` counts them. */
  readonly incident: Incident;
  readonly named: number;
  readonly fanOut: {
    /** Orders that were looked at since the last word. */
    readonly checked: number;
    /** Orders that it touches, as far as they were looked at. */
    readonly touched: number;
    readonly isDone: boolean;
  };
}

/** What one limit on goodwill holds, in minor units. */
export interface BudgetState {
  readonly id: string;
  readonly per: BudgetPeriod;
  readonly currency: string;
  readonly limit: number;
  readonly spent: number;
}

/** Response of `readPolicy` and `publishPolicy`. */
export interface PolicyInForce {
  readonly policy: Policy;
  /** `false`: it is the one that the server was made with, and none was published. */
  readonly isPublished: boolean;
  /** What was published, newest first; at most fifty. */
  readonly published: readonly {
    readonly id: string;
    readonly version: number;
    readonly at: Instant;
    /** Id of an API key, or what the store's session calls the person. */
    readonly actor: string;
  }[];
}

/** Body of `publishPolicy`. */
export interface PublishPolicyRequest {
  /** With a higher version than the one in force. Refused with `invalid_policy` when it would fail on a bad day. */
  readonly policy: Policy;
  /** The version in force that it was written against: refused when somebody has published since. */
  readonly replaces: number;
  readonly idempotencyKey?: string | undefined;
}

/** Work that was given up. */
export interface DeadLetter {
  readonly workId: string;
  /** What kind of work. */
  readonly type: string;
  readonly orderId: string | null;
  /** The number by which the customer knows the order; absent where that is the `orderId`. */
  readonly orderNumber?: string | undefined;
  readonly caseId: string | null;
  readonly failures: number;
  /** The last thing that went wrong, without values. */
  readonly error: string | null;
  readonly failedAt: Instant;
}

/** An API key, without the key itself. */
export interface StaffKey {
  readonly keyId: string;
  /** What the store calls it: "warehouse script". */
  readonly name: string;
  readonly role: StaffRole;
  readonly createdAt: Instant;
  /** The day on which it was last used, in UTC; `null`: never. */
  readonly lastUsedOn: LocalDay | null;
  readonly expiresAt: Instant | null;
  readonly revokedAt: Instant | null;
}

/** Body of `createKey`. */
export interface CreateKeyRequest {
  readonly name: string;
  readonly role: StaffRole;
  /** Days until it opens nothing any more; it does not expire when absent. */
  readonly expiresInDays?: number | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Body of `rotateKey`. */
export interface RotateKeyRequest {
  /** Hours for which the old key goes on to work; 24 when absent. */
  readonly graceHours?: number | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Response of `createKey` and `rotateKey`. */
export interface IssuedKey extends StaffKey {
  /** The key itself, this once; `null` when the same request comes again. */
  readonly secret: string | null;
}

/** One thing that somebody did. */
export interface AuditEntry {
  readonly id: string;
  readonly at: Instant;
  /** Id of the API key, or what the store's session calls the person. */
  readonly actor: string;
  readonly role: StaffRole;
  /** The route's name. */
  readonly action: StaffRouteName;
  /** To what it was done: the id of a case, an order, an incident, a key. */
  readonly subject: string | null;
}

/** Bodies and responses by route. `readInsight` answers an `InsightReport`, `readPhoto` the picture's bytes. */
export interface StaffRouteTypes {
  listCases: { params: object; body: undefined; response: Page<CaseSummary> };
  countCases: { params: object; body: undefined; response: CaseCounts };
  readStaffCase: { params: { caseId: string }; body: undefined; response: StaffCase };
  answerAsk: { params: { caseId: string }; body: AnswerRequest; response: StaffCase };
  giveUpdate: { params: { caseId: string }; body: GiveUpdateRequest; response: StaffCase };
  finishFollowUp: { params: { caseId: string }; body: FinishFollowUpRequest; response: StaffCase };
  revokeLinks: { params: { orderId: string }; body: BareRequest; response: RevokedLinks };
  readPhoto: { params: { photoId: string }; body: undefined; response: Uint8Array };
  listIncidents: { params: object; body: undefined; response: Page<StaffIncident> };
  openIncident: { params: object; body: OpenIncidentRequest; response: StaffIncident };
  readIncident: { params: { incidentId: string }; body: undefined; response: StaffIncident };
  updateIncident: {
    params: { incidentId: string };
    body: UpdateIncidentRequest;
    response: StaffIncident;
  };
  resolveIncident: {
    params: { incidentId: string };
    body: ResolveIncidentRequest;
    response: StaffIncident;
  };
  listBudgets: { params: object; body: undefined; response: readonly BudgetState[] };
  listDeadLetters: { params: object; body: undefined; response: Page<DeadLetter> };
  replayDeadLetter: { params: { workId: string }; body: BareRequest; response: DeadLetter };
  readInsight: { params: object; body: undefined; response: object };
  readPolicy: { params: object; body: undefined; response: PolicyInForce };
  publishPolicy: { params: object; body: PublishPolicyRequest; response: PolicyInForce };
  listKeys: { params: object; body: undefined; response: readonly StaffKey[] };
  createKey: { params: object; body: CreateKeyRequest; response: IssuedKey };
  rotateKey: { params: { keyId: string }; body: RotateKeyRequest; response: IssuedKey };
  revokeKey: { params: { keyId: string }; body: BareRequest; response: StaffKey };
  readAudit: { params: object; body: undefined; response: Page<AuditEntry> };
}
