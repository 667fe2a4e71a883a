import type { CaseView, Signatory, ViewReceipt } from '@amends/core';

/** What a record says of a view. */
export interface RecordFacts {
  /** The order's number as the customer knows it. */
  readonly orderNumber: string;
  /** The least settled of them: `delayed` before `agreed` before `done`. */
  readonly status: ViewReceipt['status'];
  /** Everything that was agreed, oldest first. */
  readonly agreed: readonly ViewReceipt[];
  readonly signatory: Signatory | null;
}

const order: readonly ViewReceipt['status'][] = ['delayed', 'agreed', 'done'];

/** What was ever agreed about an order's promise; `null` before anything was. Pure. */
export function recordFacts({
  orderId,
  orderNumber = orderId,
  receipts,
  apology,
}: CaseView): RecordFacts | null {
  if (receipts.length === 0) return null;
  return {
    orderNumber,
    status: order.find((status) => receipts.some((each) => each.status === status)) ?? 'done',
    agreed: [...receipts].reverse(),
    signatory: apology?.signatory ?? null,
  };
}
