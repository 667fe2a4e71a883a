import { SEVERITIES } from '../../model/breach.js';
import type { Policy } from '../../model/policy.js';
import { decide } from '../decide.js';
import { warning } from './issue.js';
import type { PolicyIssue } from './issue.js';
import { plainFacts } from './cells.js';

/** Whether something graver would be signed by somebody more junior than something less grave. */
export function seniorityIssues(policy: Policy): PolicyIssue[] {
  // Nobody is away in this comparison, and no day matters.
  const present = Object.fromEntries(
    Object.entries(policy.signatories).map(([id, { name, role, imageUrl }]) => [
      id,
      { name, role, imageUrl },
    ]),
  );
  const roster = Object.values(present);
  const signers = SEVERITIES.map((severity) => {
    const { signatory } = decide(
      { ...plainFacts, severity },
      {
        policy: { ...policy, signatories: present },
        asOf: '2000-01-03T12:00:00Z',
        timeZone: 'UTC',
      },
    );
    return roster.findIndex(
      (each) => each.name === signatory?.name && each.role === signatory.role,
    );
  });
  return signers.flatMap((signer, at) => {
    const below = signers[at - 1];
    if (below === undefined || signer >= below) return [];
    return [
      warning(
        'junior-signature',
        '/signatories',
        `Something ${SEVERITIES[at]} is signed by somebody more junior than something ${SEVERITIES[at - 1]}. The roster runs from junior to senior: put it in that order, or let a rule name somebody else.`,
      ),
    ];
  });
}
