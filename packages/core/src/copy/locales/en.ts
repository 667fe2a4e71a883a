/** The English copy: what everything falls back to. */
export { en } from './en.generated.js';
