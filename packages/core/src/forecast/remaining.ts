import { LONGEST } from './group.js';
import type { Hazards } from './hazards.js';

/** The chance that it has come by the end of today, tomorrow, and so on; rises, and need not reach 1. */
export type Remaining = readonly number[];

/**
 * What remains of a stretch that began `gone` days ago and had not ended by yesterday: later days only,
 * given that the earlier ones went by.
 */
export function remainingOf(hazards: Hazards, gone: number, length = LONGEST + 1): Remaining {
  const chances: number[] = [];
  let open = 1;
  for (let ahead = 0; ahead < length; ahead += 1) {
    // Beyond what is told apart the past says nothing, and nothing more is expected.
    open *= 1 - (hazards[gone + ahead] ?? 0);
    chances.push(1 - open);
  }
  return chances;
}

/**
 * What remains where a second stretch begins on the day on which the first ends: every day on which it
 * may be handed over, with what then remains.
 */
export function inTurn(first: Remaining, secondFrom: (ahead: number) => Remaining): Remaining {
  const chances = new Array<number>(first.length).fill(0);
  let before = 0;
  first.forEach((chance, ahead) => {
    const here = chance - before;
    before = chance;
    if (here <= 0) return;
    const then = secondFrom(ahead);
    for (let day = ahead; day < chances.length; day += 1)
      chances[day] = (chances[day] ?? 0) + here * (then[day - ahead] ?? 0);
  });
  return chances;
}
