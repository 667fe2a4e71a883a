import { situationView } from '@amends/core/testing';
import { ReportProblem } from '@amends/ui/report-problem';

const view = situationView('deliveredLate');

/** Sends what the customer reports to the store; inside a provider with a client it needs no handlers. */
export default function Basic() {
  return (
    <ReportProblem
      view={view}
      onClaim={async (claim) => {
        await fetch('/problems', { method: 'POST', body: JSON.stringify(claim) });
        return undefined;
      }}
      onPhoto={async (photo) => {
        const kept = await fetch('/pictures', { method: 'POST', body: photo });
        return { photoId: await kept.text() };
      }}
    />
  );
}
