import type { CaseView, FollowChannel, Pace } from '@amends/core';
import { FOLLOW_CHANNELS, PACES } from '@amends/core';
import type { Follow } from '@amends/react';

/** What is marked and written. The names are those of the form's fields. */
export interface UpdatesValue {
  readonly channel: FollowChannel;
  readonly pace: Pace;
  /** An e-mail address or a telephone number, as the channel wants; empty: the one that is known. */
  readonly address: string;
}

/** What holds now: the customer sees their own setting, and changes it. */
export function currentValue({ updates: { channel, pace } }: CaseView): UpdatesValue {
  return { channel: FOLLOW_CHANNELS.find((each) => each === channel) ?? 'page', pace, address: '' };
}

/** Reads the value off the form: its fields are the truth, also before the page came alive. */
export function readUpdates(form: HTMLFormElement, before: UpdatesValue): UpdatesValue {
  const fields = new FormData(form);
  const address = fields.get('address');
  return {
    channel: FOLLOW_CHANNELS.find((each) => each === fields.get('channel')) ?? before.channel,
    pace: PACES.find((each) => each === fields.get('pace')) ?? before.pace,
    address: typeof address === 'string' ? address : '',
  };
}

/** What is sent for a value: no address to where none is wanted. */
export function toFollow({ channel, pace, address }: UpdatesValue): Follow {
  const given = address.trim();
  return { channel, pace, address: channel === 'page' || given === '' ? null : given };
}
