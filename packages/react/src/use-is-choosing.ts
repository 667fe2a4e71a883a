'use client';
import type { OrderSnapshot } from '@amends/client';
import type { CaseView } from '@amends/core';
import { useAmends } from './amends-context.js';
import { nothing, useObservable } from './observable.js';

/** Whether a choice for this case is on its way, sent from whichever component. */
export function useIsChoosing({ orderId, caseId }: CaseView): boolean {
  const order = useAmends()?.order;
  const isOurs = order?.orderId === orderId;
  const snapshot = useObservable<OrderSnapshot | null>(isOurs ? order : nothing);
  return (
    snapshot?.pending.some((each) => each.type === 'choice' && each.caseId === caseId) ?? false
  );
}
