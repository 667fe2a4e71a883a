import type { Instant, Money, OrderRecord, Policy } from '@amends/core';
import { shadow } from '@amends/core/simulate';

interface ShadowDifferenceProps {
  readonly record: OrderRecord;
  readonly asOf: Instant;
  readonly live: Policy;
  readonly candidate: Policy;
  readonly liveTitle: string;
}

/** What the policy of the lab does otherwise than another, on this order at this instant. */
export function ShadowDifference({
  record,
  asOf,
  live,
  candidate,
  liveTitle,
}: ShadowDifferenceProps) {
  const differences = shadow(record, live, candidate, { asOf }).flatMap((each) => each.differences);
  if (differences.length === 0)
    return <p className="lab-quiet">Here and now it decides the same as {liveTitle}.</p>;
  return (
    <table className="lab-shadow">
      <caption>Otherwise than {liveTitle}, here and now</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">There</th>
          <th scope="col">Here</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ field, live: ours, candidate: theirs, because }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td>{written(ours)}</td>
            <td>
              {written(theirs)} {because.candidate !== null && <code>{because.candidate}</code>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function written(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(written).join(', ');
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  const { kind, value: worth } = value as { readonly kind: string; readonly value: Money | null };
  return worth === null ? kind : `${kind} ${moneyText(worth)}`;
}

function moneyText({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
