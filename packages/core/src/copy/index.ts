export type { Brand, BrandVoice } from './brand.js';
export { dayOf, lastDayBefore } from './dates.js';
export type { LocaleCopy } from './locale.js';
export type { DateText, Message, MessageCases, MessagePart } from './message.js';
export { plainText, saidText } from './plain-text.js';
export { wordsFor } from './words.js';
export type { CopyKey, Words } from './words.js';
