import type { Channel } from '../model/event.js';
import type { OrderRecord } from '../model/record.js';
import type { CaseEvent, RecoveryCase } from '../model/recovery-case.js';
import { isoOf, parseInstant } from '../time/index.js';
import { isPromiseOver } from './changes.js';
import { knownOf } from './known.js';
import type { AdvanceOptions } from './options.js';
import { respond } from './respond.js';
import { isLeaving } from './standing.js';
import { brokenWords } from './sub-promises.js';
import { transition } from './transition.js';
import { verdictOn } from './verdict.js';

/** By which way the word goes out. */
export interface NewsOptions extends AdvanceOptions {
  readonly channel: Channel;
  /** The store's own name for it: the id of the message. */
  readonly reference: string | null;
}

/**
 * The next word that was promised, given now, before it is due or late: the event that keeps the
 * promise, and what is decided with it, the word after that among it. Where nothing more is owed, the
 * word alone.
 *
 * @throws {AmendsError} whatever an unreadable record makes `assess` throw.
 */
export function giveNews(
  given: OrderRecord,
  current: RecoveryCase,
  { channel, reference, ...options }: NewsOptions,
): CaseEvent[] {
  const record = knownOf(given, options);
  const at = isoOf(parseInstant(options.asOf));
  const word: CaseEvent = { type: 'update.given', at, channel, reference };
  const told = transition(current, word).case;
  const verdict = verdictOn(record, current.promiseId, {
    ...options,
    brokenWords: brokenWords(record, told, options),
  });
  const { breach } = verdict;
  if (breach === null || isLeaving(told) || isPromiseOver(record, verdict, told, at)) return [word];
  return [word, ...respond(record, verdict, breach, told, options)];
}
