import type { Instant } from '@amends/core';
import { instantIn, readInstant, readWallTime } from '../internal/instants.js';
import type { Report } from '../issues.js';
import type { WooCommerceOptions } from './options.js';

/** Moments as WooCommerce writes them: in GMT without saying so, and before v2 in the site's own time. */
export function clockFor({ timeZone }: WooCommerceOptions, report: Report) {
  return (gmt: string | null, local: string | null, path: string): Instant | null => {
    const utc = gmt === null || gmt === '' ? null : (readInstant(gmt) ?? readInstant(`${gmt}Z`));
    if (utc !== null) return utc;
    const wall = local === null ? null : readWallTime(local);
    if (wall === null) return readInstant(local);
    const text = `The site's time without its zone: read in ${timeZone ?? 'UTC'}.`;
    report('zone-assumed', path, text);
    return instantIn(timeZone ?? 'UTC', wall);
  };
}
