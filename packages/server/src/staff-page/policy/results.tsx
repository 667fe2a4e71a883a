import type { ShadowReport } from '@amends/core/simulate';
import type { ReactElement } from 'react';
import type { Desk } from '../desk.js';
import { moneyText, spoken } from '../parts/words.js';
import type { Compared } from './trial.js';
import { TRIED } from './trial.js';

/** Where a draft would have decided otherwise. */
export function Shadow({
  report,
  root,
}: {
  readonly report: ShadowReport;
  readonly root: Desk['root'];
}): ReactElement {
  const { orders, troubles, differing, byField, examples } = report;
  return (
    <section className="panel" aria-labelledby="shadow">
      <h2 id="shadow">In the shadow of the live one</h2>
      <p>
        <b>
          {differing} of {troubles}
        </b>{' '}
        troubles would have been decided otherwise, over {orders} orders with a case (the newest{' '}
        {TRIED.shadow} at most).
      </p>
      {differing > 0 && (
        <p className="hint">
          {Object.entries(byField)
            .map(([name, count]) => `${name}: ${count}`)
            .join(' · ')}
        </p>
      )}
      {examples.length > 0 && (
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">Order</th>
              <th scope="col">What</th>
              <th scope="col">Live</th>
              <th scope="col">Draft</th>
              <th scope="col">Because of</th>
            </tr>
          </thead>
          <tbody>
            {examples.flatMap(({ orderId, promiseId, differences }) =>
              differences.map(({ field, live, candidate, because }) => (
                <tr key={`${orderId} ${promiseId} ${field}`}>
                  <th scope="row">
                    <a href={`${root}?order=${encodeURIComponent(orderId)}`}>{orderId}</a>
                  </th>
                  <td>{spoken(field)}</td>
                  <td>{told(live)}</td>
                  <td>{told(candidate)}</td>
                  <td>
                    <code>{because.candidate ?? because.live ?? '–'}</code>
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What a draft would have cost, beside the live one. */
export function Simulation({ compared }: { readonly compared: Compared }): ReactElement {
  const { live, draft } = compared;
  const rows = [
    ['Goodwill', money(live.cost), money(draft.cost)],
    ['Given back, owed', money(live.givenBack), money(draft.givenBack)],
    ['Apologised', live.decisions.apologise, draft.decisions.apologise],
    ['Informed', live.decisions.inform, draft.decisions.inform],
    ['A person looks', live.decisions.escalated, draft.decisions.escalated],
    ['Offers', live.offers, draft.offers],
    ['Customers compensated', live.customers.compensated, draft.customers.compensated],
    ['… more than once', live.customers.twice.length, draft.customers.twice.length],
    ['Held back by a budget or cap', count(live.refused), count(draft.refused)],
  ] as const;
  const never = draft.rules.filter(({ fired }) => fired === 0).map(({ ruleId }) => ruleId);
  return (
    <section className="panel" aria-labelledby="simulation">
      <h2 id="simulation">What it would have cost</h2>
      <p>
        Over {draft.orders} orders (the newest {TRIED.simulation} at most), {draft.broken} of{' '}
        {draft.promises} promises broken; customers are taken to choose{' '}
        {taking[draft.assumes.takes]}.
      </p>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">What</span>
            </th>
            <th scope="col">Live, v{live.policy.version}</th>
            <th scope="col">Draft, v{draft.policy.version}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ours, theirs]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{ours}</td>
              <td className={ours === theirs ? undefined : 'changed'}>{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {never.length > 0 && (
        <p className="hint">Rules of the draft that never fired: {never.join(', ')}.</p>
      )}
    </section>
  );
}

const taking = { first: 'the first option', dearest: 'the dearest', nothing: 'nothing' } as const;

function money(amounts: Readonly<Record<string, number>>): string {
  const texts = Object.entries(amounts).map(([currency, amount]) =>
    moneyText({ amount, currency }),
  );
  return texts.length === 0 ? 'nothing' : texts.join(' + ');
}

function count(refused: Readonly<Record<string, number>>): number {
  return Object.values(refused).reduce((sum, each) => sum + each, 0);
}

/** A value of a decision as people read it; it is data of ours, and may be any JSON. */
function told(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (typeof value !== 'object') return typeof value === 'string' ? value : JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(told).join(', ');
  if ('kind' in value && typeof value.kind === 'string') {
    const worth = 'value' in value ? value.value : null;
    return spoken(value.kind) + (isMoney(worth) ? ` ${moneyText(worth)}` : '');
  }
  return JSON.stringify(value);
}

function isMoney(value: unknown): value is { amount: number; currency: string } {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;
}
