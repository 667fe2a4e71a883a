import { isolated } from './bidi.js';
import { numberFormat } from './formatters.js';

/**
 * A date in words, in the two ways a sentence needs it: bare, after a preposition of its own ("by
 * Tuesday"), and as the answer to "when?" ("on Tuesday", « le mardi 10 novembre », « na terça-feira »).
 */
export interface DateText {
  readonly text: string;
  readonly on: string;
}

/** A value put into a message. Always inserted as text: nothing in it is ever interpreted. */
export type CopyValue = string | number | DateText;

/** One alternative per case of a plural or a select, `other` always among them. */
export type MessageCases = Readonly<Record<string, Message>>;

/**
 * A piece of a compiled message: literal text; `[name]`, the parameter of that name; `[name, 'on']`, a
 * date as the answer to "when?"; `['#']`, the number of the plural around it; or a choice between cases.
 */
export type MessagePart =
  | string
  | readonly [name: string]
  | readonly [name: string, form: 'on']
  | readonly [name: string, kind: 'plural' | 'ordinal' | 'select', cases: MessageCases];

/**
 * A message compiled from ICU MessageFormat at build time: plain JSON, so that it can be stored, sent
 * and read anywhere, and no parser ships with it.
 */
export type Message = string | readonly MessagePart[];

/** In which language a message is written out, and which way that runs. */
export interface Tongue {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** Values that any message may ask for, whoever says it. */
  readonly ambient?: Params | undefined;
}

type Params = Readonly<Record<string, CopyValue>>;

/**
 * Writes a compiled message out. A parameter that was not given reads as nothing; one that runs the
 * other way is isolated.
 */
export function formatMessage(message: Message, params: Params, tongue: Tongue): string {
  return write(message, params, tongue, 0);
}

function write(message: Message, params: Params, tongue: Tongue, count: number): string {
  if (typeof message === 'string') return message;
  return message
    .map((part) => {
      if (typeof part === 'string') return part;
      const [name, kind, cases] = part;
      if (name === '#') return numberFormat(tongue.locale, {}).format(count);
      const value = valueOf(name, params) ?? valueOf(name, tongue.ambient ?? {});
      if (cases === undefined || kind === undefined || kind === 'on')
        return isolated(textOf(value, kind === 'on'), tongue.direction);
      const chosen =
        kind === 'select' ? textOf(value) : categoryOf(Number(value), kind, cases, tongue.locale);
      const inner = Object.hasOwn(cases, chosen) ? cases[chosen] : cases.other;
      return write(inner ?? '', params, tongue, kind === 'select' ? count : Number(value));
    })
    .join('');
}

function valueOf(name: string, params: Params): CopyValue | undefined {
  return Object.hasOwn(params, name) ? params[name] : undefined;
}

function textOf(value: CopyValue | undefined, isWhen = false): string {
  if (typeof value === 'object') return isWhen ? value.on : value.text;
  return value === undefined ? '' : String(value);
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
