import type { ApologyDialogMessages } from './apology-dialog/apology-dialog.messages.js';
import type { AskFormMessages } from './ask-form/ask-form.messages.js';
import type { ConsentPromptMessages } from './consent-prompt/consent-prompt.messages.js';
import type { DelayBannerMessages } from './delay-banner/delay-banner.messages.js';
import type { FollowUpCardMessages } from './follow-up-card/follow-up-card.messages.js';
import type { FollowUpNoteMessages } from './follow-up-note/follow-up-note.messages.js';
import type { IncidentBannerMessages } from './incident-banner/incident-banner.messages.js';
import type { IncidentTimelineMessages } from './incident-timeline/incident-timeline.messages.js';
import type { MakeGoodPickerMessages } from './make-good-picker/make-good-picker.messages.js';
import type { OrderAmendsMessages } from './order-amends/order-amends.messages.js';
import type { OrderTimelineMessages } from './order-timeline/order-timeline.messages.js';
import type { PromiseLedgerMessages } from './promise-ledger/promise-ledger.messages.js';
import type { ReceiptMessages } from './receipt/receipt.messages.js';
import type { RecoveryReceiptMessages } from './recovery-receipt/recovery-receipt.messages.js';
import type { ReportProblemMessages } from './report-problem/report-problem.messages.js';
import type { UpdatesSignupMessages } from './updates-signup/updates-signup.messages.js';

type Under<Component extends string, Words> = {
  readonly [Key in keyof Words & string as `${Component}.${Key}`]: string;
};

/**
 * Every word that the components say of themselves, as `AmendsProvider` takes them: flat, under
 * `Component.key`. For a language of your own; `{date}` and its like stand for what is put in.
 */
export type AmendsMessages = Under<'ApologyDialog', ApologyDialogMessages> &
  Under<'AskForm', AskFormMessages> &
  Under<'ConsentPrompt', ConsentPromptMessages> &
  Under<'DelayBanner', DelayBannerMessages> &
  Under<'FollowUpCard', FollowUpCardMessages> &
  Under<'FollowUpNote', FollowUpNoteMessages> &
  Under<'IncidentBanner', IncidentBannerMessages> &
  Under<'IncidentTimeline', IncidentTimelineMessages> &
  Under<'MakeGoodPicker', MakeGoodPickerMessages> &
  Under<'OrderAmends', OrderAmendsMessages> &
  Under<'OrderTimeline', OrderTimelineMessages> &
  Under<'PromiseLedger', PromiseLedgerMessages> &
  Under<'Receipt', ReceiptMessages> &
  Under<'RecoveryReceipt', RecoveryReceiptMessages> &
  Under<'ReportProblem', ReportProblemMessages> &
  Under<'UpdatesSignup', UpdatesSignupMessages>;
