import type { CaseView, OrderView } from '@amends/core';

type Action = CaseView['actions']['claim'];

/** The same order, whose forms come back saying what was kept: only a page without JavaScript needs to be told. */
export function sayingWhatWasKept(order: OrderView): OrderView {
  return {
    ...order,
    cases: order.cases.map((view) => ({
      ...view,
      actions: {
        ...view.actions,
        claim: saying(view.actions.claim, 'claim'),
        follow: saying(view.actions.follow, 'follow'),
      },
    })),
  };
}

function saying(action: Action, kept: string): Action {
  const returnTo = action?.fields.returnTo;
  if (!action || returnTo === undefined) return action;
  return { ...action, fields: { ...action.fields, returnTo: `${returnTo}&kept=${kept}` } };
}
