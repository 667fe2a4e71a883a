import type { CaseNeed, Money } from '@amends/core';

/** What each need is called, and what it asks of whoever reads it. */
export const needWords: Readonly<
  Record<CaseNeed, { readonly name: string; readonly about: string }>
> = {
  failed: { name: 'Failed', about: 'A remedy was given up' },
  answer: { name: 'Waits for an answer', about: 'A customer asked' },
  attention: { name: 'Wants a person', about: 'A word was not kept, or the policy says so' },
  'follow-up': { name: 'Follow-up', about: 'A note or a call' },
  update: { name: 'Next word', about: 'News is owed' },
  refund: { name: 'Money owed', about: 'By a date that the law sets' },
  'at-risk': { name: 'About to break', about: 'The promise still stands' },
};

/** A code as people read it: `refund-shipping` is "Refund shipping". */
export function spoken(code: string): string {
  const text = code.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An amount as people read it. No float on the way: the digits are cut where the currency has its point. */
export function moneyText({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const places = format.resolvedOptions().maximumFractionDigits ?? 2;
  const digits = String(Math.abs(amount)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const text = places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
  const sign = amount < 0 ? '-' : '';
  // A text keeps every digit; the types of this library do not know that it may be one.
  return format.format(`${sign}${text}` as unknown as number);
}

/** "12.50" in minor units; `null` when it is no amount. */
export function minorUnits(text: string, currency: string): number | null {
  const places =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 2;
  const match = /^(\d{1,12})(?:[.,](\d+))?$/u.exec(text.trim());
  const [, whole = '', part = ''] = match ?? [];
  if (match === null || part.length > places) return null;
  return Number(whole + part.padEnd(places, '0'));
}

/** An amount as somebody types it: "12.50". */
export function typed({ amount, currency }: Money): string {
  const places =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 2;
  const digits = String(amount).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
