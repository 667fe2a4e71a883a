import type { ApologySlot, Signatory, Tone, Voice } from './apology.js';
import type { Severity } from './breach.js';
import type { Channel, ClaimKind } from './event.js';
import type { Pace } from './follow.js';
import type { IncidentStatus } from './incident.js';
import type { Instant, LocalDay } from './order.js';
import type { PromiseKind } from './promise.js';
import type { Pick, RemedyKind } from './remedy.js';
import type { CaseState } from './recovery-case.js';

/** What the customer is told at a glance. */
export const HEADLINE_STATUSES = [
  'on-track',
  'at-risk',
  'stalled',
  'running-late',
  'partly-late',
  'back-on-track',
  'arrived',
  'arrived-early',
  'arrived-late',
  'returning',
  'lost',
  'contested',
  'cancelled',
  'unknown',
] as const;
/** One of {@link HEADLINE_STATUSES}. */
export type HeadlineStatus = (typeof HEADLINE_STATUSES)[number];

/** A moment with its zone beside the text that the customer reads. */
export interface ViewMoment {
  readonly at: Instant;
  readonly timeZone: string;
  readonly text: string;
}

/** A day or an instant, or a span of them, with its zone beside the text that the customer reads. */
export interface ViewDates {
  readonly from: LocalDay | Instant | null;
  /** `null`: we cannot say when; `text` then says so. */
  readonly by: LocalDay | Instant | null;
  readonly timeZone: string;
  /** "Thu 12 – Fri 13 November". */
  readonly text: string;
}

/** A date we gave, with when and where we gave it. */
export interface ViewStatedDates extends ViewDates {
  readonly promiseId: string;
  readonly saidAt: ViewMoment;
  /** `checkout`, `email`… as recorded. */
  readonly saidBy: string;
  /** "at checkout", in the customer's locale. */
  readonly saidByText: string;
}

/** Money with the text that the customer reads. */
export interface ViewMoney {
  readonly amount: number;
  readonly currency: string;
  readonly text: string;
}

/** One line of the order, as far as this promise concerns it. */
export interface ViewLine {
  readonly id: string;
  readonly title: string;
  readonly imageUrl: string | null;
  readonly quantity: number;
  /** Units that have arrived (or shipped, where that was the promise). */
  readonly fulfilled: number;
  readonly status:
    'on-track' | 'at-risk' | 'late' | 'arrived' | 'arrived-late' | 'lost' | 'cancelled' | 'unknown';
  readonly statusText: string;
}

/** One entry of the order's story, newest first. */
export interface ViewTimelineEntry {
  readonly id: string;
  /** `ours` is the store's own work; `expected` is still to come. */
  readonly kind: 'event' | 'ours' | 'expected';
  readonly state: 'done' | 'now' | 'next';
  readonly tone: 'neutral' | 'caution' | 'good';
  readonly title: string;
  readonly detail: string | null;
  readonly at: ViewMoment | null;
  readonly shipmentId: string | null;
}

/** One parcel. */
export interface ViewShipment {
  readonly id: string;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  /** An `https:` address, or `null`: other schemes are dropped. */
  readonly trackingUrl: string | null;
  readonly lineIds: readonly string[];
}

/** One make-good the customer can take. */
export interface ViewOption {
  readonly id: string;
  readonly kind: RemedyKind;
  readonly title: string;
  readonly value: ViewMoney | null;
  readonly arrives: ViewDates | null;
  /** "To your Visa ending 4242, by Friday". */
  readonly detail: string;
  /** What taking it changes besides ("your order stays as it is"); `null` when nothing. */
  readonly changes: string | null;
  /** The button once it is picked: "Take the postage back". */
  readonly confirm: string;
}

/** The way out. Never rendered smaller, dimmer, below or with more steps than goodwill. */
export interface ViewExit extends ViewOption {
  /** Where the right comes from: a citation, or `policy`. */
  readonly basis: string;
}

/** The choice that is open to the customer. */
export interface ViewOffer {
  readonly id: string;
  readonly version: number;
  readonly until: ViewMoment;
  /** `false` once `until` has passed: the options are shown, and cannot be taken. */
  readonly open: boolean;
  /** Keeping the order, beside `exit`; `null` when there is no exit to set it against. */
  readonly keep: {
    readonly title: string;
    readonly detail: string;
    /** What keeping it does in law ("You agree to the new date, 10 December."); `null` when nothing. */
    readonly changes: string | null;
  } | null;
  readonly exit: ViewExit | null;
  readonly options: readonly ViewOption[];
  readonly allowsAsk: boolean;
  /** "Judith answers by Thursday, 12 noon." */
  readonly askDetail: string | null;
  readonly allowsDecline: boolean;
  /** "If you do nothing, …" */
  readonly ifYouDoNothing: string;
}

