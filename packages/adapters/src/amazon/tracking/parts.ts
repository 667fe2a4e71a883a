import type { RawScan } from '../../internal/tracking/parcel-events.js';
import { mapAmazonStatus } from '../codes.js';

/** What every parcel says of who tells of it. */
export const AMAZON = { sender: 'Amazon', source: 'amazon', changedAt: null } as const;

/** Amazon's samples have the address percent-encoded as a whole. */
export function linkIn(link: string | null): string | null {
  const text = link?.trim() ?? '';
  try {
    const url = new URL(/^https?%3A/iu.test(text) ? decodeURIComponent(text).trim() : text);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

/** What a parcel's account says of itself as a whole. */
export function statusScan(
  kind: 'tracking' | 'packages',
  path: string,
  code: string | null,
  words: string | null,
): RawScan | null {
  if (code === null) return null;
  return {
    path,
    time: null,
    place: null,
    understood: mapAmazonStatus(kind, code, words),
    raw: { code, text: words },
    told: ['status', code],
  };
}
