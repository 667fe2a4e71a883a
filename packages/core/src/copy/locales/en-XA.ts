/** The pseudo-locale: English with accents, longer, in brackets. For finding text that is no copy. */
export { enXA } from './en-XA.generated.js';
