import type { CaseEvent, RecoveryCase } from '../model/recovery-case.js';
import type { OrderEvent } from '../model/event.js';
import type { OrderRecord } from '../model/record.js';
import type { OfferExit, OfferOption } from '../model/remedy.js';
import type { BreachOptions } from '../breach/index.js';
import { pickedFrom } from './picked-from.js';
import { knownOf } from './known.js';
import type { KnownBeside } from './known.js';
import { agreements } from './agreements.js';
import { cancelledEvent } from './cancel-by-law.js';
import { verdictOn } from './verdict.js';

/**
 * What an event of a case says about the order itself, as evidence to keep in its record, so that the
 * law is read with it from then on: taking the way out cancels, and so does the law; keeping an order for which consent was
 * asked consents; money that went back is a refund; a letter that held a legal notice is a notice.
 * Empty for every other event. Stable ids: keeping the same one twice is keeping it once.
 *
 * @param current the case as it stood when the event happened.
 * @throws {AmendsError} whatever an unreadable record makes `assess` throw.
 */
export function evidenceOf(
  record: OrderRecord,
  current: RecoveryCase,
  event: CaseEvent,
  options: Omit<BreachOptions, 'asOf'> & KnownBeside = {},
): OrderEvent[] {
  const base = { occurredAt: event.at, recordedAt: event.at };
  switch (event.type) {
    case 'choice.made': {
      const { offer } = current;
      if (offer === null) return [];
      const id = `${offer.id}:${event.choice.pick.kind}`;
      const by = { ...base, id, source: 'customer', channel: 'page' } as const;
      const picked = pickedFrom(offer, event.choice);
      if (event.choice.pick.kind === 'exit')
        return picked === null
          ? []
          : [{ ...by, milestone: 'cancelled', reason: 'customer', lineIds: linesOf(picked) }];
      // A question is no answer; and where no way out was set beside it, nobody was asked.
      if (event.choice.pick.kind === 'ask' || offer.exit === null) return [];
      const asOf = event.at;
      const { law } = verdictOn(knownOf(record, { ...options, asOf }), current.promiseId, {
        ...options,
        asOf,
      });
      const { effect, promiseId } = law.waiting;
      return effect === 'nothing' || promiseId === null || paysBack(picked)
        ? []
        : [{ ...by, milestone: 'consented', promiseId }];
    }
    case 'order.cancelled': {
      const cancelled = cancelledEvent(event.offer, event);
      return cancelled === null ? [] : [cancelled];
    }
    case 'remedy.fulfilled': {
      const done = agreements(current).find(({ remedy }) => remedy?.id === event.remedyId);
      const picked = done === undefined ? null : pickedFrom(done.offer, done.choice);
      if (done?.remedy?.progress === 'done' || picked === null || !paysBack(picked)) return [];
      return [
        {
          ...base,
          id: `${event.remedyId}:refunded`,
          milestone: 'refunded',
          source: 'store',
          promiseId: current.promiseId,
          amount: picked.value,
          lineIds: linesOf(picked),
        },
      ];
    }
    case 'update.given': {
      const isNotice = (current.apology?.notice ?? null) !== null && event.channel !== 'page';
      if (!isNotice) return [];
      const { channel, at } = event;
      const { id, promiseId } = current;
      return [
        {
          ...base,
          id: `${id}:notified:${at}`,
          milestone: 'notified',
          source: 'store',
          channel,
          promiseId,
        },
      ];
    }
    default:
      return [];
  }
}

/** Remedies that pay back what will not come. */
function paysBack(picked: OfferOption | OfferExit | null): boolean {
  const kind = picked?.kind;
  return kind === 'cancel-refund' || kind === 'partial-refund' || kind === 'refund';
}

/** The lines of a remedy as an event has them: `null` for all. */
function linesOf({ lineIds }: OfferOption | OfferExit): readonly string[] | null {
  return lineIds.length === 0 ? null : lineIds;
}
