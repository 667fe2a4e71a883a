/**
 * The id of the case of one promise: the same on every machine, and readable. Both parts are escaped,
 * so that no two pairs share an id.
 *
 * @param rootPromiseId the promise that was first made; its revisions belong to the same case.
 */
export function caseIdFor(orderId: string, rootPromiseId: string): string {
  return `${escaped(orderId)}:${escaped(rootPromiseId)}`;
}

/** The id of the remedy that carries out a pick: one an offer and option, however often it is asked for. */
export function remedyIdFor(offerId: string, optionId: string): string {
  return `${offerId}:${optionId}`;
}

function escaped(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));
}
