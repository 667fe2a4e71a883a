import type { CaseView } from '@amends/core';

/** What a receipt says of a view. */
export interface ReceiptFacts {
  /** `agreed`: being carried out. `done`: the store says so. `delayed`: later than we said. */
  readonly status: 'agreed' | 'done' | 'delayed';
  readonly statusText: string;
  readonly title: string;
  readonly value: string | null;
  readonly detail: string | null;
  readonly reference: string | null;
}

/** What was agreed; from the receipt, or from the bare choice before there is one. `null`: nothing yet. */
export function receiptFacts({ receipt, choice }: CaseView): ReceiptFacts | null {
  if (receipt !== null) {
    const { status, statusText, title, value, detail, reference } = receipt;
    return { status, statusText, title, value: value?.text ?? null, detail, reference };
  }
  if (choice === null) return null;
  return {
    status: 'agreed',
    statusText: choice.at.text,
    title: choice.title,
    value: null,
    detail: null,
    reference: null,
  };
}
