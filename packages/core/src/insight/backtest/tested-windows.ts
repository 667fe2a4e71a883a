import type { ForecastModel } from '../../forecast/index.js';
import { stepsOf } from '../../forecast/traits.js';
import { addDays, localDayOf, startOfDay } from '../../time/index.js';
import { dayNumber } from '../../time/local-day.js';
import { recommendedWindows } from '../windows.js';
import type { WindowKind } from '../windows.js';
import type { PastOrder } from './past-order.js';
import type { WindowResult } from './result.js';

/** The windows that the earlier orders recommend, held against the later ones. */
export function testedWindows(
  model: ForecastModel,
  tested: readonly PastOrder[],
  { share, asOf }: { readonly share: number; readonly asOf: number },
): WindowResult[] {
  const kind = kindOf(tested);
  const known = tested
    .filter(({ promise }) => promise.kind === kind)
    .map((order) => ({ order, steps: new Map(stepsOf(order.journeys[0] ?? {}, null, 0)) }));
  return recommendedWindows(model, { share, kind }).map((window): WindowResult => {
    const alike = known.filter(({ steps }) =>
      Object.entries(window.traits).every(([trait, value]) =>
        [...steps].some(([own, ownValue]) => own === trait && ownValue === value),
      ),
    );
    let settled = 0;
    let kept = 0;
    let promised = 0;
    let keptAsPromised = 0;
    for (const { order } of alike) {
      const { zone, placedAt, fulfilledAt, deadline, isMissed } = order;
      const placed = localDayOf(placedAt, zone);
      const last = addDays(placed, window.days ?? 0);
      if (window.days === null || startOfDay(addDays(last, 1), zone) > asOf) continue;
      settled += 1;
      if (fulfilledAt !== null && localDayOf(fulfilledAt, zone) <= last) kept += 1;
      promised += dayNumber(localDayOf(deadline - 1, zone)) - dayNumber(placed);
      if (!isMissed) keptAsPromised += 1;
    }
    const of = (part: number) => (settled === 0 ? null : part / settled);
    return {
      ...window,
      tested: settled,
      kept: of(kept),
      promisedDays: of(promised),
      keptAsPromised: of(keptAsPromised),
    };
  });
}

/** What the windows are for: arrivals where any were promised. */
function kindOf(tested: readonly PastOrder[]): WindowKind {
  const has = (kind: WindowKind) => tested.some(({ promise }) => promise.kind === kind);
  return has('deliver') ? 'deliver' : has('pickup') ? 'pickup' : 'ship';
}
