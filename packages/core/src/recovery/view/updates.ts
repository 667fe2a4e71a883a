import type { ViewUpdates } from '../../model/case-view.js';
import type { Channel } from '../../model/event.js';
import { PACES } from '../../model/follow.js';
import { isoOf, parseInstant } from '../../time/index.js';
import type { ViewContext } from './context.js';
import { maskedAddress } from './masked.js';
import { viewMoment } from './moments.js';
import { newsOf, nextUpdateOf } from './next-update.js';

/** Where and when the customer hears from us, and what they can ask of that. */
export function updatesOf(context: ViewContext): ViewUpdates {
  const { channel, channels, follow, words } = context;
  const next = nextUpdateOf(context);
  const address = addressOf(context);
  return {
    channel,
    channelText: channelText(channel, context),
    channels: channels.map((each) => ({ channel: each, title: channelText(each, context) })),
    pace: follow?.pace ?? 'every-change',
    paces: PACES.map((pace) => ({
      pace,
      title: words.say('updates.pace', { pace: pace === 'every-change' ? 'every' : 'other' }),
    })),
    address: address === null ? null : maskedAddress(address),
    always: words.say('updates.always', {}),
    next: next === null ? null : { at: next.at, timeZone: next.timeZone, text: next.text },
    nextText: newsOf(context),
    last: lastWord(context, words),
  };
}

/** Where the next word goes: to the address that was given for it, else to the one that the order has. */
function addressOf({ channel, follow, record }: ViewContext): string | null {
  const given = follow?.channel === channel ? follow.address : null;
  if (channel === 'sms') return given;
  return channel === 'email' ? (given ?? record.order.customer?.email ?? null) : null;
}

function channelText(channel: Channel, { words }: ViewContext): string {
  return words.say('updates.channel', { channel: channel === 'page' ? 'other' : channel });
}

/** The last word that was sent, called or written: the page is no news of itself. */
function lastWord(
  { evidence, case: current, asOf }: ViewContext,
  words: ViewContext['words'],
): ViewUpdates['last'] {
  const now = parseInstant(asOf);
  const recorded = evidence.facts
    .filter(({ milestone }) => milestone === 'notified')
    .map(({ at, event }) => ({ at, channel: event.channel ?? 'email' }));
  const told = (current?.told ?? [])
    .filter(({ milestone }) => milestone === 'notified')
    .map(({ occurredAt, channel }) => ({
      at: parseInstant(occurredAt),
      channel: channel ?? 'page',
    }));
  const last = [...recorded, ...told]
    .filter(({ at, channel }) => at <= now && channel !== 'page')
    .sort((one, other) => one.at - other.at)
    .at(-1);
  return last === undefined
    ? null
    : { ...viewMoment(isoOf(last.at), words), channel: last.channel };
}
