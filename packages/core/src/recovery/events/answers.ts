import type { CaseAsk, RecoveryCase } from '../../model/recovery-case.js';
import { toldEvent } from '../sub-promises.js';

/** What the customer asked last. */
export function lastAsk({ asks }: RecoveryCase): CaseAsk | undefined {
  return asks.at(-1);
}

/** A case in which a question has been answered. */
export function withAnswer(
  current: RecoveryCase,
  asked: CaseAsk,
  {
    at,
    text,
    by,
  }: { readonly at: string; readonly text: string | null; readonly by: string | null },
): RecoveryCase {
  const { promiseId } = asked;
  const done = { ...asked, answeredAt: at, answer: text, answeredBy: by };
  return {
    ...current,
    asks: current.asks.map((each) => (each === asked ? done : each)),
    told: [
      ...current.told,
      toldEvent(current, at, { milestone: 'notified', channel: 'page', promiseId }),
    ],
  };
}
