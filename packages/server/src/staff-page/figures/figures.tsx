import type { BudgetState } from '@amends/core';
import type { Dimension, InsightReport } from '@amends/core/insight';
import type { ReactElement } from 'react';
import type { Show } from '../desk.js';
import { ask } from '../desk.js';
import { Bar, percent } from '../parts/bar.js';
import { moneyText, spoken } from '../parts/words.js';

/** What is spent of each budget, and how promises are kept. */
export const figuresPage: Show = async (desk) => {
  const budgets = await ask(desk, 'listBudgets');
  // The staff's route types it as an object, because core's entry for it stands apart.
  const report = (await ask(desk, 'readInsight')) as InsightReport;
  return {
    title: 'Figures',
    section: 'figures',
    content: (
      <>
        <h1>Figures</h1>
        <p className="lead">
          Over {report.records} orders and {report.cases} cases; five minutes old at most.
        </p>
        <section aria-labelledby="budgets">
          <h2 id="budgets">Budgets</h2>
          <Budgets budgets={budgets} />
        </section>
        <section aria-labelledby="first">
          <h2 id="first">The first word</h2>
          <FirstWord of={report.firstWord} />
        </section>
        <div className="tables">
          {dimensions.map(([by, title]) => (
            <Kept key={by} title={title} rows={report.kept.filter((each) => each.by === by)} />
          ))}
        </div>
        <section aria-labelledby="windows">
          <h2 id="windows">Windows that would have been kept 95 times in 100</h2>
          <Windows windows={report.windows} />
        </section>
        <div className="tables">
          <Costs costs={report.costs} />
          <Causes causes={report.causes} />
        </div>
      </>
    ),
  };
};

const dimensions = [
  ['kind', 'By kind'],
  ['carrier', 'By carrier'],
  ['lane', 'By lane'],
  ['weekday', 'By day of the order'],
] as const satisfies readonly (readonly [Dimension, string])[];

const weekdays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function nameOf({ by, value }: { readonly by: Dimension; readonly value: string }): string {
  if (value === '') return 'not known';
  if (by === 'weekday') return weekdays[Number(value)] ?? value;
  return by === 'kind' ? spoken(value) : value;
}

function Budgets({ budgets }: { readonly budgets: readonly BudgetState[] }): ReactElement {
  if (budgets.length === 0) {
    return (
      <p className="empty">The policy sets no budget: goodwill is capped by the loss alone.</p>
    );
  }
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">Budget</th>
          <th scope="col">Spent</th>
          <th scope="col" className="wide">
            <span className="unseen">Share</span>
          </th>
          <th scope="col">Left</th>
        </tr>
      </thead>
      <tbody>
        {budgets.map(({ id, per, currency, limit, spent }) => {
          const share = limit === 0 ? 1 : spent / limit;
          return (
            <tr key={`${id} ${currency}`}>
              <th scope="row">
                {id} <span className="hint">this {per}</span>
              </th>
              <td>
                {moneyText({ amount: spent, currency })}{' '}
                <span className="hint">of {moneyText({ amount: limit, currency })}</span>
              </td>
              <td>
                <Bar share={share} tone={share >= 0.9 ? 'caution' : 'plain'} />
              </td>
              <td>{moneyText({ amount: Math.max(0, limit - spent), currency })}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function FirstWord({ of: word }: { readonly of: InsightReport['firstWord'] }): ReactElement {
  const { withinADay, hours, silent, told } = word;
  if (told + silent === 0) return <p className="empty">No sign of trouble yet.</p>;
  return (
    <dl className="facts">
      <div>
        <dt>Within a day of the first sign</dt>
        <dd>{percent(withinADay)}</dd>
      </div>
      <div>
        <dt>Half of them within</dt>
        <dd>{hours.median === null ? '–' : `${hours.median} h`}</dd>
      </div>
      <div>
        <dt>Nine in ten within</dt>
        <dd>{hours.ninetieth === null ? '–' : `${hours.ninetieth} h`}</dd>
      </div>
      <div>
        <dt>Never told</dt>
        <dd>{silent}</dd>
      </div>
    </dl>
  );
}

function Kept({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: InsightReport['kept'];
}): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">What</span>
            </th>
            <th scope="col">Kept</th>
            <th scope="col" className="wide">
              <span className="unseen">Share</span>
            </th>
            <th scope="col">Broken</th>
            <th scope="col">Late, half within</th>
          </tr>
        </thead>
        <tbody>
          {[...rows].sort(byValue).map((row) => (
            <tr key={row.value}>
              <th scope="row">{nameOf(row)}</th>
              <td>{percent(row.share)}</td>
              <td>
                <Bar share={row.share ?? 0} tone={(row.share ?? 1) < 0.9 ? 'caution' : 'plain'} />
              </td>
              <td>
                {row.broken} <span className="hint">of {row.kept + row.broken}</span>
              </td>
              <td>{row.lateDays.median === null ? '–' : `${row.lateDays.median} d`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function byValue(one: { readonly value: string }, other: { readonly value: string }): number {
  return one.value < other.value ? -1 : 1;
}

function Windows({ windows }: { readonly windows: InsightReport['windows'] }): ReactElement {
  if (windows.length === 0) {
    return <p className="empty">From a hundred orders that came on: there are fewer.</p>;
  }
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">Orders with</th>
          <th scope="col">Window</th>
          <th scope="col">Would be kept</th>
          <th scope="col">Rests on</th>
        </tr>
      </thead>
      <tbody>
        {windows.map(({ traits, days, share, orders }) => {
          const name = Object.values(traits).join(' · ') || 'all of them';
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{days === null ? 'none is long enough' : `${days} days`}</td>
              <td>{percent(share)}</td>
              <td>{orders} orders</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Costs({ costs }: { readonly costs: InsightReport['costs'] }): ReactElement | null {
  if (costs.length === 0) return null;
  const most = Math.max(...costs.map(({ amount }) => amount), 1);
  return (
    <section>
      <h2>What remedies came to</h2>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Remedy</th>
            <th scope="col">How many</th>
            <th scope="col" className="wide">
              <span className="unseen">Share</span>
            </th>
            <th scope="col">Came to</th>
          </tr>
        </thead>
        <tbody>
          {costs.map(({ kind, currency, state, count, amount }) => (
            <tr key={`${kind} ${currency} ${state}`}>
              <th scope="row">
                {spoken(kind)} {state === 'pending' && <span className="hint">on the way</span>}
              </th>
              <td>{count}</td>
              <td>
                <Bar share={amount / most} />
              </td>
              <td>{moneyText({ amount, currency })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Causes({ causes }: { readonly causes: InsightReport['causes'] }): ReactElement | null {
  if (causes.length === 0) return null;
  const most = Math.max(...causes.map(({ cases }) => cases), 1);
  return (
    <section>
      <h2>What broke them</h2>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Cause</th>
            <th scope="col">Cases</th>
            <th scope="col" className="wide">
              <span className="unseen">Share</span>
            </th>
            <th scope="col">Not the first time</th>
          </tr>
        </thead>
        <tbody>
          {causes.map(({ reason, fault, cases, repeats }) => (
            <tr key={`${reason} ${fault}`}>
              <th scope="row">
                {spoken(reason)} <span className="hint">{fault}</span>
              </th>
              <td>{cases}</td>
              <td>
                <Bar share={cases / most} />
              </td>
              <td>{repeats}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
