import { stateSign } from './state-sign.js';

/** The carrier was at the door and could not hand it over. */
export const attemptFailed = stateSign(
  'attempt-failed',
  ({ milestone }) => milestone === 'attempt-failed',
);
