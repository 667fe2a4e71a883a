import type { LocaleCopy, Message } from '@amends/core';
import { compileCopy } from '@amends/core/copy';
import { stretch } from '../../../../packages/ui/test/pseudo.js';
import type { CopyKey, Templates } from './templates.js';

/** Something to know about one template. An `error` keeps it from being said. */
export interface TemplateNote {
  readonly level: 'error' | 'warning';
  readonly text: string;
}

/** What the edits of one language come to. */
export interface CheckedEdits {
  /** What can be said: the rest is said as it always is. */
  readonly copy: LocaleCopy;
  readonly notes: ReadonlyMap<string, readonly TemplateNote[]>;
}

/** Compiles the edits as a store's build would, and holds each against the template it replaces. */
export function checkEdits(locale: string, edits: Templates, originals: Templates): CheckedEdits {
  const { copy, issues } = compileCopy(locale, edits);
  const notes = new Map<string, TemplateNote[]>();
  const note = (key: string, ...more: TemplateNote[]) =>
    more.length > 0 && notes.set(key, [...(notes.get(key) ?? []), ...more]);
  for (const { key, message } of issues) note(key, { level: 'error', text: message });
  for (const [key, message] of Object.entries(copy.messages)) {
    note(key, ...missing(message, locale, key as CopyKey, originals));
    if (literal(message).trim() === '')
      note(key, { level: 'warning', text: 'Nothing is said any more.' });
  }
  return { copy, notes };
}

/** What the original tells the customer and the edit leaves out. */
function missing(
  message: Message,
  locale: string,
  key: CopyKey,
  originals: Templates,
): TemplateNote[] {
  const original = compileCopy(locale, { [key]: originals[key] ?? '' }).copy.messages[key];
  const kept = argumentsOf(message);
  return [...argumentsOf(original ?? '')]
    .filter(([name]) => !kept.has(name))
    .map(([name, use]) => ({
      level: 'warning',
      text:
        use === 'said' ? `{${name}} is not said any more.` : `Said alike whatever {${name}} is.`,
    }));
}

/** The arguments of a message, and whether it says them or only chooses by them. */
function argumentsOf(message: Message): ReadonlyMap<string, 'said' | 'chosen by'> {
  const names = new Map<string, 'said' | 'chosen by'>();
  const walk = (each: Message): void => {
    if (typeof each === 'string') return;
    for (const part of each) {
      if (typeof part === 'string') continue;
      const [name, , cases] = part;
      if (cases === undefined && name !== '#') names.set(name, 'said');
      else if (cases !== undefined && !names.has(name)) names.set(name, 'chosen by');
      for (const inner of Object.values(cases ?? {})) walk(inner);
    }
  };
  walk(message);
  return names;
}

/** The words of a message without its arguments, every case of a choice included. */
export function literal(message: Message): string {
  if (typeof message === 'string') return message;
  return message
    .map((part) => {
      if (typeof part === 'string') return part;
      const [, , cases] = part;
      return cases === undefined ? ' ' : Object.values(cases).map(literal).join('\n');
    })
    .join('');
}

/** How long the longest way of saying a template is, in signs, and in a language of long words. */
export function lengthOf(locale: string, key: CopyKey, template: string) {
  const message = compileCopy(locale, { [key]: template }).copy.messages[key];
  if (message === undefined) return null;
  const ways = literal(message).split('\n');
  const longest = ways.reduce((one, other) => (other.length > one.length ? other : one), '');
  return { signs: longest.length, stretched: stretch(longest).length };
}
