import type { Decision } from '@amends/core';
import type { ReactElement } from 'react';
import { spoken } from '../parts/words.js';

/** What the policy said, rule by rule, and why each fired or did not. */
export function DecisionTrace({ decision }: { readonly decision: Decision }): ReactElement {
  const { policy, action, surface, voice, tone, channel, signatory, escalate, trace } = decision;
  const fired = trace.filter((rule) => rule.fired).length;
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">Decision</h2>
      <p>
        <b>{spoken(action)}</b> · {surface} · {voice}, {tone} · {channel}
        {signatory && ` · signed ${signatory.name}`}
        {escalate && ' · a person looks'}
      </p>
      <p className="hint">
        Policy {policy.id}, version {policy.version}: {fired} of {trace.length} rules fired. A later
        one overrides an earlier one.
      </p>
      <ol className="trace">
        {trace.map(({ ruleId, fired: isFired, because, failedOn, found, sets }) => (
          <li key={ruleId} className={isFired ? 'fired' : undefined}>
            <p>
              <code>{ruleId}</code> <span className="tag">{isFired ? 'Fired' : 'Did not'}</span>
              {failedOn !== null && (
                <span className="hint">
                  {' '}
                  {failedOn}
                  {found !== null && `: here ${String(found)}`}
                </span>
              )}
            </p>
            {isFired && sets.length > 0 && <p className="hint">sets {sets.join(', ')}</p>}
            {isFired && <p className="because">{because}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
