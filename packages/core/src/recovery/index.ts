export { advance } from './advance.js';
export { answerAsk } from './answer-ask.js';
export type { AnswerOption, AskAnswer } from './answer-ask.js';
export { assessSubPromises, subPromises } from './sub-promises.js';
export type { SubVerdict } from './sub-promises.js';
export { knownOf } from './known.js';
export type { KnownBeside } from './known.js';
export { touching } from './touching.js';
export { caseIdFor, remedyIdFor } from './case-id.js';
export { choose } from './choose.js';
export { consentTo } from './consent-to.js';
export type { ConsentOptions } from './consent-to.js';
export { followedChannel } from './followed.js';
export { evidenceOf } from './evidence-of.js';
export { giveNews } from './give-news.js';
export type { NewsOptions } from './give-news.js';
export type { AdvanceOptions } from './options.js';
export { previewOrder } from './preview-order.js';
export type { PreviewOptions } from './preview-order.js';
export { verdictOn } from './verdict.js';
export { replay, transition } from './transition.js';
export type { Transition } from './transition.js';
export type { ViewOptions } from './view/context.js';
export { nextCheckAt } from './next-check.js';
export { viewStaff } from './view/view-staff.js';
export type { ViewStaffOptions } from './view/view-staff.js';
export { viewIncident } from './view/incident.js';
export type { ViewIncidentOptions } from './view/incident.js';
export { lookupText } from './view/lookup-text.js';
export { viewPromise } from './view/promise-view.js';
export type { ViewPromiseOptions } from './view/promise-view.js';
export { viewCase } from './view/view-case.js';
export type { ActionsOf, ViewCaseOptions } from './view/view-case.js';
export { viewOrder } from './view/view-order.js';
export type { ViewOrderOptions } from './view/view-order.js';
export { composeLetter, composeLinkLetter } from './letter/compose-letter.js';
export type { LetterOptions } from './letter/compose-letter.js';
export type {
  Letter,
  LetterChoice,
  LetterDate,
  LetterOccasion,
  LetterReceipt,
  LetterWay,
} from './letter/letter.js';
