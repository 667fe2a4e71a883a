import type { Agreement, RecoveryCase } from '../model/recovery-case.js';

/** Everything agreed in a case, oldest first, the choice that stands last. */
export function agreements({ agreed, offer, choice, remedy }: RecoveryCase): readonly Agreement[] {
  return offer === null || choice === null ? agreed : [...agreed, { offer, choice, remedy }];
}
