import type { OrderRecord } from '../model/record.js';
import type { Issue } from '../model/reason.js';
import { isInRing } from '../model/promise-chain.js';
import type { Fact } from './fact.js';

/** Contradictions between what events say and what the record knows: lines, promises, clocks. */
export function contradictionsOf(record: OrderRecord, facts: readonly Fact[]): Issue[] {
  const issues: Issue[] = [];
  const lines = new Set(record.order.lines.map((line) => line.id));
  const promises = new Set(record.promises.map((promise) => promise.id));
  for (const fact of facts) {
    for (const lineId of new Set(fact.event.lineIds)) {
      if (!lines.has(lineId))
        issues.push({ code: 'unknown-line', params: { lineId }, eventIds: [fact.id] });
    }
    const promiseId = fact.event.promiseId ?? null;
    if (promiseId !== null && !promises.has(promiseId)) {
      issues.push({ code: 'unknown-promise', params: { promiseId }, eventIds: [fact.id] });
    }
    if (fact.isAheadOfRecord)
      issues.push({ code: 'occurred-after-recorded', params: {}, eventIds: [fact.id] });
    if (fact.hasUnreadableEta)
      issues.push({ code: 'unreadable-eta', params: {}, eventIds: [fact.id] });
  }
  for (const promise of record.promises) {
    for (const lineId of new Set(promise.lineIds)) {
      if (!lines.has(lineId)) {
        issues.push({
          code: 'unknown-line',
          params: { lineId, promiseId: promise.id },
          eventIds: [],
        });
      }
    }
    const revises = promise.revises ?? null;
    if (revises !== null && !promises.has(revises)) {
      issues.push({
        code: 'unknown-promise',
        params: { promiseId: revises, revisedBy: promise.id },
        eventIds: [],
      });
    } else if (isInRing(record, promise)) {
      issues.push({ code: 'revision-cycle', params: { promiseId: promise.id }, eventIds: [] });
    }
  }
  return [...issues, ...parcelContradictions(facts)];
}

/** What cannot have happened to one parcel in the order in which it is told. */
function parcelContradictions(facts: readonly Fact[]): Issue[] {
  const issues: Issue[] = [];
  const delivered = new Map<string, Fact>();
  for (const fact of facts) {
    if (fact.shipmentId === null) continue;
    const before = delivered.get(fact.shipmentId);
    if (fact.milestone === 'delivered') {
      if (before === undefined) delivered.set(fact.shipmentId, fact);
    } else if (before !== undefined && fact.milestone === 'shipped' && fact.at > before.at) {
      issues.push({ code: 'delivered-before-shipped', params: {}, eventIds: [before.id, fact.id] });
    } else if (
      before !== undefined &&
      (fact.milestone === 'returning' || fact.milestone === 'returned')
    ) {
      issues.push({ code: 'delivered-then-returned', params: {}, eventIds: [before.id, fact.id] });
    }
  }
  return issues;
}
