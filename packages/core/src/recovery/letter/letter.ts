import type { ViewOption } from '../../model/case-view.js';
import type { Signatory } from '../../model/apology.js';
import type { Instant } from '../../model/order.js';

/** One date of a letter: its name and its text, both in the customer's words. */
export interface LetterDate {
  /** `first` is what we said first; the others say what is to be expected now, or when it came. */
  readonly which: 'first' | 'stated' | 'expected' | 'came';
  readonly title: string;
  readonly text: string;
}

/** One thing the customer can take. Choosing happens on the page: a letter only leads there. */
export interface LetterWay extends Pick<ViewOption, 'title' | 'detail'> {
  readonly kind: ViewOption['kind'] | 'keep' | 'ask' | 'decline';
  /** What it is worth, where that does not stand in the title. */
  readonly value: string | null;
  /** What taking it changes besides; `null` when nothing. */
  readonly changes: string | null;
}

/** The choice that is open, as a letter puts it. */
export interface LetterChoice {
  /** Heading of {@link ways}. */
  readonly waysTitle: string;
  /** Keeping the order and the way out of it, side by side and equal; none where there is no way out. */
  readonly ways: readonly LetterWay[];
  /** Heading of {@link options}. */
  readonly optionsTitle: string;
  /** How it is made good, "something else" and "nothing, thank you" among them. */
  readonly options: readonly LetterWay[];
  /** "If you do nothing, …" */
  readonly ifYouDoNothing: string;
}

/** What was agreed, and how far it has come. */
export interface LetterReceipt {
  readonly title: string;
  readonly value: string | null;
  readonly statusText: string;
  readonly detail: string;
  readonly reference: string | null;
}

/**
 * A letter about one order, as data: everything in the customer's words, nothing laid out. Plain text
 * without markup; whoever lays it out escapes it.
 */
export interface Letter {
  /** The version of this shape. */
  readonly version: 1;
  /** What it was written for. */
  readonly about: LetterOccasion['about'] | 'link';
  readonly orderId: string;
  /** `null` where it is about the order as a whole. */
  readonly caseId: string | null;
  readonly asOf: Instant;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The store's name; `null` where the brand has none. */
  readonly brand: string | null;
  /** "Order 1001". */
  readonly orderText: string;
  readonly subject: string;
  /** What an inbox shows beside the subject. */
  readonly preview: string;
  readonly title: string;
  /** What happened, and whose it was. */
  readonly opening: readonly string[];
  /** The first date, never hidden by a later one, and what is to be expected now. */
  readonly dates: readonly LetterDate[];
  /** What the customer wrote, where this answers it. */
  readonly quote: { readonly title: string; readonly text: string } | null;
  /** Why, what we do, which rights there are. */
  readonly body: readonly string[];
  readonly receipt: LetterReceipt | null;
  readonly choice: LetterChoice | null;
  /** When the customer hears from us next, and the thanks. */
  readonly closing: readonly string[];
  /** Without a picture: a letter loads nothing. */
  readonly signatory: Pick<Signatory, 'name' | 'role'> | null;
  /** What the link to the order's page says. */
  readonly open: string;
  /** Why the customer gets it. */
  readonly why: string;
  /** What the link says that stops such letters; `null` where they cannot be stopped. */
  readonly stop: string | null;
}

/** What a letter is written for. */
export type LetterOccasion =
  /** Something was decided about what broke: the apology, with what is on offer. */
  | { readonly about: 'trouble' }
  /** The next word that was promised. */
  | { readonly about: 'news' }
  /** A person has answered what the customer asked; the promise to answer that this keeps. */
  | { readonly about: 'answer'; readonly promiseId: string }
  /** What the customer chose is in hand: a confirmation to keep. By the receipt's id. */
  | { readonly about: 'agreed'; readonly receiptId: string }
  /** What the customer chose is done. By the receipt's id. */
  | { readonly about: 'done'; readonly receiptId: string }
  /** A law wants the customer told, and nothing else has come to pass that is written about. */
  | { readonly about: 'law' }
  /** A law takes the order for cancelled. */
  | { readonly about: 'cancelled' };
