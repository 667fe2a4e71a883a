import type { CaseView, ViewLedgerEntry } from '@amends/core';

/** One date or word of the ledger. */
export interface LedgerEntry {
  readonly id: string;
  /** What was promised: "With you", "More from us". */
  readonly what: string;
  readonly status: ViewLedgerEntry['status'];
  readonly statusText: string;
  readonly text: string;
  /** The machine's reading, where it is one moment: a span of days has none. */
  readonly dateTime: string | undefined;
  /** Whether a later date took its place. */
  readonly isOvertaken: boolean;
  readonly said: { readonly where: string; readonly at: string; readonly when: string };
  /** One fact that explains why it moved or was missed. */
  readonly because: string | null;
  /** When it was done, in time or not. */
  readonly done: { readonly at: string; readonly text: string } | null;
}

/** Promises whose later date takes the place of the earlier one; a word is a word by itself. */
const ofGoods: ReadonlySet<ViewLedgerEntry['kind']> = new Set<ViewLedgerEntry['kind']>([
  'ship',
  'deliver',
  'pickup',
  'complete',
]);

/** Every date and every word that was given, oldest first. Pure: for a ledger of your own. */
export function ledgerFacts({ ledger }: CaseView): readonly LedgerEntry[] {
  return ledger.map(
    (
      { promiseId, kind, kindText, dates, saidAt, saidByText, status, ...rest },
      at,
    ): LedgerEntry => ({
      id: promiseId,
      what: kindText,
      status,
      statusText: rest.statusText,
      text: dates.text,
      dateTime: (dates.from === null ? dates.by : null) ?? undefined,
      isOvertaken:
        status === 'moved' ||
        (ofGoods.has(kind) && ledger.slice(at + 1).some((later) => later.kind === kind)),
      said: { where: saidByText, at: saidAt.at, when: saidAt.text },
      because: rest.because,
      done: rest.doneAt,
    }),
  );
}
