import { situationView } from '@amends/core/testing';
import { Receipt } from '@amends/ui/receipt';

const view = situationView('runningLate', { chosen: 'refund-shipping', done: true });

/** What was agreed, for as long as the order's page stands. */
export default function Basic() {
  return <Receipt view={view} />;
}
