import type { OrderRecord } from '../model/record.js';
import type { Issue, IssueCode, ReasonParams } from '../model/reason.js';
import { isInRing } from '../model/promise-chain.js';
import type { Fact } from './fact.js';
import { reason } from './reason.js';

/** Contradictions between what events say and what the record knows: lines, promises, clocks. */
export function contradictionsOf(record: OrderRecord, facts: readonly Fact[]): Issue[] {
  const issues: Issue[] = [];
  const report = (code: IssueCode, params: ReasonParams = {}, ...about: readonly Fact[]) =>
    issues.push(reason(code, params, about));
  const lines = new Set(record.order.lines.map((line) => line.id));
  const promises = new Set(record.promises.map((promise) => promise.id));
  const delivered = new Map<string | null, Fact>();

  for (const fact of facts) {
    const { event, shipmentId, milestone } = fact;
    for (const lineId of event.lineIds ? new Set(event.lineIds) : []) {
      if (!lines.has(lineId)) report('unknown-line', { lineId }, fact);
    }
    const promiseId = event.promiseId ?? null;
    if (promiseId !== null && !promises.has(promiseId))
      report('unknown-promise', { promiseId }, fact);
    if (fact.occurredAt > fact.recordedAt) report('occurred-after-recorded', {}, fact);
    if (fact.eta === null && (event.eta ?? null) !== null) report('unreadable-eta', {}, fact);

    // Events without a parcel are about one when they are about the whole order; a claim may bring another.
    if (shipmentId === null && (fact.lineIds ?? fact.units) !== null) continue;
    if (milestone === 'claim') delivered.delete(null);
    const before = delivered.get(shipmentId);
    if (before === undefined) {
      if (milestone === 'delivered') delivered.set(shipmentId, fact);
    } else if (milestone === 'shipped' && fact.at > before.at) {
      report('delivered-before-shipped', {}, before, fact);
    } else if (milestone === 'returning' || milestone === 'returned') {
      report('delivered-then-returned', {}, before, fact);
    }
  }

  for (const promise of record.promises) {
    for (const lineId of new Set(promise.lineIds)) {
      if (!lines.has(lineId)) report('unknown-line', { lineId, promiseId: promise.id });
    }
    const promiseId = promise.revises ?? null;
    if (promiseId !== null && !promises.has(promiseId)) {
      report('unknown-promise', { promiseId, revisedBy: promise.id });
    } else if (promiseId !== null && isInRing(record, promise)) {
      report('revision-cycle', { promiseId: promise.id });
    }
  }
  return issues;
}
