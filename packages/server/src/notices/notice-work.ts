import type { Instant } from '@amends/core';

/** What a notice about a case is sent for. */
export type NoticeOccasion =
  /** Something was decided; `decidedAt` says which decision it tells. */
  | { readonly about: 'trouble'; readonly decidedAt: Instant }
  /** The next word is due; `promiseId` is the promise that it keeps. */
  | { readonly about: 'news'; readonly promiseId: string }
  /** A person has answered. */
  | { readonly about: 'answer'; readonly promiseId: string }
  /** What was chosen is in hand, or done. */
  | { readonly about: 'agreed' | 'done'; readonly receiptId: string }
  /** A law wants the customer told, where nothing was decided; `due` says which duty it meets. */
  | { readonly about: 'law'; readonly due: string }
  /** A law takes the order for cancelled. */
  | { readonly about: 'cancelled' };

/** A customer is to be told something about a case. */
export type CaseNoticeWork = {
  readonly type: 'send-notice';
  /** The id of the work itself: one an occasion. */
  readonly noticeId: string;
  readonly orderId: string;
  readonly caseId: string;
} & NoticeOccasion;

/** A guest asked for the link to their order: it goes to the address that the order has. */
export interface SendLinkWork {
  readonly type: 'send-notice';
  readonly about: 'link';
  readonly orderId: string;
  readonly caseId?: undefined;
}

/** A customer is to be written to. */
export type NoticeWork = CaseNoticeWork | SendLinkWork;
