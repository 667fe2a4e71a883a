import type { SimulationReport } from '@amends/core/simulate';
import { h } from 'preact';
import type { ComponentChild } from 'preact';
import { plain, whole } from '../words.js';
import { card, table } from './parts.js';

/** What a policy would have cost. */
export function policyCard(report: SimulationReport): ComponentChild {
  const { policy, cost, givenBack, remedies, broken, decisions } = report;
  const name = `${plain(policy.id)}, version ${whole(policy.version)}`;
  return card(
    'What the policy would have cost',
    `${name}: of ${whole(broken)} broken promises it apologises for ${whole(decisions.apologise)} and informs of ${whole(decisions.inform)}. Customers are taken to choose the first option.`,
    table(
      ['', 'amount'],
      [
        ...Object.entries(cost).map(([currency, amount]) => ['goodwill', money(amount, currency)]),
        ...Object.entries(givenBack).map(([currency, amount]) => [
          'given back, because it was owed',
          money(amount, currency),
        ]),
      ],
    ),
    remedies.length > 0 &&
      table(
        ['remedy', 'offered', 'taken', 'cost'],
        remedies.map((each) => [
          each.remedy,
          whole(each.offered),
          whole(each.taken),
          Object.entries(each.cost)
            .map(([currency, amount]) => money(amount, currency))
            .join(', ') || '–',
        ]),
      ),
    h('p', { class: 'note' }, 'Only promises with a price in the data can cost anything here.'),
  );
}

function money(amount: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amount / 10 ** digits);
}
