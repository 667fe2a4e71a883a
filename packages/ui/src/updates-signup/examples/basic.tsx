import { situationView } from '@amends/core/testing';
import { UpdatesSignup } from '@amends/ui/updates-signup';

const view = situationView('runningLate');

/** Keeps the wish where you keep things; inside a provider with a client it needs no handler. */
export default function Basic() {
  return (
    <UpdatesSignup
      view={view}
      onFollow={async ({ channel, address, pace }) => {
        await fetch('/updates', {
          method: 'POST',
          body: JSON.stringify({ channel, address, pace }),
        });
        return undefined;
      }}
    />
  );
}
