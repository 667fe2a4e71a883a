import { isTrouble, stateSign } from './state-sign.js';

/** Customs hold it. */
export const customsHold = stateSign(
  'customs-hold',
  (state) => isTrouble(state) && state.event.reason === 'customs',
);
