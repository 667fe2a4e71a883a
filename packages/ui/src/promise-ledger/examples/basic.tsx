import { situationView } from '@amends/core/testing';
import { PromiseLedger } from '@amends/ui/promise-ledger';

const view = situationView('runningLate');

/** Every date we gave, beside the order. */
export default function Basic() {
  return <PromiseLedger view={view} />;
}
