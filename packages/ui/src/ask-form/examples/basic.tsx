import { situationView } from '@amends/core/testing';
import { AskForm } from '@amends/ui/ask-form';

const view = situationView('neverShipped');

/** A request is a choice: what keeps choices keeps it. Resolve to the case, and the thread is shown. */
export default function Basic() {
  return (
    <AskForm
      view={view}
      onChoose={(intent) => situationView('neverShipped', { chosen: intent.pick })}
    />
  );
}
