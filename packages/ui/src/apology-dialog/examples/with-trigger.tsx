import { situationView } from '@amends/core/testing';
import { ApologyDialog } from '@amends/ui/apology-dialog';

const view = situationView('runningLate', {
  actions: () => ({ choose: { method: 'POST', href: '/choice', fields: {} } }),
});

/** A button that opens it, anywhere on the page. The choice posts to the view's own address. */
export default function WithTrigger() {
  return (
    <ApologyDialog
      view={view}
      trigger={<ApologyDialog.Trigger>What happened?</ApologyDialog.Trigger>}
    />
  );
}
