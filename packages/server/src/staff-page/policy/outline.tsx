import type { Policy, PolicyOutcome } from '@amends/core';
import type { ReactElement } from 'react';
import { spoken } from '../parts/words.js';
import { conditionWords } from './condition-words.js';
import type { DraftIssue } from './draft.js';

/** A policy as people read it: its rules in order, with what is wrong at each place. */
export function Outline({
  policy,
  issues,
}: {
  readonly policy: Policy;
  readonly issues: readonly DraftIssue[];
}): ReactElement {
  const at = (pointer: string) =>
    issues.filter(({ path }) => path === pointer || path.startsWith(`${pointer}/`));
  const { rules, remedies, signatories, offer } = policy;
  return (
    <div className="outline">
      <h3>Rules</h3>
      <ol>
        {rules.map((rule, index) => (
          <li key={`${rule.id} ${index}`}>
            <p>
              <code>{rule.id}</code> · {conditionWords(rule.when)}
            </p>
            <p className="hint">{outcomeWords(rule.then)}</p>
            <Issues issues={at(`/rules/${index}`)} />
          </li>
        ))}
      </ol>
      <h3>Remedies</h3>
      <p>{remedies.map(({ kind }) => spoken(kind)).join(' · ')}</p>
      <Issues issues={at('/remedies')} />
      <h3>Who signs</h3>
      <p>
        {Object.values(signatories)
          .map(({ name, role }) => `${name}, ${role}`)
          .join(' · ')}
      </p>
      <Issues issues={at('/signatories')} />
      <h3>Offers</h3>
      <p>
        open {offer.openForDays} days · {offer.maxOptions} options at most · up to{' '}
        {offer.capBasisPoints / 100} % of the loss · answers within {offer.answerWithinHours}{' '}
        working hours
      </p>
      <Issues issues={at('/offer')} />
      {policy.budgets && (
        <>
          <h3>Budgets</h3>
          <p>{policy.budgets.map(({ id, per }) => `${id}, a ${per}`).join(' · ')}</p>
          <Issues issues={at('/budgets')} />
        </>
      )}
    </div>
  );
}

/** What is wrong, with where it stands. */
export function Issues({
  issues,
}: {
  readonly issues: readonly DraftIssue[];
}): ReactElement | null {
  if (issues.length === 0) return null;
  return (
    <ul className="findings">
      {issues.map(({ level, path, message, line }) => (
        <li key={`${path} ${message}`} className={level}>
          <p>
            <b>{level === 'error' ? 'Error' : 'Warning'}</b> <code>{path === '' ? '/' : path}</code>
            {line !== null && ` line ${line}`}
          </p>
          <p>{message}</p>
        </li>
      ))}
    </ul>
  );
}

function outcomeWords(then: PolicyOutcome): string {
  return Object.entries(then)
    .map(([name, value]) => {
      const text = Array.isArray(value) ? value.join(', ') || 'none' : String(value);
      return `${name}: ${text}`;
    })
    .join(' · ');
}
