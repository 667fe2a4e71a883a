import type { Severity } from '../model/breach.js';
import type { Channel } from '../model/event.js';
import type { FollowPreference } from '../model/follow.js';

/**
 * How the next word of the store's own accord goes to a customer: as they asked, else as the policy
 * decided. A grave matter is never put into a text message, whoever asked for one.
 */
export function followedChannel(
  asked: FollowPreference | null | undefined,
  decided: Channel,
  severity: Severity | null,
): Channel {
  if (!asked) return decided;
  if (asked.channel !== 'sms' || severity !== 'grave') return asked.channel;
  return decided === 'sms' ? 'email' : decided;
}
