import type { Source } from '@amends/server';
import { readDovePost, verifyDovePost } from './your-own-adapter.js';

/** Dove Post at `{base}/webhooks/dove-post`: `createAmends({ sources: { 'dove-post': dovePostSource(secret) } })`. */
export function dovePostSource(secret: string): Source {
  return {
    isSigned: (body, headers, now) =>
      verifyDovePost(body, headers, secret, { now: Date.parse(now) }),
    topicOf: () => null,
    read: (payload, { receivedAt, about }) => ({
      result: readDovePost(payload, { receivedAt, destination: about?.record.order }),
      changedAt: null,
      assumed: [],
    }),
  };
}
