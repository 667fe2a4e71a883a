import type { ViewUpdates } from '../../model/case-view.js';
import type { Channel } from '../../model/event.js';
import { isoOf, parseInstant } from '../../time/index.js';
import type { ViewContext } from './context.js';
import { viewMoment } from './moments.js';
import { newsOf, nextUpdateOf } from './next-update.js';

/** The ways in which a store can be asked to keep a customer posted. */
const offered = ['page', 'email', 'sms'] as const satisfies readonly Channel[];

/** Where and when the customer hears from us. */
export function updatesOf(context: ViewContext): ViewUpdates {
  const { case: current, words } = context;
  const channel = current?.decision?.channel ?? 'page';
  const next = nextUpdateOf(context);
  return {
    channel,
    channelText: channelText(channel, context),
    channels: offered.map((each) => ({ channel: each, title: channelText(each, context) })),
    next: next === null ? null : { at: next.at, timeZone: next.timeZone, text: next.text },
    nextText: newsOf(context),
    last: lastWord(context, words),
  };
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
