import { situationView } from '@amends/core/testing';
import { RecoveryReceipt } from '@amends/ui/recovery-receipt';

const view = situationView('runningLate', { chosen: 'refund-shipping' });

/** The record of what was agreed, on a page of its own or below the order. */
export default function Basic() {
  return <RecoveryReceipt view={view} />;
}
