'use client';
import { useMemo } from 'react';
import type { ClientError, Connection, OrderSnapshot } from '@amends/client';
import type { CaseView } from '@amends/core';
import { useHeadline } from './use-headline.js';
import { useOrder } from './use-order.js';

/** One case of an order, as it stands. */
export interface UseCaseResult {
  /** The order's. `ready` with no `view` means that the order has no such case. */
  readonly status: OrderSnapshot['status'];
  readonly view: CaseView | null;
  readonly error: ClientError | null;
  readonly connection: Connection;
  /** Whether a choice for this case is on its way. */
  readonly isPending: boolean;
}

/**
 * Watches one case of an order, and has its changes announced.
 *
 * @param options.orderId the order it belongs to; the provider's by default.
 * @throws {Error} outside `<AmendsProvider>`, or when neither it nor the caller names an order.
 */
export function useCase(caseId: string, options?: { readonly orderId?: string }): UseCaseResult {
  const { status, view: order, error, connection, pending } = useOrder(options?.orderId);
  const view = order?.cases.find((each) => each.caseId === caseId) ?? null;
  const isPending = pending.some((each) => each.type === 'choice' && each.caseId === caseId);
  useHeadline(view);
  return useMemo(
    () => ({ status, view, error, connection, isPending }),
    [status, view, error, connection, isPending],
  );
}