/** What the customer picked, and when. */
export interface ViewChoice {
  readonly offerId: string;
  readonly pick: Pick;
  readonly at: ViewMoment;
  readonly title: string;
}

/** The durable record of what was agreed. */
export interface ViewReceipt {
  readonly id: string;
  readonly status: 'agreed' | 'done' | 'delayed';
  /** "Agreed, Wed 13 November, 9:41". */
  readonly statusText: string;
  readonly at: ViewMoment;
  readonly title: string;
  readonly value: ViewMoney | null;
  readonly detail: string;
  readonly arrives: ViewDates | null;
  /** The store's or processor's reference, for the customer's own questions. */
  readonly reference: string | null;
}

/** One word about a trouble. */
export interface ViewTroubleUpdate {
  readonly at: ViewMoment;
  readonly text: string;
  /** What the trouble had come to with this word; `null` where it changed nothing. */
  readonly status: IncidentStatus | null;
  /** The same in words. */
  readonly statusText: string | null;
}

/** A trouble shared by many orders, as everybody reads it. */
export interface ViewTrouble {
  readonly id: string;
  readonly title: string;
  readonly status: IncidentStatus;
  /** "We know the cause". */
  readonly statusText: string;
  readonly startedAt: ViewMoment;
  readonly resolvedAt: ViewMoment | null;
  /** Newest first. */
  readonly updates: readonly ViewTroubleUpdate[];
  /** When more is said; `null` when nothing more is owed, or when that has passed. */
  readonly nextUpdate: ViewMoment | null;
  /** The same in a sentence; where we have missed even that, that we did. */
  readonly nextText: string | null;
  /** What happened, what was done, what is different now: once it is over. */
  readonly account: { readonly at: ViewMoment; readonly text: string } | null;
  readonly signatory: Signatory | null;
}

/** A trouble shared by many orders, as it touches this one. */
export interface ViewIncident extends ViewTrouble {
  readonly effect: 'none' | 'risk' | 'late' | 'arrived' | 'unknown';
  /** "Your order may come later than the date we gave you." */
  readonly meaning: string;
}

/** A trouble shared by many orders, for a banner that everybody sees. */
export interface IncidentView extends ViewTrouble {
  /** The version of this shape. */
  readonly version: 1;
  readonly asOf: Instant;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly timeZone: string;
}

/** One date or one word that we gave, and what became of it. */
export interface ViewLedgerEntry {
  readonly promiseId: string;
  readonly kind: PromiseKind;
  /** "With you", "More from us". */
  readonly kindText: string;
  readonly dates: ViewDates;
  readonly saidAt: ViewMoment;
  readonly saidBy: string;
  readonly saidByText: string;
  /** `moved`: a later date was given before it was due, or agreed. `released`: you let us off. */
  readonly status: 'open' | 'kept' | 'missed' | 'moved' | 'released';
  readonly statusText: string;
  /** One fact that explains why it moved or was missed; `null` when the evidence names none. */
  readonly because: string | null;
  /** When it was done, in time or not. */
  readonly doneAt: ViewMoment | null;
}

/** What the customer asked for, and what was answered. */
export interface ViewAsk {
  readonly promiseId: string;
  readonly text: string;
  readonly at: ViewMoment;
  readonly answerBy: ViewMoment | null;
  readonly status: 'waiting' | 'overdue' | 'answered';
  readonly statusText: string;
  readonly answer: {
    readonly at: ViewMoment;
    /** `null` where the options say it all. */
    readonly text: string | null;
    readonly by: string | null;
  } | null;
}

/** What can be reported, and what has been. */
export interface ViewReport {
  readonly kinds: readonly { readonly kind: ClaimKind; readonly title: string }[];
  /** Newest first. */
  readonly made: readonly {
    readonly id: string;
    readonly kind: ClaimKind;
    readonly title: string;
    readonly text: string | null;
    readonly at: ViewMoment;
    /** Empty: the whole order. */
    readonly lineIds: readonly string[];
  }[];
}

