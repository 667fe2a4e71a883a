import { isTrouble, stateSign } from './state-sign.js';

/** The carrier cannot find the door; often only the customer can mend that. */
export const addressProblem = stateSign(
  'address-problem',
  (state) => isTrouble(state) && state.event.reason === 'address',
);
