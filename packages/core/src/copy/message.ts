import { numberFormat } from './formatters.js';

/** A value put into a message. Always inserted as text: nothing in it is ever interpreted. */
export type CopyValue = string | number;

/** One alternative per case of a plural or a select, `other` always among them. */
export type MessageCases = Readonly<Record<string, Message>>;

/**
 * A piece of a compiled message: literal text; `[name]`, the parameter of that name; `['#']`, the
 * number of the plural around it; or a choice between cases.
 */
export type MessagePart =
  | string
  | readonly [name: string]
  | readonly [name: string, kind: 'plural' | 'ordinal' | 'select', cases: MessageCases];

/**
 * A message compiled from ICU MessageFormat at build time: plain JSON, so that it can be stored, sent
 * and read anywhere, and no parser ships with it.
 */
export type Message = string | readonly MessagePart[];

/** Writes a compiled message out in `locale`. A parameter that was not given reads as nothing. */
export function formatMessage(
  message: Message,
  params: Readonly<Record<string, CopyValue>>,
  locale: string,
): string {
  return write(message, params, locale, 0);
}

function write(
  message: Message,
  params: Readonly<Record<string, CopyValue>>,
  locale: string,
  count: number,
): string {
  if (typeof message === 'string') return message;
  return message
    .map((part) => {
      if (typeof part === 'string') return part;
      const [name] = part;
      if (name === '#') return numberFormat(locale, {}).format(count);
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      if (part.length === 1) return value === undefined ? '' : String(value);
      const [, kind, cases] = part;
      const chosen =
        kind === 'select' ? String(value) : categoryOf(Number(value), kind, cases, locale);
      const inner = Object.hasOwn(cases, chosen) ? cases[chosen] : cases.other;
      return write(inner ?? '', params, locale, kind === 'select' ? count : Number(value));
    })
    .join('');
}

/** `=2` before `two`, as ICU has it. */
function categoryOf(
  count: number,
  kind: 'plural' | 'ordinal',
  cases: MessageCases,
  locale: string,
): string {
  if (Object.hasOwn(cases, `=${count}`)) return `=${count}`;
  const type = kind === 'plural' ? 'cardinal' : 'ordinal';
  return new Intl.PluralRules(locale, { type }).select(count);
}
