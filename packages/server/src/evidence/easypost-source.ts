import { readEasyPost, verifyEasyPost } from '@amends/adapters/easypost';
import type { SenderSecrets, Source } from './source.js';
import { isSignedByAny } from './source.js';
import { trackingSource } from './tracking-source.js';

/** How EasyPost's webhooks are received. */
export interface EasyPostSourceOptions {
  /** The webhook's secret; several while it is being changed. */
  readonly secret: SenderSecrets;
}

/** Receives EasyPost's webhooks for trackers. */
export function easyPostSource({ secret }: EasyPostSourceOptions): Source {
  return trackingSource(readEasyPost, (body, headers, now) =>
    isSignedByAny(secret, (each) => verifyEasyPost(body, headers, each, { now: Date.parse(now) })),
  );
}
