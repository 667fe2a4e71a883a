/** The right-to-left pseudo-locale: English, turned around. For finding layouts that know only one direction. */
export { enXB } from './en-XB.generated.js';
