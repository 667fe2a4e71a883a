import type { AmendsMessages } from '../src/messages.js';
import { apologyDialogMessages } from '../src/apology-dialog/apology-dialog.messages.js';
import { askFormMessages } from '../src/ask-form/ask-form.messages.js';
import { consentPromptMessages } from '../src/consent-prompt/consent-prompt.messages.js';
import { delayBannerMessages } from '../src/delay-banner/delay-banner.messages.js';
import { followUpCardMessages } from '../src/follow-up-card/follow-up-card.messages.js';
import { followUpNoteMessages } from '../src/follow-up-note/follow-up-note.messages.js';
import { incidentBannerMessages } from '../src/incident-banner/incident-banner.messages.js';
import { incidentTimelineMessages } from '../src/incident-timeline/incident-timeline.messages.js';
import { makeGoodPickerMessages } from '../src/make-good-picker/make-good-picker.messages.js';
import { orderAmendsMessages } from '../src/order-amends/order-amends.messages.js';
import { orderTimelineMessages } from '../src/order-timeline/order-timeline.messages.js';
import { promiseLedgerMessages } from '../src/promise-ledger/promise-ledger.messages.js';
import { receiptMessages } from '../src/receipt/receipt.messages.js';
import { recoveryReceiptMessages } from '../src/recovery-receipt/recovery-receipt.messages.js';
import { reportProblemMessages } from '../src/report-problem/report-problem.messages.js';
import { updatesSignupMessages } from '../src/updates-signup/updates-signup.messages.js';

const components = {
  ApologyDialog: apologyDialogMessages,
  AskForm: askFormMessages,
  ConsentPrompt: consentPromptMessages,
  DelayBanner: delayBannerMessages,
  FollowUpCard: followUpCardMessages,
  FollowUpNote: followUpNoteMessages,
  IncidentBanner: incidentBannerMessages,
  IncidentTimeline: incidentTimelineMessages,
  MakeGoodPicker: makeGoodPickerMessages,
  OrderAmends: orderAmendsMessages,
  OrderTimeline: orderTimelineMessages,
  PromiseLedger: promiseLedgerMessages,
  Receipt: receiptMessages,
  RecoveryReceipt: recoveryReceiptMessages,
  ReportProblem: reportProblemMessages,
  UpdatesSignup: updatesSignupMessages,
};

/** Every component's own words in English, as the provider takes them. */
export const english = Object.fromEntries(
  Object.entries(components).flatMap(([component, words]) =>
    Object.entries(words).map(([key, text]) => [`${component}.${key}`, text] as const),
  ),
) as unknown as AmendsMessages;
