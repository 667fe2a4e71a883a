import type { PromiseKind } from '../model/promise.js';

const told = {
  ship: 'ship',
  deliver: 'other',
  pickup: 'pickup',
  complete: 'complete',
  update: 'word',
  answer: 'word',
  remedy: 'remedy',
} as const;

/** What was promised, as the messages of a letter tell it apart. */
export function toldAs(kind: PromiseKind): (typeof told)[PromiseKind] {
  return told[kind];
}

/** Whether it is told as leaving, as arriving, or as being done. */
export function movesAs(kind: PromiseKind): 'ship' | 'goods' | 'other' {
  if (kind === 'ship') return 'ship';
  return kind === 'deliver' ? 'goods' : 'other';
}
