import { breachIdFor } from '../breach/index.js';

/**
 * The id of the case of one promise: the id of its breach, the same on every machine.
 *
 * @param orderId the order's id.
 * @param rootPromiseId the promise that was first made; its revisions belong to the same case.
 */
export function caseIdFor(orderId: string, rootPromiseId: string): string {
  return breachIdFor(orderId, rootPromiseId);
}

/** The id of the remedy that carries out a pick: one for each offer and option, however often it is asked for. */
export function remedyIdFor(offerId: string, optionId: string): string {
  return `${offerId}:${optionId}`;
}
