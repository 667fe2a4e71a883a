/**
 * Why a notice goes out. `legal`: a law asks for it, so it cannot be stopped. `goodwill`: what broke and
 * what we offer. `update`: the next word that was promised. `answer`, `receipt` and `link` follow what
 * the customer did.
 */
export type NoticeKind = 'legal' | 'goodwill' | 'update' | 'answer' | 'receipt' | 'link';

/** A notice, ready to be sent to one address. */
export interface Notice {
  readonly kind: NoticeKind;
  /** One bare e-mail address, checked. */
  readonly to: string;
  /** BCP 47. */
  readonly locale: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Besides those that every mail has; no line breaks in them. */
  readonly headers: Readonly<Record<string, string>>;
  /** The same for every attempt at the same notice: two calls, one mail, as far as the way there allows. */
  readonly idempotencyKey: string;
}

/** What became of one attempt. A `detail` holds no address and no words of the notice. */
export type NotifyAnswer =
  /** Taken over by whoever delivers it, under this id. */
  | { readonly status: 'accepted'; readonly messageId: string | null }
  /** Tried again later: nobody answered, or the answer was "not now". */
  | { readonly status: 'not-yet'; readonly detail: string }
  /** Trying again is of no use: no such mailbox, not wanted there. */
  | { readonly status: 'refused'; readonly detail: string };

/** What an attempt runs under. */
export interface NotifyContext {
  /** Falls when the server closes. */
  readonly signal: AbortSignal;
}

/** Sends notices: `smtpNotifier` of `@amends/server/smtp`, or one of your own. Throwing means "not yet". */
export interface Notifier {
  notify(notice: Notice, context: NotifyContext): Promise<NotifyAnswer>;
}
