import type { Instant, OrderRecord } from '@amends/core';
import { readPolicy } from '@amends/core/schema';
import { shadowAll, simulate } from '@amends/core/simulate';

/** Before a policy goes live: is it sound, where does it differ, and what would it have cost? */
export async function tryAPolicy(
  liveJson: unknown,
  candidateJson: unknown,
  pastOrders: readonly OrderRecord[],
  asOf: Instant,
) {
  // Throws an AmendsError with the path of what is wrong; warns of what will not have been meant.
  const { policy: live } = readPolicy(liveJson, { asOf });
  const { policy: candidate, warnings } = readPolicy(candidateJson, { asOf });

  const shadow = await shadowAll(pastOrders, live, candidate, { asOf });
  // The most it can cost: customers are taken to choose the dearest. Streams work as arrays do.
  const would = await simulate(pastOrders, candidate, { asOf, takes: 'dearest' });

  return {
    warnings: warnings.map(({ path, message }) => `${path} ${message}`),
    differing: `${shadow.differing} of ${shadow.troubles}`,
    firstDifference: shadow.examples[0]?.differences[0] ?? null,
    cost: would.cost,
    byMonth: would.costByMonth,
    compensatedTwice: would.customers.twice,
    mostForOneCustomer: would.customers.most,
    exhausted: would.budgets.filter(({ exhaustedOn }) => exhaustedOn !== null),
    neverFired: would.rules.filter(({ fired }) => fired === 0).map(({ ruleId }) => ruleId),
  };
}
