import type { Eta, OrderEvent, OrderRecord } from '@amends/core';

/** When every verdict is asked for. */
export const asOf = '2026-11-12T15:00:00Z';

/** The same in milliseconds since 1970. */
export const now = Date.parse(asOf);

/** The four answers of the question that everybody is asked. */
export type Answer = 'kept' | 'broken' | 'at-risk' | 'on-track';

/** When an event expects the arrival. */
export function etaIn({ eta }: OrderEvent): string | null {
  return typeof eta === 'string' ? eta : ((eta as Eta | null)?.by ?? null);
}

/** The deadline as it was promised. */
export function deadlineIn(order: OrderRecord): string {
  return order.promises[0]?.window.by ?? '';
}
