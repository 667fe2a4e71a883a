import type { AmendsClient } from '@amends/client';
import type { OrderView } from '@amends/core';
import { createMemoryClient } from '@amends/react/testing';
import type { Deed } from '@amends/react/testing';
import type { CustomerAct } from './deeds.js';

/** The page's own server: what the order looks like now, and what a deed makes of it. */
export interface LabServer {
  readonly read: () => OrderView;
  /** Does it, and says what the order looks like afterwards. */
  readonly act: (act: CustomerAct) => OrderView;
}

/** The real client over a server that is the page itself. */
export function createLabClient({ read, act }: LabServer): AmendsClient {
  return createMemoryClient({
    read,
    send: (deed) => {
      const what = actOf(deed, read());
      // What the lab does not play out (where to hear from us) changes nothing here.
      return { ok: true, value: what === null ? read() : act(what) };
    },
  });
}

function actOf(deed: Deed, order: OrderView): CustomerAct | null {
  switch (deed.route) {
    case 'choose':
      return deed.body.pick;
    case 'consent': {
      if (deed.body.answer === 'cancel') return { kind: 'exit' };
      const consent = order.cases.find(({ caseId }) => caseId === deed.id)?.consent;
      const promiseId = deed.body.promiseId ?? consent?.promiseId ?? null;
      return promiseId === null ? null : { kind: 'wait', promiseId };
    }
    case 'claim': {
      const { claim, lineIds = null, text = null } = deed.body;
      return { kind: 'claim', claim, lineIds, text };
    }
    case 'follow':
    case 'stopUpdates':
      return null;
  }
}
