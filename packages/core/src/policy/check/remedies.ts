import type { LocalDay } from '../../model/order.js';
import type { Policy, RemedyTerms } from '../../model/policy.js';
import { REMEDY_KINDS } from '../../model/remedy.js';
import type { RemedyKind } from '../../model/remedy.js';
import { isLocalDay } from '../../time/local-day.js';
import { error, isCount, warning } from './issue.js';
import type { PolicyIssue } from './issue.js';

/** Kinds that are worth nothing unless their terms say how much. */
const priced: ReadonlySet<string> = new Set<RemedyKind>([
  'refund',
  'partial-refund',
  'refund-shipping',
  'discount-this-order',
  'discount-next-order',
  'store-credit',
  'gift-card',
  'donate',
]);

/** Kinds that are nothing unless their terms say what. */
const named: ReadonlySet<string> = new Set<RemedyKind>(['free-item', 'donate']);

/** What is wrong with the catalogue of remedies. */
export function remedyIssues({ remedies }: Policy, today: LocalDay | null): PolicyIssue[] {
  const seen = new Set<string>();
  return remedies.flatMap((terms, at) => {
    const path = `/remedies/${at}`;
    const issues = [...kindIssues(terms, path), ...numberIssues(terms, path)];
    if (seen.has(terms.kind)) {
      issues.unshift(
        error(
          'duplicate-id',
          `${path}/kind`,
          `There are two sets of terms for "${terms.kind}". Keep one.`,
        ),
      );
    }
    seen.add(terms.kind);
    const { availableUntil } = terms;
    if (availableUntil !== undefined && !isLocalDay(availableUntil)) {
      issues.push(
        error(
          'out-of-range',
          `${path}/availableUntil`,
          'The last day of a remedy is a day of the calendar, such as "2026-12-31".',
        ),
      );
    } else if (availableUntil !== undefined && today !== null && availableUntil < today) {
      issues.push(
        warning(
          'expired-terms',
          `${path}/availableUntil`,
          `"${terms.kind}" was offered until ${availableUntil}, and is no more. Move the day, or remove the terms.`,
        ),
      );
    }
    return issues;
  });
}

function kindIssues(terms: RemedyTerms, path: string): PolicyIssue[] {
  const { kind, basisPoints, amounts, subject } = terms;
  if (!(REMEDY_KINDS as readonly string[]).includes(kind))
    return [unknownRemedy(kind, `${path}/kind`)];
  const issues: PolicyIssue[] = [];
  if (priced.has(kind) && basisPoints === undefined && amounts === undefined) {
    issues.push(
      warning(
        'remedy-without-worth',
        path,
        `"${kind}" has neither a share nor an amount, so it is worth nothing and never offered. Give "basisPoints" or "amounts".`,
      ),
    );
  }
  if (named.has(kind) && (subject ?? '').trim() === '') {
    const what = kind === 'donate' ? 'who receives it' : 'what it is';
    issues.push(
      warning(
        'remedy-without-worth',
        path,
        `"${kind}" does not say ${what}, so it is never offered. Give "subject", as the customer should read it.`,
      ),
    );
  }
  return issues;
}

function numberIssues(terms: RemedyTerms, path: string): PolicyIssue[] {
  const { basisPoints = 0, arrivesInBusinessDays, validForDays = 1 } = terms;
  const issues: PolicyIssue[] = [];
  const refuse = (field: string, message: string) =>
    issues.push(error('out-of-range', `${path}/${field}`, message));
  if (!isCount(basisPoints))
    refuse('basisPoints', 'A share is a whole number of basis points, zero or more: 1500 is 15 %.');
  if (!isCount(arrivesInBusinessDays))
    refuse(
      'arrivesInBusinessDays',
      'A remedy arrives within a whole number of business days, zero or more.',
    );
  if (!(isCount(validForDays) && validForDays > 0))
    refuse('validForDays', 'Credit is valid for a whole number of days, one or more.');
  for (const [currency, least] of Object.entries(terms.atLeast ?? {})) {
    if (least > (terms.atMost?.[currency] ?? Infinity))
      refuse(
        `atLeast/${currency}`,
        'A share cannot be raised to more than it is lowered to. Make "atLeast" the smaller.',
      );
  }
  return issues;
}

/** Says that nobody knows a remedy of this name. */
export function unknownRemedy(kind: string, path: string): PolicyIssue {
  return error(
    'unknown-remedy',
    path,
    `There is no remedy called "${kind}". Use one of ${REMEDY_KINDS.join(', ')}.`,
  );
}
