import type {
  ChooseHandler,
  ClaimHandler,
  ConsentHandler,
  FollowHandler,
  PhotoHandler,
} from '@amends/react';
import type { CaseView } from '@amends/core';

/** The store's own ways to keep what the customer sends. Absent: the provider's client does. */
export interface OrderHandlers {
  /** Keeps a choice, and a request for something else. */
  readonly onChoose?: ChooseHandler | undefined;
  /** Keeps the answer to the question that a law puts. */
  readonly onConsent?: ConsentHandler | undefined;
  /** Keeps where the customer wants to hear from you. */
  readonly onFollow?: FollowHandler | undefined;
  /** Keeps a report that something is wrong. */
  readonly onClaim?: ClaimHandler | undefined;
  /** Keeps a picture for it. With `onClaim` and without this, no pictures are asked for. */
  readonly onPhoto?: PhotoHandler | undefined;
  /** How many bytes a picture may have: `limits.photo` of your server. @default 8,000,000 */
  readonly photoBytesAtMost?: number | undefined;
}

/** What a handler that settles a case may answer. */
type CaseAnswer = Awaited<ReturnType<ChooseHandler>>;

/** The same handler, telling `learn` of the case where its answer holds it. */
export function learning<Intent>(
  handler: ((intent: Intent) => Promise<CaseAnswer> | CaseAnswer) | undefined,
  learn: (view: CaseView) => void,
): ((intent: Intent) => Promise<CaseAnswer>) | undefined {
  return (
    handler &&
    (async (intent) => {
      const answer = await handler(intent);
      const view = answer && 'ok' in answer ? (answer.ok ? answer.value : null) : answer;
      if (view) learn(view);
      return answer;
    })
  );
}
