export { AmendsProvider } from './amends-provider.js';
export type { AmendsProviderProps, ClientAddress } from './amends-provider.js';
export { AmendsContext, useAmends } from './amends-context.js';
export type { AmendsContextValue, Messages } from './amends-context.js';
export type { Announcement, Announcer } from './announcer.js';
export type { Dismissals, DismissalStorage } from './dismissals.js';
export { ErrorBoundary } from './error-boundary.js';
export type { ErrorBoundaryProps } from './error-boundary.js';
export type { AmendsEvent, EventSurface } from './events.js';
export type { Observable } from './observable.js';
export { useAsk } from './use-ask.js';
export type { AskControl } from './use-ask.js';
export { useAnnounce } from './use-announce.js';
export { useCase } from './use-case.js';
export type { UseCaseResult } from './use-case.js';
export { useCaseView } from './use-case-view.js';
export { useChoice } from './use-choice.js';
export type {
  ChoiceControl,
  ChoiceIntent,
  ChoiceState,
  ChooseAnswer,
  ChooseHandler,
} from './use-choice.js';
export { useClaim } from './use-claim.js';
export type { Claim, ClaimAnswer, ClaimControl, ClaimHandler, ClaimIntent } from './use-claim.js';
export { useConsent } from './use-consent.js';
export type {
  ConsentAnswer,
  ConsentControl,
  ConsentHandler,
  ConsentHandlerAnswer,
  ConsentIntent,
} from './use-consent.js';
export { useFollow } from './use-follow.js';
export type {
  Follow,
  FollowAnswer,
  FollowControl,
  FollowHandler,
  FollowIntent,
} from './use-follow.js';
export type { SendingState } from './sending.js';
export { useDismissal } from './use-dismissal.js';
export type { Dismissal } from './use-dismissal.js';
export { useEmit } from './use-emit.js';
export { useOrder } from './use-order.js';
export type { UseOrderResult } from './use-order.js';
export { useOrderView } from './use-order-view.js';
export type { OrderViewState } from './use-order-view.js';
export { usePhotos } from './use-photos.js';
export type {
  LeftOutPhoto,
  PhotoHandler,
  PhotoHandlerAnswer,
  PhotosControl,
  ReportPhoto,
  UsePhotosOptions,
} from './use-photos.js';
export { useRestoreFocus } from './use-restore-focus.js';
export type { RestoreFocus } from './use-restore-focus.js';
export { useShown } from './use-shown.js';
