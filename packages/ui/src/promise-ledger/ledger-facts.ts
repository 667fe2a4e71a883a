import type { CaseView } from '@amends/core';

/**
 * How a date stands. `moved`: a later one took its place. `current`: it holds. `expected`: nobody
 * stated it, it is what the evidence says. `came`: when it really came.
 */
export type LedgerState = 'moved' | 'current' | 'expected' | 'came';

/** One date of the ledger. */
export interface LedgerEntry {
  readonly id: string;
  readonly state: LedgerState;
  readonly text: string;
  /** The machine's reading, where it is one moment: a span of days has none. */
  readonly dateTime: string | undefined;
  /** Where we said it, and when; `null` for what nobody stated. */
  readonly said: { readonly where: string; readonly at: string; readonly when: string } | null;
}

/** Every date ever given for a promise, oldest first, and what came of it. Pure: for a ledger of your own. */
export function ledgerFacts({ dates }: CaseView): readonly LedgerEntry[] {
  const { history, current, fulfilled } = dates;
  const last = history.length - 1;
  const expected = fulfilled === null && current?.basis === 'expected' ? current : null;
  const isOvertaken = expected !== null && isLater(expected.by, history[last]?.by);
  const stated = history.map((each, at): LedgerEntry => {
    const { promiseId, from, by, text, saidByText, saidAt } = each;
    return {
      id: promiseId,
      state: at < last || isOvertaken ? 'moved' : 'current',
      text,
      dateTime: (from === null ? by : null) ?? undefined,
      said: { where: saidByText, at: saidAt.at, when: saidAt.text },
    };
  });
  if (fulfilled !== null) {
    const { at, text } = fulfilled;
    return [...stated, { id: 'came', state: 'came', text, dateTime: at, said: null }];
  }
  if (expected === null) return stated;
  const { from, by, text } = expected;
  const dateTime = (from === null ? by : null) ?? undefined;
  return [...stated, { id: 'expected', state: 'expected', text, dateTime, said: null }];
}

/** Whether a day or an instant is on a later day than another. No date at all is later than any. */
function isLater(one: string | null, other: string | null | undefined): boolean {
  if (other === null || other === undefined) return false;
  return one === null || one.slice(0, 10) > other.slice(0, 10);
}
