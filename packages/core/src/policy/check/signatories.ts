import type { LocalDay } from '../../model/order.js';
import type { Absence, Policy } from '../../model/policy.js';
import { isLocalDay } from '../../time/local-day.js';
import { signatoryOn } from '../signatory.js';
import { error, step, warning } from './issue.js';
import type { PolicyIssue } from './issue.js';

const namesNobody = /\b(team|department|customer (?:care|service|support))\b/iu;

/** What is wrong with those who sign. */
export function signatoryIssues({ signatories }: Policy, today: LocalDay | null): PolicyIssue[] {
  const entries = Object.entries(signatories);
  if (entries.length === 0) {
    return [
      error(
        'nobody-signs',
        '/signatories',
        'Nobody is named, and every apology is signed by a person. Add one with a name and a role.',
      ),
    ];
  }
  return entries.flatMap(([id, { name, role, away = [] }]) => {
    const path = `/signatories/${step(id)}`;
    const issues: PolicyIssue[] = [];
    if (name.trim() === '' || role.trim() === '') {
      issues.push(
        error(
          'nameless-signatory',
          path,
          'A signatory has no name or no role. Give both, as the customer should read them.',
        ),
      );
    } else if (namesNobody.test(name)) {
      issues.push(
        error(
          'no-person',
          `${path}/name`,
          `"${name}" is no person. Name the one who answers for it.`,
        ),
      );
    }
    for (const [at, absence] of away.entries()) {
      issues.push(...absenceIssues(signatories, id, absence, `${path}/away/${at}`));
      if (today !== null && absence.from <= today && today <= absence.until) {
        issues.push(awayNow(signatories, id, absence, today, `${path}/away/${at}`));
      }
    }
    return issues;
  });
}

function absenceIssues(
  signatories: Policy['signatories'],
  id: string,
  { from, until, deputy }: Absence,
  path: string,
): PolicyIssue[] {
  const issues: PolicyIssue[] = [];
  if (!isLocalDay(from) || !isLocalDay(until) || until < from) {
    issues.push(
      error(
        'backward-span',
        path,
        'An absence runs from its first day to its last, each a day of the calendar. Put the earlier one in "from".',
      ),
    );
  }
  if (deputy === id || (deputy !== undefined && !Object.hasOwn(signatories, deputy))) {
    issues.push(
      error(
        'unknown-signatory',
        `${path}/deputy`,
        `The deputy "${deputy}" is nobody else in the roster. Use another of ${Object.keys(signatories).join(', ')}, or leave it out and the next one signs.`,
      ),
    );
  }
  return issues;
}

function awayNow(
  signatories: Policy['signatories'],
  id: string,
  { until }: Absence,
  today: LocalDay,
  path: string,
): PolicyIssue {
  const signing = signatoryOn({ signatories }, id, today);
  const whoSigns =
    signing === null || signing.id === id
      ? 'Nobody else is there, so the name stands. Add somebody who can be asked'
      : `"${signing.id}" signs instead. Name a deputy if that is the wrong one`;
  return warning('signatory-away', path, `"${id}" is away until ${until}. ${whoSigns}.`);
}