/** Where and when the customer hears from us. */
export interface ViewUpdates {
  /** How the next word comes. */
  readonly channel: Channel;
  readonly channelText: string;
  /** Where they can ask to hear from us. */
  readonly channels: readonly { readonly channel: Channel; readonly title: string }[];
  /** How often they asked to hear from us. */
  readonly pace: Pace;
  readonly paces: readonly { readonly pace: Pace; readonly title: string }[];
  /** Where it goes, masked ("m•••@example.org"); `null` where it goes to the page, or nowhere that we know. */
  readonly address: string | null;
  /** What they hear whatever they ask for: "What the law has us tell you, …". */
  readonly always: string;
  readonly next: ViewMoment | null;
  /** The same in a sentence; where we have missed it, that we did. */
  readonly nextText: string | null;
  /** The last word that was sent, called or written. */
  readonly last: (ViewMoment & { readonly channel: Channel }) | null;
}

/** The question that a law puts: wait for the new date, or cancel. */
export interface ViewConsent {
  /** The promise with the new date, to be consented to or refused; `null` where we can give none. */
  readonly promiseId: string | null;
  readonly dates: ViewDates;
  readonly wait: NonNullable<ViewOffer['keep']>;
  readonly exit: ViewExit;
  readonly ifYouDoNothing: string;
}

/** Where to send something. `fields` go along as they are: hidden inputs without JavaScript. */
export interface ViewAction {
  readonly method: 'GET' | 'POST';
  readonly href: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Everything a customer can do from this view; `null` where it cannot be done now. */
export interface ViewActions {
  readonly choose: ViewAction | null;
  readonly claim: ViewAction | null;
  /** Add pictures to what is reported. */
  readonly photo: ViewAction | null;
  /** Say yes or no to a new date. */
  readonly consent: ViewAction | null;
  /** Say where to hear from us. */
  readonly follow: ViewAction | null;
  /** Server-sent events of this order. */
  readonly live: ViewAction | null;
}

/**
 * The only shape a component sees: JSON, in the customer's locale, safe for the customer's eyes. It
 * holds no cost, budget, internal note or fault code.
 */
export interface CaseView {
  /** The version of this shape. */
  readonly version: 1;
  readonly caseId: string;
  readonly orderId: string;
  /** The number by which the customer knows the order; absent where that is the `orderId`. */
  readonly orderNumber?: string | undefined;
  readonly promiseId: string;
  readonly asOf: Instant;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly timeZone: string;
  /** `quiet` while nothing is wrong and no case exists. */
  readonly state: CaseState | 'quiet';
  readonly headline: {
    readonly status: HeadlineStatus;
    readonly severity: Severity | null;
    readonly title: string;
    /** One or two sentences: what happened and what we do. */
    readonly summary: string | null;
  };
  readonly dates: {
    readonly kind: PromiseKind;
    /** What we said first. Never hidden by a later date. `null` when we gave no date, and at most the law sets one. */
    readonly first: ViewStatedDates | null;
    /** What is to be expected now: stated by the store, or expected on the evidence. */
    readonly current: (ViewDates & { readonly basis: 'stated' | 'expected' }) | null;
    /** When it really came. */
    readonly fulfilled: ViewMoment | null;
    /** Every date we ever gave, oldest first. */
    readonly history: readonly ViewStatedDates[];
  };
  readonly lines: readonly ViewLine[];
  readonly timeline: readonly ViewTimelineEntry[];
  readonly shipments: readonly ViewShipment[];
  readonly nextUpdate: (ViewMoment & { readonly channel: Channel }) | null;
  readonly apology: {
    readonly voice: Voice;
    readonly tone: Tone;
    readonly title: string;
    readonly slots: Readonly<Partial<Record<ApologySlot, string>>>;
    readonly signatory: Signatory | null;
  } | null;
  readonly offer: ViewOffer | null;
  readonly choice: ViewChoice | null;
  readonly receipt: ViewReceipt | null;
  /** Everything that was ever agreed about it, newest first: also before it broke again. */
  readonly receipts: readonly ViewReceipt[];
  /** What the customer asked last. */
  readonly ask: ViewAsk | null;
  /** `null` unless a law wants the customer asked now. */
  readonly consent: ViewConsent | null;
  /** Every date and every word that we gave, oldest first, and what became of it. */
  readonly ledger: readonly ViewLedgerEntry[];
  readonly updates: ViewUpdates;
  readonly report: ViewReport;
  readonly incident: ViewIncident | null;
  readonly actions: ViewActions;
}
