import type { Agreement, RecoveryCase } from '../model/recovery-case.js';
import type { CostTally } from './tally.js';

/** What was agreed in a case: each remedy that is being carried out or has been. */
export function costsOf(recovery: RecoveryCase): CostTally[] {
  const { offer, choice, remedy } = recovery;
  const current = offer && choice ? [{ offer, choice, remedy }] : [];
  return [...recovery.agreed, ...current].flatMap((agreement) => costOf(agreement) ?? []);
}

function costOf({ offer, choice, remedy }: Agreement): CostTally | null {
  if (remedy === null || remedy.progress === 'failed') return null;
  const { pick } = choice;
  const picked =
    pick.kind === 'exit'
      ? offer.exit
      : offer.options.find((option) => pick.kind === 'option' && option.id === pick.optionId);
  // A call is worth much and costs no money.
  if (!picked?.value) return null;
  const state = remedy.progress === 'done' ? 'done' : 'pending';
  return { kind: picked.kind, ...picked.value, state, count: 1 };
}
