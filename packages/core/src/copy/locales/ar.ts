/** The Arabic copy: Modern Standard Arabic, worded so that it fits any reader's gender. */
export { ar } from './ar.generated.js';
