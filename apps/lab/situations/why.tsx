import type { Instant, OrderRecord, Policy } from '@amends/core';
import { defaultPolicy } from '@amends/core';
import { explain } from '@amends/core/explain';

/** Why the engine says what it says: verdicts with their reasons, duties, and the rules that fired. */
export function Why({
  record,
  asOf,
  policy = defaultPolicy,
}: {
  readonly record: OrderRecord;
  readonly asOf: Instant;
  readonly policy?: Policy | undefined;
}) {
  const { promises } = explain(record, { asOf, policy });
  return (
    <details className="situation__why">
      <summary>Why</summary>
      {promises.map(({ promiseId, title, status, because, law, plan }) => (
        <div key={promiseId}>
          <h5>
            {title}: {status}
          </h5>
          <ul>
            {because.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
            {law.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
            {plan?.duties.map((duty) => (
              <li key={duty}>{duty}</li>
            ))}
            {plan?.rules
              .filter(({ fired }) => fired)
              .map(({ ruleId, text }) => (
                <li key={ruleId}>
                  <code>{ruleId}</code> {text}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
