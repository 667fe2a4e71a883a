import { affectedLines, arrivalOf, troubleOf } from '../../apology/index.js';
import type { Arrival, Trouble } from '../../apology/index.js';
import type { AssessOptions } from '../../assess/index.js';
import { wordsOf } from '../../copy/index.js';
import type { Speech, Words } from '../../copy/index.js';
import { reconcile } from '../../evidence/index.js';
import type { Evidence } from '../../evidence/index.js';
import type { Channel } from '../../model/event.js';
import { FOLLOW_CHANNELS } from '../../model/follow.js';
import type { FollowChannel, FollowPreference } from '../../model/follow.js';
import type { Instant, OrderLine } from '../../model/order.js';
import type { OrderPromise } from '../../model/promise.js';
import type { OrderRecord } from '../../model/record.js';
import type { RecoveryCase } from '../../model/recovery-case.js';
import { isCalledOff } from '../../remedy/called-off.js';
import { isoOf, parseInstant } from '../../time/index.js';
import { withCancelled } from '../cancel-by-law.js';
import { followedChannel } from '../followed.js';
import { knownOf } from '../known.js';
import type { KnownBeside } from '../known.js';
import { brokenWords } from '../sub-promises.js';
import { promiseOf, verdictOn } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** What a view is made with. */
export interface ViewOptions extends AssessOptions, KnownBeside, Speech {
  /** The customer's other orders, where they are at hand: what was broken on them counts. */
  readonly otherOrders?: readonly OrderRecord[] | undefined;
  /** Where the customer asked to hear about this order; the policy decides where they did not. */
  readonly follow?: FollowPreference | null | undefined;
  /** Where they can ask to; all of {@link FOLLOW_CHANNELS} when absent. */
  readonly channels?: readonly FollowChannel[] | undefined;
}

/** Everything that the parts of a view are drawn from. */
export interface ViewContext {
  readonly record: OrderRecord;
  readonly promise: OrderPromise;
  readonly case: RecoveryCase | null;
  readonly verdict: Verdict;
  /** `null` when nothing is wrong. */
  readonly trouble: Trouble | null;
  readonly arrival: Arrival | null;
  /** The customer has called off everything that was still to come. */
  readonly isCalledOff: boolean;
  /** The lines that the trouble is about; all of the promise's when there is none. */
  readonly affected: readonly OrderLine[];
  readonly evidence: Evidence;
  readonly words: Words;
  readonly asOf: Instant;
  readonly follow: FollowPreference | null;
  readonly channels: readonly FollowChannel[];
  /** How the next word goes to the customer. */
  readonly channel: Channel;
}

/** Works out once what the parts of a view have in common. */
export function contextOf(
  given: OrderRecord,
  current: RecoveryCase | null,
  promiseId: string,
  options: ViewOptions,
): ViewContext {
  const record = withCancelled(knownOf(given, options), current);
  const promise = promiseOf(record, promiseId);
  const verdict = verdictOn(record, promiseId, {
    ...options,
    brokenWords: brokenWords(record, current, options),
  });
  const { assessment, breach } = verdict;
  const follow = options.follow ?? null;
  const now = parseInstant(options.asOf);
  const asOf = isoOf(now);
  const trouble = breach === null ? null : troubleOf(record, breach, assessment);
  return {
    record,
    promise,
    case: current,
    verdict,
    trouble,
    arrival: arrivalOf(record, assessment, trouble, asOf),
    isCalledOff: isCalledOff(record, assessment),
    affected: affectedLines(record.order, breach, assessment),
    evidence: reconcile(record, now),
    words: wordsOf(
      options,
      { ...record.order, timeZone: promise.timeZone ?? record.order.timeZone },
      asOf,
    ),
    asOf,
    follow,
    channels: options.channels ?? FOLLOW_CHANNELS,
    channel: followedChannel(
      follow,
      current?.decision?.channel ?? 'page',
      breach?.severity ?? null,
    ),
  };
}
