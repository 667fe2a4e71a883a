export * from './errors/amends-error.js';
export * from './errors/error-status.js';
export * from './model/index.js';
export * from './time/index.js';
export { assess, defaultThresholds } from './assess/index.js';
export type { AssessOptions, Thresholds } from './assess/index.js';
export type * from './forecast/forecaster.js';
export {
  assessIncident,
  consequenceOf,
  defaultSeverity,
  fanOut,
  findBreach,
  incidentPromises,
  touches,
  withIncidents,
} from './breach/index.js';
export type {
  BreachOptions,
  EarlierFailures,
  IncidentConsequence,
  SeverityThresholds,
} from './breach/index.js';
export { composeApology, composeNotice, ifYouDoNothing, noticeOf } from './apology/index.js';
export type {
  ApologyContext,
  ComposedNotice,
  NoticeOptions,
  Sent,
  SilenceOptions,
} from './apology/index.js';
export type {
  Brand,
  BrandChange,
  BrandVoice,
  LocaleCopy,
  Speech,
  Message,
  MessageCases,
  MessagePart,
} from './copy/index.js';
export { advance, choose, plan, replay, transition, viewCase, viewOrder } from './flow.js';
export type { PlanOptions } from './flow.js';
export {
  OFFERABLE_REMEDIES,
  POLICY_ISSUE_CODES,
  checkPolicy,
  decide,
  defaultPolicy,
  definePolicy,
  factsOf,
  policyIssues,
  signatoryOn,
} from './policy/index.js';
export type {
  CheckPolicyOptions,
  DecideOptions,
  FactsBeside,
  PolicyDraft,
  PolicyIssue,
  PolicyIssueCode,
  Signing,
} from './policy/index.js';
export {
  answerAsk,
  assessSubPromises,
  caseIdFor,
  composeLetter,
  composeLinkLetter,
  consentTo,
  evidenceOf,
  followedChannel,
  giveNews,
  lookupText,
  nextCheckAt,
  previewOrder,
  remedyIdFor,
  subPromises,
  viewIncident,
  viewPromise,
  viewStaff,
} from './recovery/index.js';
export type {
  ActionsOf,
  AdvanceOptions,
  AnswerOption,
  AskAnswer,
  ConsentOptions,
  KnownBeside,
  Letter,
  LetterChoice,
  LetterDate,
  LetterOccasion,
  LetterOptions,
  LetterReceipt,
  LetterWay,
  NewsOptions,
  PreviewOptions,
  SubVerdict,
  Transition,
  ViewCaseOptions,
  ViewIncidentOptions,
  ViewOptions,
  ViewPromiseOptions,
  ViewOrderOptions,
  ViewStaffOptions,
} from './recovery/index.js';
export {
  canSpend,
  chargesOf,
  emptyLedger,
  isOwedRemedy,
  makeOffer,
  periodAt,
  spend,
} from './remedy/index.js';
export type { Charge, Ledger, OfferContext, Spending, SpendingVerdict } from './remedy/index.js';
export * from './law/index.js';
