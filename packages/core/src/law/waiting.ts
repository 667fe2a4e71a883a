/**
 * What it does in law when the customer agrees to wait. `agrees`: the new date, or none, is consented
 * to. `ends-right`: the right to cancel because it is late is given up for it. `nothing`: no right is
 * touched, and the new date is the store's own word.
 */
export interface Waiting {
  readonly effect: 'agrees' | 'ends-right' | 'nothing';
  /** The promise that a `consented` event of this answer names; `null` where there is none to name. */
  readonly promiseId: string | null;
}

/** Waiting touches no right. */
export const NO_EFFECT: Waiting = { effect: 'nothing', promiseId: null };

const WEIGHT: Readonly<Record<Waiting['effect'], number>> = {
  'ends-right': 2,
  agrees: 1,
  nothing: 0,
};

/** Of several portions, the effect that gives most away. */
export function weightiest(effects: readonly Waiting[]): Waiting {
  return effects.reduce(
    (held, each) => (WEIGHT[each.effect] > WEIGHT[held.effect] ? each : held),
    NO_EFFECT,
  );
}
