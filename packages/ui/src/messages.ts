import type { ApologyDialogMessages } from './apology-dialog/apology-dialog.messages.js';
import type { AskFormMessages } from './ask-form/ask-form.messages.js';
import type { ConsentPromptMessages } from './consent-prompt/consent-prompt.messages.js';
import type { DelayBannerMessages } from './delay-banner/delay-banner.messages.js';
import type { IncidentBannerMessages } from './incident-banner/incident-banner.messages.js';
import type { MakeGoodPickerMessages } from './make-good-picker/make-good-picker.messages.js';
import type { OrderAmendsMessages } from './order-amends/order-amends.messages.js';
import type { OrderTimelineMessages } from './order-timeline/order-timeline.messages.js';
import type { PromiseLedgerMessages } from './promise-ledger/promise-ledger.messages.js';
import type { ReceiptMessages } from './receipt/receipt.messages.js';
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
  Under<'IncidentBanner', IncidentBannerMessages> &
  Under<'MakeGoodPicker', MakeGoodPickerMessages> &
  Under<'OrderAmends', OrderAmendsMessages> &
  Under<'OrderTimeline', OrderTimelineMessages> &
  Under<'PromiseLedger', PromiseLedgerMessages> &
  Under<'Receipt', ReceiptMessages> &
  Under<'ReportProblem', ReportProblemMessages> &
  Under<'UpdatesSignup', UpdatesSignupMessages>;
