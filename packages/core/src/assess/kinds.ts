import type { Fact } from '../evidence/index.js';
import { isScan } from '../evidence/milestones.js';
import type { Milestone } from '../model/event.js';
import { revisionsOf, rootOf } from '../model/promise-chain.js';
import type { OrderPromise, PromiseKind } from '../model/promise.js';
import type { OrderRecord } from '../model/record.js';
import { parseInstant } from '../time/index.js';
import { goodsSigns, pickupSigns, revisionSigns, shipSigns, workSigns } from './signs/index.js';
import type { Sign } from './signs/sign.js';

/** How one kind of promise is kept, and what can be wrong with it. */
export interface KindRule {
  /**
   * Whether it is about units of lines, which can be lost, returned or cancelled, and of which the
   * customer can let the store off; else it is one thing done once.
   */
  readonly isAboutUnits: boolean;
  /** Whether it is about arriving, so that claims and carriers' estimates bear on it. */
  readonly isAboutArrival: boolean;
  readonly settles: (record: OrderRecord, promise: OrderPromise) => (fact: Fact) => boolean;
  readonly signs: readonly Sign[];
}

const goods = { isAboutUnits: true, isAboutArrival: true };
const word = { isAboutUnits: false, isAboutArrival: false };

/** Every kind of promise with its rule. */
export const kinds: Readonly<Record<PromiseKind, KindRule>> = {
  // Whoever scans a parcel has it: any scan proves the hand-over that nobody reported.
  ship: { ...word, isAboutUnits: true, settles: () => isScan, signs: shipSigns },
  deliver: { ...goods, settles: milestones('delivered', 'picked-up'), signs: goodsSigns },
  pickup: { ...goods, settles: milestones('ready-for-pickup', 'picked-up'), signs: pickupSigns },
  complete: { ...goods, settles: milestones('completed'), signs: workSigns },
  update: { ...word, settles: nextWord, signs: revisionSigns },
  remedy: { ...word, settles: naming('remedied', 'refunded'), signs: revisionSigns },
  answer: { ...word, settles: naming('notified', 'remedied', 'refunded'), signs: revisionSigns },
};

function milestones(...those: readonly Milestone[]): KindRule['settles'] {
  return () => (fact) => those.includes(fact.milestone);
}

/** Events that name the promise, or another in its chain. */
function naming(...those: readonly Milestone[]): KindRule['settles'] {
  return (record, promise) => {
    const root = rootOf(record, promise);
    const ids = new Set([root, ...revisionsOf(record, root)].map((each) => each.id));
    return (fact) => those.includes(fact.milestone) && ids.has(fact.event.promiseId ?? '');
  };
}

/** "You hear from us by": any word after that was said. */
function nextWord(_record: OrderRecord, promise: OrderPromise): (fact: Fact) => boolean {
  const saidAt = parseInstant(promise.madeAt);
  return (fact) => fact.milestone === 'notified' && fact.at > saidAt;
}
