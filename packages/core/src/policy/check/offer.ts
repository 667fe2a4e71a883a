import type { Policy } from '../../model/policy.js';
import { error, isCount, warning } from './issue.js';
import type { PolicyIssue } from './issue.js';

/** From here on compensation does no more good, and some dislike it (Haesevoets et al. 2017). */
const MOST_THAT_HELPS = 15_000;

/** What is wrong with the terms of every offer. */
export function offerIssues({ offer, followUps = {} }: Policy): PolicyIssue[] {
  const issues: PolicyIssue[] = [];
  const refuse = (path: string, message: string) =>
    issues.push(error('out-of-range', path, message));
  if (!(isCount(offer.openForDays) && offer.openForDays > 0))
    refuse('/offer/openForDays', 'An offer stays open for a whole number of days, one or more.');
  if (!(isCount(offer.maxOptions) && offer.maxOptions <= 3))
    refuse(
      '/offer/maxOptions',
      'An offer has at most three options: more is a burden, not a choice.',
    );
  if (!isCount(offer.capBasisPoints))
    refuse(
      '/offer/capBasisPoints',
      'The cap is a whole number of basis points, zero or more: 10000 is the loss itself.',
    );
  else if (offer.capBasisPoints > MOST_THAT_HELPS)
    issues.push(
      warning(
        'too-generous',
        '/offer/capBasisPoints',
        'More than 150 % of the loss helps nobody more, and some distrust it (Haesevoets et al. 2017). Lower the cap to 15000 or less.',
      ),
    );
  if (!(offer.answerWithinHours > 0))
    refuse(
      '/offer/answerWithinHours',
      'A person answers within some business hours: a number above zero.',
    );
  for (const [id, { dueInBusinessDays }] of Object.entries(followUps)) {
    if (!isCount(dueInBusinessDays))
      refuse(
        `/followUps/${id}/dueInBusinessDays`,
        'A follow-up is due within a whole number of business days, zero or more.',
      );
  }
  return issues;
}
