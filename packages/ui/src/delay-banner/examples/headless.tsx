import { situationView } from '@amends/core/testing';
import { useDelayBanner } from '@amends/ui/delay-banner';

const view = situationView('stalled');

/** The thinking without the look: a banner of your own. */
export default function Headless() {
  const { isShown, date, previous, dismissible, dismiss } = useDelayBanner({ view });
  if (!isShown) return null;
  return (
    <aside aria-label={view.headline.title}>
      <h2>{view.headline.title}</h2>
      <p>
        {date?.text} {previous !== null && <del>{previous}</del>}
      </p>
      {dismissible && (
        <button type="button" onClick={dismiss}>
          Hide
        </button>
      )}
    </aside>
  );
}
