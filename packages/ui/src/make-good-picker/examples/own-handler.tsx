import { situationView } from '@amends/core/testing';
import { MakeGoodPicker } from '@amends/ui/make-good-picker';

const view = situationView('runningLate');

/** Keeps the choice where you keep things. Resolve to the case afterwards, and the receipt is shown. */
export default function OwnHandler() {
  return (
    <MakeGoodPicker
      view={view}
      onChoose={(intent) => Promise.resolve(situationView('runningLate', { chosen: intent.pick }))}
    />
  );
}
