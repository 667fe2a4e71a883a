import { AMBIENT, compileMessage } from './compile-message.js';
import type { CompiledMessage } from './compile-message.js';
import type { LocaleCopy } from './locale.js';
import { en } from './locales/en.js';
import type { Message, MessageCases } from './message.js';
import type { CopyKey } from './words.js';

/** What keeps one message from being used. */
export interface CopyIssue {
  readonly key: string;
  readonly code: 'unknown_key' | 'unreadable' | 'unknown_parameter' | 'unknown_case';
  /** What is wrong, and how to mend it. */
  readonly message: string;
}

/** Messages as data, and what was left out of them. */
export interface CompiledCopy {
  readonly copy: LocaleCopy;
  /** A message with an issue is left out: the key is said in the locale's own words, or in English. */
  readonly issues: readonly CopyIssue[];
}

/**
 * Compiles messages in ICU MessageFormat, a store's own wording or a whole locale, into the plain data
 * that is passed as `brand.copy` or `locales`. For build scripts and servers: the parser stays out of
 * whatever only speaks. `{day, date}` stands for a date, `{day, date, on}` for the same as the answer to
 * "when?"; any message may ask for `{brand}`, and choose by `{voice, select, …}`.
 *
 * Never throws on what it is given to read: a key that does not exist, a parameter that nobody gives, a
 * select's case that never comes and broken grammar each become an issue with the key.
 */
export function compileCopy(
  locale: string,
  source: Readonly<Partial<Record<CopyKey, string>>>,
): CompiledCopy {
  const messages: Record<string, Message> = {};
  const issues: CopyIssue[] = [];
  for (const [key, text] of Object.entries(source)) {
    const compiled = read(key, text);
    if ('code' in compiled) issues.push(compiled);
    else messages[key] = compiled.message;
  }
  return { copy: { locale, messages }, issues };
}

function read(key: string, text: unknown): CompiledMessage | CopyIssue {
  const original = Object.hasOwn(en.messages, key) ? en.messages[key] : undefined;
  if (original === undefined)
    return {
      key,
      code: 'unknown_key',
      message: 'No text has this key. See messages/en.json for those there are.',
    };
  if (typeof text !== 'string')
    return { key, code: 'unreadable', message: 'A message is a string.' };
  let compiled: CompiledMessage;
  try {
    compiled = compileMessage(text);
  } catch (error) {
    return {
      key,
      code: 'unreadable',
      message: error instanceof Error ? error.message : String(error),
    };
  }
  // How a date is put together is the locale's own affair.
  return key.startsWith('date.') ? compiled : (misfit(key, compiled, original) ?? compiled);
}

function misfit(key: string, { params }: CompiledMessage, original: Message): CopyIssue | null {
  const known = new Map<string, Set<string>>();
  collect(original, known);
  for (const [name, type] of Object.entries(params)) {
    const cases = known.get(name);
    if (cases === undefined) {
      const given = [...known.keys(), ...AMBIENT].map((each) => `{${each}}`).join(', ');
      return {
        key,
        code: 'unknown_parameter',
        message: `Nobody gives {${name}}. Given are ${given}.`,
      };
    }
    const stray = typeof type === 'object' ? type.find((each) => !cases.has(each)) : undefined;
    if (stray !== undefined) {
      const usual = [...cases].join(', ') || 'none: it is no choice';
      return {
        key,
        code: 'unknown_case',
        message: `{${name}} is never "${stray}". Its cases are ${usual}.`,
      };
    }
  }
  return null;
}

/** The parameters that a compiled message asks for, each with the cases it chooses between. */
function collect(message: Message, known: Map<string, Set<string>>): void {
  if (typeof message === 'string') return;
  for (const part of message) {
    if (typeof part === 'string' || part[0] === '#' || AMBIENT.has(part[0])) continue;
    const cases = known.get(part[0]) ?? new Set<string>();
    known.set(part[0], cases);
    const [, kind, choices] = part as readonly [string, string?, MessageCases?];
    for (const [name, inner] of Object.entries(choices ?? {})) {
      if (kind === 'select') cases.add(name);
      collect(inner, known);
    }
  }
}
