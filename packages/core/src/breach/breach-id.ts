/**
 * The id of the breach of a promise: the same on every machine, and readable. Both parts are escaped,
 * so that no two pairs share an id.
 *
 * @param orderId the order's id.
 * @param rootPromiseId the promise that was first made; its revisions belong to the same breach.
 */
export function breachIdFor(orderId: string, rootPromiseId: string): string {
  return `${escaped(orderId)}:${escaped(rootPromiseId)}`;
}

function escaped(id: string): string {
  // Half a surrogate pair cannot be escaped, and ids come from anybody.
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));
}
