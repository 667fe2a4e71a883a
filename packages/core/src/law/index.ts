export { ifSilent } from './if-silent.js';
export type { IfSilent } from './if-silent.js';
export { impliedPromises } from './implied-promises.js';
export { lawOn, planLawOf } from './law-on.js';
export type { LawOn } from './law-on.js';
export { LAW_PACK_IDS } from './law-pack.js';
export type { Certainty, LawDoubt, LawPack, LawPackId, LawRuleSummary } from './law-pack.js';
export { LAW_REASON_CODES } from './law-reason.js';
export type { LawReason, LawReasonCode } from './law-reason.js';
export type {
  DelayNotice,
  NoticeCheck,
  NoticeGap,
  NoticePart,
  NoticeRuleSummary,
} from './notice.js';
export { noticeAdequacy } from './notice-adequacy.js';
export type { NoticeAdequacy } from './notice-adequacy.js';
export type { Delay } from './obligations.js';
export { obligations } from './obligations.js';
export type { LawOptions, ReadingOptions } from './options.js';
export { EU_COUNTRIES, packFor, packs } from './pack-for.js';
export type { SilenceEffect } from './silence.js';
export { STATEMENTS } from './statements.js';
export type { Statement } from './statements.js';
export { statutoryExit } from './statutory-exit.js';
export type { StatutoryExit } from './statutory-exit.js';
export type { Waiting } from './waiting.js';
export { isImplied, wasImplied, withImplied } from './with-implied.js';
