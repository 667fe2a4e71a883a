import { parse } from '@messageformat/parser';
import type { Token } from '@messageformat/parser';
import type { Message, MessagePart } from '../src/copy/message.ts';

/** What a parameter may be: any text, a number, or one of a select's cases. */
export type ParameterType = 'string' | 'number' | readonly string[];

/** A message with the parameters it asks for. */
export interface CompiledMessage {
  readonly message: Message;
  readonly params: Readonly<Record<string, ParameterType>>;
}

/** Compiles one ICU message. Formatting of dates and numbers stays with `Intl` in core, so it is refused here. */
export function compileMessage(key: string, source: string): CompiledMessage {
  const params: Record<string, ParameterType> = {};
  const parts = compileTokens(key, parse(source, { strict: true }), params);
  return { message: parts, params };
}

function compileTokens(
  key: string,
  tokens: readonly Token[],
  params: Record<string, ParameterType>,
): Message {
  const parts: MessagePart[] = [];
  for (const token of tokens) {
    if (token.type === 'content') parts.push(token.value);
    else if (token.type === 'octothorpe') parts.push(['#']);
    else if (token.type === 'argument') {
      params[token.arg] ??= 'string';
      parts.push([token.arg]);
    } else if (token.type === 'function') {
      throw new Error(
        `${key}: {${token.arg}, ${token.key}} is formatted by core; pass it as plain {${token.arg}}.`,
      );
    } else {
      if (token.pluralOffset) throw new Error(`${key}: plural offsets are not used here.`);
      const cases: Record<string, Message> = {};
      for (const each of token.cases) cases[each.key] = compileTokens(key, each.tokens, params);
      if (!('other' in cases)) throw new Error(`${key}: {${token.arg}} has no "other" case.`);
      params[token.arg] = token.type === 'select' ? Object.keys(cases) : 'number';
      parts.push([token.arg, kindOf(token.type), cases]);
    }
  }
  const only = parts[0];
  return parts.length === 0 ? '' : parts.length === 1 && typeof only === 'string' ? only : parts;
}

function kindOf(type: 'plural' | 'selectordinal' | 'select'): 'plural' | 'ordinal' | 'select' {
  return type === 'selectordinal' ? 'ordinal' : type;
}
