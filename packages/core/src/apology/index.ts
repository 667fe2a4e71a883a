export { arrivalOf, statedDates } from './arrival.js';
export type { Arrival } from './arrival.js';
export * from './compose-apology.js';
export { explain } from './fact.js';
export { movesAs } from './kind-words.js';
export { affectedLines, countOf, namesOf } from './items.js';
export { saySilence } from './say-silence.js';
export { isHopeless, troubleOf } from './trouble.js';
export type { Trouble } from './trouble.js';
