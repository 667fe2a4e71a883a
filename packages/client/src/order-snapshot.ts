import type {
  CaseView,
  ClaimKind,
  ConsentRequest,
  FollowChannel,
  OrderView,
  Pick,
} from '@amends/core';
import type { ClientError } from './client-error.js';

/**
 * How updates reach us. `idle`: nobody looks, or the first contact is being made. `live`: the server
 * tells us. `polling`: we ask. `offline`: neither works, and we keep trying.
 */
export type Connection = 'idle' | 'live' | 'polling' | 'offline';

/** Something the customer sent whose answer is not here yet. */
export type PendingAction =
  | { readonly type: 'choice'; readonly caseId: string; readonly pick: Pick }
  | {
      readonly type: 'consent';
      readonly caseId: string;
      readonly answer: ConsentRequest['answer'];
    }
  | { readonly type: 'claim'; readonly claim: ClaimKind }
  | { readonly type: 'photo'; readonly photo: Blob }
  /** `page` also when updates are being stopped. */
  | { readonly type: 'follow'; readonly channel: FollowChannel };

interface SnapshotBase {
  readonly connection: Connection;
  /** Shown as being sent, never as done: nothing about a choice or money is assumed. */
  readonly pending: readonly PendingAction[];
}

/**
 * An order at one moment, immutable; the same object for as long as nothing changed. `status` says
 * whether there is something to show: once `ready` it stays so, and a later failed read stands in
 * `error` beside the last view.
 */
export type OrderSnapshot =
  | (SnapshotBase & {
      readonly status: 'idle' | 'loading';
      readonly view: null;
      readonly error: null;
    })
  | (SnapshotBase & { readonly status: 'error'; readonly view: null; readonly error: ClientError })
  | (SnapshotBase & {
      readonly status: 'ready';
      readonly view: OrderView;
      readonly error: ClientError | null;
    });

/** The snapshot before anything happened. */
export function firstSnapshot(initial: OrderView | undefined): OrderSnapshot {
  const base = { connection: 'idle', pending: [], error: null } as const;
  return initial
    ? { ...base, status: 'ready', view: initial }
    : { ...base, status: 'idle', view: null };
}

/** A view is worked out anew at each read; one that says the same at a later instant is no change. */
const meaning = (view: CaseView): string =>
  JSON.stringify(view, (key, value: unknown) => (key === 'asOf' ? undefined : value));

/** `next`, made of the objects of `previous` wherever they say the same. */
export function shareIdentity(previous: OrderView | null, next: OrderView): OrderView {
  if (previous?.orderId !== next.orderId) return next;
  const cases = next.cases.map((fresh) => {
    const known = previous.cases.find(({ caseId }) => caseId === fresh.caseId);
    return known && meaning(known) === meaning(fresh) ? known : fresh;
  });
  const isSame =
    cases.length === previous.cases.length &&
    cases.every((each, index) => each === previous.cases[index]);
  return isSame ? previous : { ...next, cases };
}

/** The order with one of its cases replaced; unchanged when it has no such case. */
export function replaceCase(order: OrderView, fresh: CaseView): OrderView {
  const cases = order.cases.map((each) => (each.caseId === fresh.caseId ? fresh : each));
  return shareIdentity(order, { ...order, cases });
}
