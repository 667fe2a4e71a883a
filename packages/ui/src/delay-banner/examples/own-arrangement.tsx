import { situationView } from '@amends/core/testing';
import { DelayBanner } from '@amends/ui/delay-banner';

const view = situationView('runningLate');

/** The parts in an order of your own, with something between them that is yours. */
export default function OwnArrangement() {
  return (
    <DelayBanner view={view} href="#options">
      <DelayBanner.Mark />
      <DelayBanner.Status>Your documentary is running late</DelayBanner.Status>
      <DelayBanner.Dates />
      <DelayBanner.Actions>
        <DelayBanner.Open className="my-button" />
        <a href="/help">Talk to us</a>
      </DelayBanner.Actions>
    </DelayBanner>
  );
}
