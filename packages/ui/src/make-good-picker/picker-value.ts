import type { Pick, ViewOffer } from '@amends/core';

/** What the customer has marked so far. The names are those of the form's fields. */
export interface PickerValue {
  /** Keep the order, or take the way out. `null`: not said yet. */
  readonly decision: 'keep' | 'exit' | null;
  /** The id of an option, `ask` or `decline`. `null`: not said yet. */
  readonly option: string | null;
  /** What would help, in the customer's own words. */
  readonly text: string;
}

/** What is still missing before it can be sent. */
export type PickerProblem = 'decision' | 'option' | 'text';

/** Nothing marked: where every picker begins. */
export const emptyValue: PickerValue = { decision: null, option: null, text: '' };

/** Reads the value off the form: its fields are the truth, also before the page came alive. */
export function readValue(form: HTMLFormElement): PickerValue {
  const fields = new FormData(form);
  const field = (name: string): string | null => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : null;
  };
  const decision = field('decision');
  return {
    decision: decision === 'keep' || decision === 'exit' ? decision : null,
    option: field('option'),
    text: field('text') ?? '',
  };
}

const hasOptions = (offer: ViewOffer): boolean =>
  offer.options.length > 0 || offer.allowsAsk || offer.allowsDecline;

/** What keeps `value` from being sent. */
export function problemOf(value: PickerValue, offer: ViewOffer): PickerProblem | null {
  if (offer.exit !== null && value.decision === null) return 'decision';
  if (value.decision === 'exit' || !hasOptions(offer)) return null;
  if (value.option === null) return 'option';
  return value.option === 'ask' && value.text.trim() === '' ? 'text' : null;
}

/** The choice that a complete value stands for. Keeping the order with nothing to take is a decline. */
export function toPick({ decision, option, text }: PickerValue): Pick {
  if (decision === 'exit') return { kind: 'exit' };
  if (option === 'ask') return { kind: 'ask', text: text.trim() };
  if (option === null || option === 'decline') return { kind: 'decline' };
  return { kind: 'option', optionId: option };
}
