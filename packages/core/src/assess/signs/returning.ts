import { stateSign } from './state-sign.js';

/** It is on its way back. */
export const returning = stateSign('returning', ({ milestone }) => milestone === 'returning');
