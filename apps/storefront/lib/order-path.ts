/** The page of an order, with the key that opens it. */
export function orderPath(orderId: string, key: string | null): string {
  const path = `/orders/${encodeURIComponent(orderId)}`;
  return key === null ? path : `${path}?key=${encodeURIComponent(key)}`;
}
