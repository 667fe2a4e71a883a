import type {
  CaseView,
  ClaimKind,
  ConsentRequest,
  FollowChannel,
  HeadlineStatus,
  Pace,
  Pick,
  RemedyKind,
  Severity,
} from '@amends/core';

/** Where on the page something happened. */
export type EventSurface = 'inline' | 'banner' | 'dialog' | 'picker';

interface EventBase {
  readonly caseId: string;
  readonly status: HeadlineStatus;
  readonly severity: Severity | null;
}

/**
 * What happened on the page, for the store's own analytics. Codes and ids only: no name, no address, no
 * text that the customer wrote, no amount. Amends itself sends it nowhere.
 */
export type AmendsEvent =
  | (EventBase & {
      readonly type: 'shown' | 'opened' | 'dismissed';
      readonly surface: EventSurface;
    })
  | (EventBase & {
      readonly type: 'chosen';
      readonly pick: Exclude<Pick['kind'], 'ask'>;
      /** What was taken: the option's kind, or the exit's; `null` for a decline. */
      readonly remedy: RemedyKind | null;
    })
  /** Asked a person for something else; what for is between them. */
  | (EventBase & { readonly type: 'asked' })
  /** Answered the question that a law puts. */
  | (EventBase & { readonly type: 'consented'; readonly answer: ConsentRequest['answer'] })
  | {
      readonly type: 'followed';
      readonly orderId: string;
      readonly channel: FollowChannel;
      /** `null`: not asked, and so every change. */
      readonly pace: Pace | null;
    }
  | { readonly type: 'reported'; readonly orderId: string; readonly claim: ClaimKind };

/** The parts of an event that come from the view. */
export function eventBase({ caseId, headline }: CaseView): EventBase {
  return { caseId, status: headline.status, severity: headline.severity };
}

/** The event of a choice, or of a request for something else. */
export function chosenEvent(view: CaseView, pick: Pick): AmendsEvent {
  const base = eventBase(view);
  return pick.kind === 'ask'
    ? { ...base, type: 'asked' }
    : { ...base, type: 'chosen', pick: pick.kind, remedy: remedyOf(view, pick) };
}

function remedyOf({ offer }: CaseView, pick: Pick): RemedyKind | null {
  if (pick.kind === 'exit') return offer?.exit?.kind ?? null;
  if (pick.kind !== 'option') return null;
  return offer?.options.find(({ id }) => id === pick.optionId)?.kind ?? null;
}
