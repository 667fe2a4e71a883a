import { addressProblem } from './address-problem.js';
import { attemptFailed } from './attempt-failed.js';
import { backordered } from './backordered.js';
import { carrierException } from './carrier-exception.js';
import { customsHold } from './customs-hold.js';
import { etaAfterDeadline } from './eta-after-deadline.js';
import { forecastLate } from './forecast-late.js';
import { noMovement } from './no-movement.js';
import { noWord } from './no-word.js';
import { noSlack } from './no-slack.js';
import { notShippedForDelivery, notShippedInTime } from './not-shipped.js';
import { returning } from './returning.js';
import { revised } from './revised.js';
import type { Sign } from './sign.js';

/** Signs for every promise: the store has moved the date. */
export const revisionSigns: readonly Sign[] = [revised];

const troubles: readonly Sign[] = [backordered, customsHold, addressProblem, carrierException];

/** Signs for what is to be handed over. */
export const shipSigns: readonly Sign[] = [
  revised,
  ...troubles,
  noMovement,
  notShippedInTime,
  forecastLate,
];

/** Signs for what is to be at the door. */
export const goodsSigns: readonly Sign[] = [
  revised,
  etaAfterDeadline,
  returning,
  attemptFailed,
  ...troubles,
  noMovement,
  noSlack,
  notShippedForDelivery,
  forecastLate,
];

/** Signs for what is to be ready for collection. */
export const pickupSigns: readonly Sign[] = [
  revised,
  etaAfterDeadline,
  ...troubles,
  noMovement,
  forecastLate,
];

/** Signs for what is to be made or done. */
export const workSigns: readonly Sign[] = [revised, etaAfterDeadline, ...troubles, noWord];
