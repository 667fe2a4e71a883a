import type { CaseView } from '@amends/core';
import { briefSituations, walk } from '@amends/core/testing';
import type { WalkOptions } from '@amends/core/testing';

/** Where each thing goes, with what a server would put into the form. */
export const everyAction: NonNullable<WalkOptions['actions']> = (caseId) => {
  const post = (path: string) => ({
    method: 'POST' as const,
    href: `/amends/v1/${path}`,
    fields: { key: 'a.signed.key', idempotencyKey: 'form-1' },
  });
  const ofCase = `cases/${encodeURIComponent(caseId)}`;
  return {
    choose: post(`${ofCase}/choice`),
    consent: post(`${ofCase}/consent`),
    follow: post('orders/1001/updates'),
    claim: post('orders/1001/claims'),
  };
};

/** How one of the brief's situations stands at one of its moments: the real engine's own view. */
export function moment(number: number, at = 0, options: WalkOptions = {}): CaseView {
  const situation = briefSituations.find((each) => each.number === number);
  if (situation === undefined || !('record' in situation)) {
    throw new Error(`Situation ${String(number)} is not of one order.`);
  }
  const view = walk(situation, { actions: everyAction, ...options })[at]?.view;
  if (view === undefined)
    throw new Error(`Situation ${String(number)} has no moment ${String(at)}.`);
  return view;
}
