import type { Message, MessagePart } from '../src/copy/message.ts';
import type { Entries } from './generate-copy.ts';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = Array.from('åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ');
const accents = new Map(Array.from(plain, (letter, at) => [letter, accented[at] ?? letter]));

/** What is said whole inside another message; brackets around it would stand in the middle of a sentence. */
const isPartOfAnother = (key: string) =>
  key.startsWith('date.') || key === 'moment' || key === 'sentences' || key === 'items.rest';

/**
 * `en-XA`: English with accents, about two fifths longer, in brackets. What stays without accents was
 * never a message; what loses a bracket was cut off.
 */
export function stretched(entries: Entries): Entries {
  return entries.map(([key, { message, params }]) => {
    const long = mapText(message, lengthened);
    const whole = isPartOfAnother(key) ? long : ['[', ...partsOf(long), ']'];
    return [key, { message: whole, params }];
  });
}

/**
 * `en-XB`: English as if it were written from right to left, each word turned around by the
 * bidirectional algorithm itself.
 */
export function mirrored(entries: Entries): Entries {
  return entries.map(([key, { message, params }]) => [
    key,
    {
      message: mapText(message, (text) => text.replace(/[\p{L}\p{N}’'-]+/gu, '\u202e$&\u202c')),
      params,
    },
  ]);
}

function lengthened(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const dressed = Array.from(word, (letter) => accents.get(letter) ?? letter).join('');
    return word.length < 3 ? dressed : dressed + '·'.repeat(Math.round(word.length * 0.4));
  });
}

function partsOf(message: Message): readonly MessagePart[] {
  return typeof message === 'string' ? [message] : message;
}

function mapText(message: Message, change: (text: string) => string): Message {
  if (typeof message === 'string') return change(message);
  return message.map((part): MessagePart => {
    if (typeof part === 'string') return change(part);
    const [name, kind, cases] = part;
    if (cases === undefined || kind === undefined || kind === 'on') return part;
    const changed = Object.entries(cases).map(([each, text]) => [each, mapText(text, change)]);
    return [name, kind, Object.fromEntries(changed) as Record<string, Message>];
  });
}
