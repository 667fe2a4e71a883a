import type { Lived } from './live-through.js';
import type { ReliabilityResult } from './result.js';

const BINS = 10;

/** Of all mornings on which the forecast gave about the same chance, how many orders then came in time. */
export function reliabilityOf(lived: readonly Lived[]): ReliabilityResult[] {
  const bins = Array.from({ length: BINS }, () => ({ mornings: 0, chance: 0, kept: 0 }));
  for (const { order, mornings } of lived)
    for (const { onTime } of mornings) {
      const bin = onTime === null ? undefined : bins[Math.min(BINS - 1, Math.floor(onTime * BINS))];
      if (bin === undefined || onTime === null) continue;
      bin.mornings += 1;
      bin.chance += onTime;
      if (!order.isMissed) bin.kept += 1;
    }
  return bins.map(({ mornings, chance, kept }, at) => ({
    from: at / BINS,
    to: (at + 1) / BINS,
    mornings,
    meanChance: mornings === 0 ? null : chance / mornings,
    kept: mornings === 0 ? null : kept / mornings,
  }));
}
