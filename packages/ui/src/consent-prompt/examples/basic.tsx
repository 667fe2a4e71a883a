import { situationView } from '@amends/core/testing';
import { ConsentPrompt } from '@amends/ui/consent-prompt';

const view = situationView('neverShipped');

/** Keeps the answer where you keep things; inside a provider with a client it needs no handler. */
export default function Basic() {
  return (
    <ConsentPrompt
      view={view}
      onConsent={async ({ answer, promiseId, idempotencyKey }) => {
        await fetch('/consent', {
          method: 'POST',
          headers: { 'idempotency-key': idempotencyKey },
          body: JSON.stringify({ answer, promiseId }),
        });
        return undefined;
      }}
    />
  );
}
