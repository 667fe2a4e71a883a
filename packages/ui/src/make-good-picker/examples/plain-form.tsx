import { situationView } from '@amends/core/testing';
import { MakeGoodPicker } from '@amends/ui/make-good-picker';

const view = situationView('runningLate', {
  actions: (caseId) => ({
    choose: { method: 'POST', href: `/amends/v1/cases/${caseId}/choice`, fields: {} },
  }),
});

/** A form: rendered on a server it posts without JavaScript, and goes where the view says. */
export default function PlainForm() {
  return <MakeGoodPicker view={view} />;
}
