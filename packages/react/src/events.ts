import type { CaseView, HeadlineStatus, Pick, RemedyKind, Severity } from '@amends/core';

/** Where on the page something happened. */
export type EventSurface = 'inline' | 'banner' | 'dialog' | 'picker';

interface EventBase {
  readonly caseId: string;
  readonly status: HeadlineStatus;
  readonly severity: Severity | null;
}

/**
 * What happened on the page, for the store's own analytics. Codes and the case's id only: no name, no
 * text that the customer wrote, no amount. Amends itself sends it nowhere.
 */
export type AmendsEvent =
  | (EventBase & {
      readonly type: 'shown' | 'opened' | 'dismissed';
      readonly surface: EventSurface;
    })
  | (EventBase & {
      readonly type: 'chosen';
      readonly pick: Pick['kind'];
      /** What was taken: the option's kind, or the exit's; `null` for an ask or a decline. */
      readonly remedy: RemedyKind | null;
    });

/** The parts of an event that come from the view. */
export function eventBase({ caseId, headline }: CaseView): EventBase {
  return { caseId, status: headline.status, severity: headline.severity };
}

/** The event of a choice. */
export function chosenEvent(view: CaseView, pick: Pick): AmendsEvent {
  return { ...eventBase(view), type: 'chosen', pick: pick.kind, remedy: remedyOf(view, pick) };
}

function remedyOf({ offer }: CaseView, pick: Pick): RemedyKind | null {
  if (pick.kind === 'exit') return offer?.exit?.kind ?? null;
  if (pick.kind !== 'option') return null;
  return offer?.options.find(({ id }) => id === pick.optionId)?.kind ?? null;
}
