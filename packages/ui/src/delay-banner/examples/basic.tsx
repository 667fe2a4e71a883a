import { situationView } from '@amends/core/testing';
import { DelayBanner } from '@amends/ui/delay-banner';

const view = situationView('runningLate');

/** One view in, one banner out: neither server nor provider. */
export default function Basic() {
  return <DelayBanner view={view} href="#options" />;
}
